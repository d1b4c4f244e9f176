import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { Sshd, Workshop } from '../ssh/sshd.ts';
import { SudoUser } from '../ssh/sudo-user.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const terminal = path.join(import.meta.dirname, 'on-terminal.py');

describe('--ask-sudo-pass, where sudo wants a password', () => {
  const user = `aircheck-${randomBytes(4).toString('hex')}`;
  const password = `undisclosed ${randomBytes(6).toString('hex')}`;
  let workshop: Workshop | undefined;
  let sudoUser: SudoUser;
  let sshd: Sshd;

  before(async function () {
    // Only root can make the user and the sudoers file that these need.
    if (process.getuid?.() !== 0) this.skip();
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.js'], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the build failed\n${stderr}`);
    workshop = new Workshop();
    const key = workshop.key('key');
    workshop.authorize(key);
    sudoUser = new SudoUser(user, password);
    sudoUser.allow(`${user} ALL=(ALL) ALL`);
    sshd = await Sshd.start(workshop);
    workshop.write('known_hosts', sshd.knownHostsLine());
    const at = `address: ${sshd.address}, ssh: {port: ${sshd.port}}`;
    const network = `
station:
  name: Radio Spec
  domain: radio.example
  contact: studio@radio.example
  passwords: {source: source-password, relay: relay-password, admin: admin-password}
masters: {master1: {role: primary, ${at}}}
mounts: {/live.mp3: {format: mp3, bitrate: 128}}
sources: {studio: {kind: live, priority: 1, password: studio-password}}
ssh: {user: ${user}, identity_file: ${key.file}, connect_timeout: 10}
`;
    mkdirSync(path.join(workshop.dir, 'inventory'));
    writeFileSync(path.join(workshop.dir, 'inventory/network.yml'), network, { mode: 0o600 });
    workshop.write('package.json', '{"type": "module"}');
    workshop.write(
      'root.spec.ts',
      `import { expect, hosts } from 'aircheck/spec';
hosts('masters', (host) => it('is looked at by root', () => expect(host.command('id -un')).to.have.stdout('root')));
`,
    );
    mkdirSync(path.join(workshop.dir, 'node_modules'));
    symlinkSync(root, path.join(workshop.dir, 'node_modules/aircheck'));
  });

  after(async () => {
    if (workshop === undefined) return;
    await sshd.stop();
    sudoUser.remove();
    workshop.remove();
  });

  /** What stands on the terminal of somebody who runs this, and is asked if `asked`. */
  function run(asked: boolean, ...args: string[]): { code: number; output: string } {
    const cwd = workshop?.dir ?? '';
    const options = ['-i', 'inventory', '--known-hosts', 'known_hosts', ...(asked ? ['-K'] : [])];
    const argv = [process.execPath, path.join(root, 'bin/aircheck.js'), ...args, ...options];
    const answers = asked ? [['Password for sudo: ', password]] : [];
    const { stdout, stderr } = spawnSync('/usr/bin/python3', [terminal], {
      input: JSON.stringify({ argv, cwd, answers }),
      encoding: 'utf8',
      env: { ...process.env, HOME: path.join(cwd, 'home'), NO_COLOR: '1' },
    });
    expect(stderr).to.equal('');
    const told: { code: number; output: string } = JSON.parse(stdout);
    expect(told.output).not.to.include('undisclosed');
    expect(told.output.split('Password for sudo: ').length - 1).to.equal(asked ? 1 : 0);
    return told;
  }

  const commands: [name: string, args: string[], looked: RegExp][] = [
    ['status', ['status', '--json'], /"unreachable": null/],
    ['unheard', ['unheard', '--json'], /"mount": "\/live\.mp3"/],
    ['spec --generate', ['spec', '--generate', 'master1'], /hosts\('master1'/],
    ['spec', ['spec', 'root.spec.ts'], /1 passed/],
  ];
  for (const [name, args, looked] of commands) {
    it(`lets ${name} look at the host, which it cannot without`, () => {
      const refused = run(false, ...args);
      expect(refused.output).to.match(/does not let aircheck-\w+ become root/);
      expect(refused.code).to.be.oneOf([3, 4]);
      const { code, output } = run(true, ...args);
      expect(output).to.match(looked);
      // Of status: no Icecast runs there.
      expect(code, output).to.equal(name === 'status' ? 1 : 0);
    });
  }
});
