import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { Secret } from '../../../lib/inventory/secret.ts';
import { asValue, encrypt } from '../../../lib/inventory/vault/encrypt.ts';
import { aircheck, root } from '../../unit/cli/aircheck.ts';
import { Debian } from './debian.ts';

const one = { id: 'default', password: new Secret('correct horse') };
const prod = { id: 'prod', password: new Secret('battery staple') };

const plain = `
station:
  name: Radio Spec
  domain: radio.example
  contact: studio@radio.example
  passwords: {source: plain-source, relay: plain-relay, admin: plain-admin}
regions: {eu: {failover: [us]}, us: {failover: [eu]}}
masters:
  master1: {address: 192.0.2.1, role: primary}
relays:
  relay-eu1:
    address: 192.0.2.11
    region: eu
    ssh: {address: 198.51.100.11, user: kim, port: 2222, jump: gate@192.0.2.99, identity_file: /etc/radio/key}
    vars: {list: [1, "two", {three: null}], text: "{{ not a template }}", flag: true, nginx: {workers: 2}}
  relay-us1: {address: 192.0.2.12, region: us, ssh: {user: root, become: false}}
studios:
  studio: {address: 192.0.2.31, source: studio, plays: {tone: 1000}}
mounts: {/live.mp3: {format: mp3, bitrate: 128}}
sources: {studio: {kind: live, priority: 1, password: plain-studio}}
groups: {canary: {hosts: [relay-us1, master1], vars: {colour: yellow}}}
`;

describe("aircheck inventory, given to Debian's Ansible", () => {
  const debian = new Debian();
  const passwords = ['--vault-id', 'default@one', '--vault-id', 'prod@two'];

  /** What docs/ansible.md says to write. */
  const script = '#!/bin/sh\nexec aircheck inventory --inventory radio "$@"\n';

  /** `aircheck` as it is when installed, and Ansible finds it. */
  const ansible = (program: string, ...args: string[]) => {
    const { code, stdout, stderr } = debian.run(program, ['-i', './radio.sh', ...args]);
    expect(code, stdout + stderr).to.equal(0);
    return stdout;
  };
  const ours = async (...args: string[]) => {
    const { code, stdout, stderr } = await aircheck(['inventory', '-i', 'radio', ...passwords, ...args], {
      cwd: debian.directory,
    });
    expect(code, stdout + stderr).to.equal(0);
    return stdout;
  };

  before(async () => {
    mkdirSync(debian.path('radio'), { mode: 0o700 });
    mkdirSync(debian.path('bin'));
    debian.file('bin/aircheck', `#!/bin/sh\nexec '${process.execPath}' '${root}/bin/aircheck.js' "$@"\n`, 0o700);
    debian.file('one', 'correct horse\n');
    debian.file('two', 'battery staple\n');
    debian.file('radio/.vault-password', 'correct horse\n');
    debian.file('radio/plain.yml', plain);
    const [sudo, key] = await Promise.all([encrypt('sudo-password-of-all', one), encrypt('key "of" prod\n', prod)]);
    debian.file(
      'radio/values.yml',
      `ssh:\n  ${asValue(sudo, 'sudo_password')}vars:\n  api:\n    ${asValue(key, 'key')}    url: http://x\n`,
    );
    debian.file('radio/whole.yml', await encrypt('users: {kim: {sudo: true}}\nregions: {ap: {}}\n', one));
    debian.file('radio.sh', script.replace('"$@"', '--vault-id prod@two "$@"'), 0o700);
  });
  after(() => debian.remove());

  it('is understood: the same groups and hosts, and the same variables of each', async () => {
    const there = JSON.parse(ansible('ansible-inventory', '--list'));
    const here = JSON.parse(await ours('--list'));
    expect(there._meta.hostvars).to.deep.equal(here._meta.hostvars);
    const { all, _meta, ...groups } = here;
    for (const [name, { hosts }] of Object.entries<{ hosts: string[] }>(groups)) {
      expect(there[name]?.hosts ?? [], name).to.have.members(hosts);
    }
    expect(there.all.children).to.have.members([...all.children, 'ungrouped']);
    expect(Object.keys(groups)).to.deep.equal([
      'masters',
      'relays',
      'studios',
      'nameservers',
      'directors',
      'eu',
      'us',
      'ap',
      'canary',
    ]);
  });

  it('says how hosts are logged in to, and what they are', async () => {
    const host = JSON.parse(await ours('--host', 'relay-eu1'));
    expect(host).to.deep.include({
      ansible_host: '198.51.100.11',
      ansible_port: 2222,
      ansible_user: 'kim',
      ansible_ssh_private_key_file: '/etc/radio/key',
      ansible_ssh_common_args: '-o ProxyJump=gate@192.0.2.99',
      ansible_become: true,
      list: [1, 'two', { three: null }],
      nginx: { workers: 2 },
    });
    expect(host.aircheck).to.deep.include({ kind: 'relay', region: 'eu', tier: 1, from: 'master1', feeds: [] });
    const other = JSON.parse(await ours('--host', 'relay-us1'));
    expect(other).to.deep.include({
      ansible_host: '192.0.2.12',
      ansible_user: 'root',
      ansible_become: false,
      colour: 'yellow',
    });
    expect(other).not.to.have.any.keys('ansible_port', 'ansible_ssh_common_args', 'list');
    expect(JSON.parse(await ours('--list'))._meta.hostvars['relay-eu1']).to.deep.equal(host);
  });

  it('gives encrypted values away as they are written, and Ansible opens them', async () => {
    const printed = (await ours('--list')) + (await ours('--host', 'relay-eu1')) + (await ours('--graph'));
    expect(printed).not.to.match(/sudo-password-of-all|key \\?"of|plain-(source|relay|admin|studio)/);
    const { api, ansible_become_password: sudo } = JSON.parse(await ours('--host', 'master1'));
    expect(api.key.__ansible_vault).to.match(/^\$ANSIBLE_VAULT;1\.2;AES256;prod\n[0-9a-f\n]+$/);
    expect(sudo.__ansible_vault).to.match(/^\$ANSIBLE_VAULT;1\.1;AES256\n[0-9a-f\n]+$/);
    const message = 'msg={{ [api.key, api.url, ansible_become_password] | to_json }}';
    const said = ansible(
      'ansible',
      'master1',
      '-c',
      'local',
      ...passwords,
      '-e',
      'ansible_become=false',
      '-m',
      'debug',
      '-a',
      message,
    );
    const { msg } = JSON.parse(said.slice(said.indexOf('{')));
    expect(JSON.parse(msg)).to.deep.equal(['key "of" prod\n', 'http://x', 'sudo-password-of-all']);
  });

  it('leaves out what is secret and not encrypted by itself', async () => {
    debian.file(
      'radio/secret-vars.yml',
      await encrypt('groups: {late: {hosts: [studio], vars: {token: whole-file-token, n: 3}}}\n', one),
    );
    debian.file(
      'radio/plain-sudo.yml',
      'masters: {master2: {address: 192.0.2.2, role: standby, ssh: {sudo_password: plain-sudo-password}}}\n',
    );
    expect(JSON.parse(await ours('--host', 'studio')))
      .to.include({ n: 3 })
      .and.not.to.have.property('token');
    expect(JSON.parse(await ours('--host', 'master2'))).not.to.have.property('ansible_become_password');
  });

  const patterns = ['all', 'relays', 'eu:us', 'all:!canary', 'relays[-1]', '~(master|studio)', 'canary[0]'];
  for (const pattern of patterns) {
    it(`ansible ${pattern} --list-hosts`, async () => {
      const [, ...there] = ansible('ansible', pattern, '--list-hosts').trimEnd().split('\n');
      const { stdout } = await aircheck(['list', pattern, '-i', 'radio', ...passwords, '--json'], {
        cwd: debian.directory,
      });
      const here: { host: string }[] = JSON.parse(stdout);
      expect(there.map((name) => name.trim())).to.have.members(here.map(({ host }) => host));
    });
  }

  it('draws what ansible-inventory --graph draws', async () => {
    const there = ansible('ansible-inventory', '--graph').split('\n');
    const here = (await ours('--graph')).split('\n');
    expect(here).to.have.members(there.filter((line) => !line.includes('@ungrouped')));
    expect(here.slice(0, 3)).to.deep.equal(['@all:', '  |--@masters:', '  |  |--master1']);
  });

  it('has an answer to what is wrong', async () => {
    const wrong: [args: string[], message: string][] = [
      [['--host', 'relay-eu'], 'there is no host `relay-eu`\n  hint: did you mean `relay-eu1`?'],
      [[], 'say one of --list, --host HOST and --graph'],
      [['--list', '--graph'], 'say one of --list, --host HOST and --graph'],
      [['--list', '--limit', 'nowhere'], 'error[no-such-host]'],
    ];
    for (const [args, message] of wrong) {
      const { code, stdout, stderr } = await aircheck(['inventory', '-i', 'radio', ...passwords, ...args], {
        cwd: debian.directory,
      });
      expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
      expect(stderr).to.include(message);
    }
    const closed = await aircheck(['inventory', '-i', 'radio', '--list'], { cwd: path.dirname(debian.path('radio')) });
    expect(closed.code).to.equal(2);
    expect(closed.stderr).to.include('error[wrong-vault-password]');
  });
});
