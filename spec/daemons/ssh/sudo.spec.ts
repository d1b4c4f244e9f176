import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import type { CommandResult } from '../../../lib/ssh/command.ts';
import { connect } from '../../../lib/ssh/connect.ts';
import type { RunOptions } from '../../../lib/ssh/session.ts';
import type { Target } from '../../../lib/ssh/target.ts';
import { unreachable } from './failure.ts';
import { Sshd, Workshop } from './sshd.ts';
import { SudoUser } from './sudo-user.ts';

describe('becoming root with a real sudo', () => {
  const user = `aircheck-${randomBytes(4).toString('hex')}`;
  const password = `it's "$HOME" & ${randomBytes(6).toString('hex')}`;
  let workshop: Workshop | undefined;
  let sudoUser: SudoUser;
  let sshd: Sshd;
  let key: { file: string; public: string };

  before(async function () {
    if (process.getuid?.() !== 0) {
      // Only root can make the user and the sudoers file that these need.
      this.skip();
    }
    workshop = new Workshop();
    key = workshop.key('key');
    workshop.authorize(key);
    sudoUser = new SudoUser(user, password);
    sshd = await Sshd.start(workshop);
    workshop.write('known_hosts', sshd.knownHostsLine());
  });

  after(async () => {
    if (workshop === undefined) return;
    await sshd.stop();
    sudoUser.remove();
    workshop.remove();
  });

  function allow(...lines: string[]): void {
    sudoUser.allow(...lines);
  }

  async function run(script: string, target: Partial<Target> = {}, options: RunOptions = {}): Promise<CommandResult> {
    if (workshop === undefined) throw new Error('not set up');
    const wanted = sshd.target({ user, identityFile: key.file, become: null, ...target });
    const session = await connect(wanted, workshop.options());
    try {
      return await session.run(script, options);
    } finally {
      session.close();
    }
  }

  describe('that asks for no password', () => {
    before(() => allow(`${user} ALL=(ALL) NOPASSWD: ALL`));

    it('runs scripts as root by default, for a user who is not', async () => {
      const { code, stdout, stderr } = await run('id -u; echo err >&2; exit 4');
      expect({ code, stdout: stdout.toString(), stderr: stderr.toString() }).to.deep.equal({
        code: 4,
        stdout: '0\n',
        stderr: 'err\n',
      });
    });

    it('runs scripts as the login user if the target or the call says so', async () => {
      expect((await run('id -un', { become: false })).stdout.toString()).to.equal(`${user}\n`);
      expect((await run('id -un', {}, { become: false })).stdout.toString()).to.equal(`${user}\n`);
      expect((await run('id -un', { become: false }, { become: true })).stdout.toString()).to.equal('root\n');
    });

    it('does not send a password that nobody asks for', async () => {
      const { stdout, stderr } = await run('cat; id -un', { sudoPassword: password });
      expect([stdout.toString(), stderr.toString()]).to.deep.equal(['root\n', '']);
    });

    it('gives the signal that ended the script', async () => {
      const { code, signal } = await run('kill -TERM $$');
      expect([code, signal]).to.satisfy(([number, name]: unknown[]) => number === 143 || name === 'SIGTERM');
    });

    it('carries megabytes both ways to the byte, though sudo has a terminal of its own between', async () => {
      const text = randomBytes(2_000_000)
        .toString('base64')
        .replace(/(.{76})/g, '$1\n');
      const { stdout } = await run(`cat <<'END'\n${text}\nEND\nhead -c 3 /dev/zero`);
      const sent = createHash('sha256').update(`${text}\n\0\0\0`).digest('hex');
      expect(createHash('sha256').update(stdout).digest('hex')).to.equal(sent);
    });
  });

  describe('that asks for a password', () => {
    before(() => allow(`Defaults:${user} lecture=always`, `${user} ALL=(ALL) ALL`));

    it('runs scripts as root, and neither lecture nor prompt nor password is in the output', async () => {
      const { code, stdout, stderr } = await run('cat; id -un; echo err >&2', { sudoPassword: password });
      expect({ code, stdout: stdout.toString(), stderr: stderr.toString() }).to.deep.equal({
        code: 0,
        stdout: 'root\n',
        stderr: 'err\n',
      });
    });

    it('keeps the password out of every process list', async () => {
      const { stdout } = await run("cat /proc/[0-9]*/cmdline /proc/[0-9]*/environ | tr '\\0' '\\n'", {
        sudoPassword: password,
      });
      expect(stdout.toString()).to.include('sudo').and.not.include(password);
    });

    it('says that the password is wrong', async () => {
      const trace = path.join('/tmp', `${user}-trace`);
      const error = await unreachable(run('id', { sudoPassword: `touch ${trace}` }));
      expect(error.kind).to.equal('sudo');
      expect(error.message).to.equal(`sudo on 127.0.0.1:${sshd.port} does not accept the password given for ${user}`);
      expect(error.hint).to.include('ssh.sudo_password');
      expect(existsSync(trace)).to.equal(false);
    });

    it('says so too if sudo asks only once', async () => {
      allow(`Defaults:${user} passwd_tries=1`, `${user} ALL=(ALL) ALL`);
      const error = await unreachable(run('id', { sudoPassword: 'wrong' }));
      expect(error.message).to.include('incorrect password attempt');
      expect(error.hint).to.include('ssh.sudo_password');
    });

    it('says that a password is needed', async () => {
      const error = await unreachable(run('id'));
      expect(error.kind).to.equal('sudo');
      expect(error.message).to.include(`sudo on 127.0.0.1:${sshd.port} does not let ${user} become root`);
      expect(error.message).to.include('a password is required');
      expect(error.hint).to.include('ssh.sudo_password');
    });

    it('sends no password with a line break in it', async () => {
      const error = await unreachable(run('id', { sudoPassword: 'wrong\nid' }));
      expect(error.message).to.include('has a line break in it').and.not.include('wrong');
    });
  });

  it('says that the user may not use sudo, in its own words', async () => {
    allow();
    const error = await unreachable(run('id', { sudoPassword: password }));
    expect(error.kind).to.equal('sudo');
    expect(error.message).to.include(`${user} is not in the sudoers file`);
  });

  it('says that there is no sudo', async () => {
    // The login shell is bash, which reads this even for a command.
    execFileSync('sh', ['-c', `echo 'PATH=/nowhere' >/home/${user}/.bashrc`]);
    const error = await unreachable(run('id'));
    rmSync(`/home/${user}/.bashrc`);
    expect(error.kind).to.equal('sudo');
    expect(error.message).to.include('sudo: not found');
  });
});
