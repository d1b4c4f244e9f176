import { expect } from 'chai';
import type { Resource } from '../../../lib/resources/types.generated.ts';
import { RootSandbox } from './root-sandbox.ts';

const resources: readonly Resource[] = [
  { kind: 'group', name: 'aircheck-radio', system: true },
  { kind: 'user', name: 'aircheck-ann', groups: ['audio', 'aircheck-radio'], shell: '/bin/sh' },
  { kind: 'user', name: 'aircheck-bot', system: true, group: 'aircheck-radio', home: '/var/lib/aircheck-bot' },
  { kind: 'authorized_key', user: 'aircheck-ann', keys: ['ssh-ed25519 AAAA ann', 'ssh-ed25519 BBBB desk'] },
  { kind: 'directory', path: '/var/lib/aircheck-bot', owner: 'aircheck-bot', group: 'aircheck-radio', mode: '2770' },
  { kind: 'file', path: '/etc/aircheck-a', group: 'aircheck-radio', mode: '0640', content: { text: 'x' } },
];

const never = [{ name: 'never', command: 'false', within: 0 }];

const accounts = ['/etc/passwd', '/etc/group', '/etc/shadow', '/etc/gshadow'];

describe('a transaction of root', () => {
  let box: RootSandbox;

  before(function () {
    if (!RootSandbox.isPossible()) this.skip();
  });
  beforeEach(() => {
    box = new RootSandbox();
  });
  afterEach(() => box?.remove());

  /** What the databases of users and groups say, line by line; their order is nobody's business. */
  const databases = () => accounts.map((file) => box.read(file).trim().split('\n').sort());
  const converge = (resources: readonly Resource[], verify: typeof never = []) => {
    return box.converge({ resources, verify }, { stateDirectory: null });
  };

  it('makes users, groups and keys, and files that belong to them', async () => {
    const { finished } = await converge(resources);
    expect([finished.outcome, finished.message]).to.deep.equal(['changed', null]);
    const said = await box.sh(`
      id -Gn aircheck-ann | tr ' ' '\\n' | sort | tr '\\n' ' '; getent passwd aircheck-ann aircheck-bot | cut -d: -f6,7
      stat -c '%U:%G %a %n' /home/aircheck-ann/.ssh /home/aircheck-ann/.ssh/authorized_keys /var/lib/aircheck-bot /etc/aircheck-a
      cat /home/aircheck-ann/.ssh/authorized_keys; stat -c %a /var/lib/aircheck`);
    expect(said.split('\n')).to.deep.equal([
      'aircheck-ann aircheck-radio audio /home/aircheck-ann:/bin/sh',
      '/var/lib/aircheck-bot:/usr/sbin/nologin',
      'aircheck-ann:aircheck-ann 700 /home/aircheck-ann/.ssh',
      'aircheck-ann:aircheck-ann 600 /home/aircheck-ann/.ssh/authorized_keys',
      'aircheck-bot:aircheck-radio 2770 /var/lib/aircheck-bot',
      'root:aircheck-radio 640 /etc/aircheck-a',
      'ssh-ed25519 AAAA ann',
      'ssh-ed25519 BBBB desk',
      '700',
    ]);
    expect((await converge(resources)).finished.outcome).to.equal('ok');
  });

  it('takes all of them back', async () => {
    const before = databases();
    const { finished } = await converge(resources, never);
    expect([finished.outcome, finished.message]).to.deep.equal([
      'undone',
      'the verification did not pass within 0 s: never',
    ]);
    expect(databases()).to.deep.equal(before);
    expect(
      await box.sh('ls -d /home/aircheck-ann /var/lib/aircheck-bot /etc/aircheck-a /run/aircheck-* 2>&1'),
    ).to.not.match(/^\//m);
  });

  it('changes users, and takes that back', async () => {
    await converge(resources);
    const before = databases();
    const changed: Resource[] = [
      { kind: 'user', name: 'aircheck-ann', group: 'aircheck-radio', groups: [], shell: '/bin/bash', home: '/srv' },
      { kind: 'user', name: 'aircheck-bot', groups: ['audio', 'video'] },
    ];
    expect((await converge(changed, never)).finished.outcome).to.equal('undone');
    expect(databases()).to.deep.equal(before);
    expect((await converge(changed)).finished.outcome).to.equal('changed');
    expect((await converge(changed)).finished.outcome).to.equal('ok');
    expect(await box.sh('id -Gn aircheck-ann; id -Gn aircheck-bot')).to.equal(
      'aircheck-radio\naircheck-radio audio video',
    );
  });

  it('removes users and groups last of all, and leaves their files', async () => {
    await converge(resources);
    const before = databases();
    const gone: Resource[] = [
      { kind: 'user', name: 'aircheck-ann', absent: true },
      { kind: 'user', name: 'aircheck-bot', absent: true },
      { kind: 'group', name: 'aircheck-radio', absent: true },
    ];
    expect((await converge(gone, never)).finished.outcome).to.equal('undone');
    expect(databases()).to.deep.equal(before);
    const { finished } = await converge(gone);
    expect([finished.outcome, finished.message]).to.deep.equal(['changed', null]);
    expect(
      await box.sh('getent passwd aircheck-ann; getent group aircheck-radio; ls /home/aircheck-ann/.ssh'),
    ).to.equal('authorized_keys');
    expect((await converge(gone)).finished.outcome).to.equal('ok');
  });

  it('takes a group of the same name as it is, and does not take it along', async () => {
    await box.sh('groupadd -g 64321 aircheck-ann');
    const before = databases();
    const user: Resource[] = [{ kind: 'user', name: 'aircheck-ann' }];
    expect((await converge(user, never)).finished.outcome).to.equal('undone');
    expect(databases()).to.deep.equal(before);
    expect((await converge(user)).finished.outcome).to.equal('changed');
    expect(await box.sh('id -g aircheck-ann')).to.equal('64321');
  });

  it('says what useradd says, and takes back what it did before', async () => {
    const before = databases();
    const { finished } = await converge([
      { kind: 'group', name: 'aircheck-radio' },
      { kind: 'user', name: 'aircheck-ann', groups: ['no-such-group'] },
    ]);
    expect(finished.outcome).to.equal('undone');
    expect(finished.message).to.match(/^useradd did not work for aircheck-ann\n.*no-such-group/);
    expect(databases()).to.deep.equal(before);
  });

  it('does not follow where a user has laid a link', async () => {
    await converge(resources);
    await box.sh('rm -r /home/aircheck-ann/.ssh; ln -s /etc /home/aircheck-ann/.ssh');
    const { finished } = await converge(resources);
    expect(finished.outcome).to.equal('failed');
    expect(finished.message).to.match(/\.ssh is a symlink, and should be a directory/);
    expect(await box.sh('ls /etc/authorized_keys 2>&1')).to.match(/No such file/);
  });

  it('gives a file to somebody only if there is somebody', async () => {
    const { finished } = await converge([
      { kind: 'file', path: '/etc/aircheck-a', owner: 'aircheck-nobody', content: { text: 'x' } },
    ]);
    expect(finished.outcome).to.equal('failed');
    expect(finished.message).to.match(/^cannot give .* to aircheck-nobody:root with mode 0644\n.*invalid user/);
    expect(finished.hint).to.match(/declare the user/);
  });
});
