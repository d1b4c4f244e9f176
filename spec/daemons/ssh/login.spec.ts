import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { connect } from '../../../lib/ssh/connect.ts';
import type { SshOptions, Target } from '../../../lib/ssh/target.ts';
import { unreachable } from './failure.ts';
import { Sshd, Workshop } from './sshd.ts';

describe('logging in to a real sshd', () => {
  let workshop: Workshop;
  let sshd: Sshd;
  let good: { file: string; public: string };
  let locked: { file: string; public: string };
  let stranger: { file: string; public: string };

  before(async () => {
    workshop = new Workshop();
    good = workshop.key('good');
    locked = workshop.key('locked', 'open sesame');
    stranger = workshop.key('stranger');
    workshop.authorize(good);
    workshop.authorize(locked);
    sshd = await Sshd.start(workshop);
    workshop.write('known_hosts', sshd.knownHostsLine());
  });

  after(async () => {
    await sshd.stop();
    workshop.remove();
  });

  async function whoami(target: Partial<Target>, options: Partial<SshOptions> = {}): Promise<string> {
    const session = await connect(sshd.target(target), workshop.options(options));
    try {
      return (await session.run('id -un')).stdout.toString().trim();
    } finally {
      session.close();
    }
  }

  it('takes the key file that the inventory names', async () => {
    expect(await whoami({ identityFile: good.file })).to.equal(workshop.user);
  });

  for (const type of [
    ['-t', 'ecdsa'],
    ['-t', 'rsa', '-b', '2048'],
    ['-t', 'rsa', '-b', '2048', '-m', 'PEM'],
  ]) {
    it(`takes a key made with ssh-keygen ${type.join(' ')}`, async () => {
      const key = workshop.key(type.join(''), '', ...type);
      workshop.authorize(key);
      expect(await whoami({ identityFile: key.file })).to.equal(workshop.user);
    });
  }

  it('finds the usual key file in the home directory', async () => {
    const usual = workshop.key('home/.ssh/id_ed25519');
    workshop.authorize(usual);
    try {
      expect(await whoami({})).to.equal(workshop.user);
    } finally {
      execFileSync('rm', [usual.file, `${usual.file}.pub`]);
    }
  });

  it('asks for the passphrase of an encrypted key once, however many hosts need it', async () => {
    const asked: string[] = [];
    const options = workshop.options({
      passphrase: async (file) => {
        asked.push(file);
        return 'open sesame';
      },
    });
    const sessions = await Promise.all(
      Array.from({ length: 5 }, () => connect(sshd.target({ identityFile: locked.file }), options)),
    );
    for (const session of sessions) session.close();
    expect(asked).to.deep.equal([locked.file]);
  });

  it('does not count the time that somebody needs to type a passphrase', async () => {
    const passphrase = async () => {
      await sleep(1500);
      return 'open sesame';
    };
    expect(await whoami({ identityFile: locked.file, connectTimeout: 1 }, { passphrase })).to.equal(workshop.user);
  });

  it('does not ask for the passphrase of a key that the host would not take', async () => {
    const unwanted = workshop.key('unwanted', 'secret');
    const passphrase = async () => {
      throw new Error('asked');
    };
    const error = await unreachable(whoami({ identityFile: unwanted.file }, { passphrase }));
    expect(error.kind).to.equal('authentication');
    expect(error.message).to.include(`tried ${unwanted.file}`).and.not.include('asked');
  });

  it('says that a passphrase is wrong', async () => {
    const error = await unreachable(whoami({ identityFile: locked.file }, { passphrase: async () => 'open barley' }));
    expect(error.kind).to.equal('authentication');
    expect(error.message).to.include(`the passphrase given for ${locked.file} is wrong`).and.not.include('barley');
  });

  it('says that a passphrase is missing', async () => {
    const error = await unreachable(whoami({ identityFile: locked.file }));
    expect(error.message).to.include(`${locked.file} is encrypted and its passphrase is not known`);
  });

  it('reads an encrypted key of the older format, with and without its public half beside it', async () => {
    const old = workshop.key('old', 'open sesame', '-t', 'rsa', '-b', '2048', '-m', 'PEM');
    workshop.authorize(old);
    const passphrase = async () => 'open sesame';
    expect(await whoami({ identityFile: old.file }, { passphrase })).to.equal(workshop.user);
    execFileSync('rm', [`${old.file}.pub`]);
    expect(await whoami({ identityFile: old.file }, { passphrase })).to.equal(workshop.user);
  });

  it('says what it tried when no key is taken', async () => {
    const error = await unreachable(whoami({ identityFile: stranger.file }));
    expect(error.kind).to.equal('authentication');
    expect(error.message).to.equal(
      `127.0.0.1:${sshd.port} does not let ${workshop.user} log in: tried ${stranger.file}; the host accepts publickey`,
    );
    expect(error.hint).to.include('ssh.identity_file');
  });

  it('says that there was no key to try', async () => {
    const error = await unreachable(whoami({}));
    expect(error.message).to.include('there was no key to try');
  });

  it('says that the named key file does not exist', async () => {
    const error = await unreachable(whoami({ identityFile: '/nowhere/id' }));
    expect(error.kind).to.equal('authentication');
    expect(error.message).to.include('/nowhere/id').and.include('no such file');
  });

  it('says that a host takes no keys at all', async () => {
    const other = await Sshd.start(workshop, { lines: ['PubkeyAuthentication no', 'PasswordAuthentication yes'] });
    workshop.write('known_hosts_other', other.knownHostsLine());
    const options = workshop.options({ knownHostsFiles: [path.join(workshop.dir, 'known_hosts_other')] });
    const error = await unreachable(connect(other.target({ identityFile: good.file }), options));
    await other.stop();
    expect(error.kind).to.equal('authentication');
    expect(error.message).to.include('the host accepts password');
  });

  it('calls it a matter of authentication when the host has had enough of our keys', async () => {
    const strict = await Sshd.start(workshop, { lines: ['MaxAuthTries 1'] });
    workshop.write('known_hosts_strict', strict.knownHostsLine());
    const config = workshop.write('strict.conf', `IdentityFile ${stranger.file}\nIdentityFile ${good.file}\n`);
    const options = workshop.options({
      knownHostsFiles: [path.join(workshop.dir, 'known_hosts_strict')],
      configFile: config,
    });
    const error = await unreachable(connect(strict.target(), options));
    await strict.stop();
    expect(error.kind).to.equal('authentication');
    expect(error.message).to.include('Too many authentication failures');
  });

  describe('with an ssh-agent', () => {
    let agent: ChildProcess;
    let socket: string;

    before(async () => {
      socket = path.join(workshop.dir, 'agent.sock');
      agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' });
      while (!existsSync(socket)) await sleep(10);
      const env = { ...process.env, SSH_AUTH_SOCK: socket };
      execFileSync('ssh-add', ['-q', stranger.file], { env });
      execFileSync('ssh-add', ['-q', good.file], { env });
    });

    after(async () => {
      const gone = once(agent, 'exit');
      agent.kill();
      await gone;
    });

    it('tries the keys that it holds', async () => {
      expect(await whoami({}, { agent: socket })).to.equal(workshop.user);
    });

    it('signs with an RSA key that it holds', async () => {
      const rsa = workshop.key('rsa-held', '', '-t', 'rsa', '-b', '2048');
      workshop.authorize(rsa);
      execFileSync('ssh-add', ['-q', rsa.file], { env: { ...process.env, SSH_AUTH_SOCK: socket } });
      execFileSync('rm', [rsa.file]);
      expect(await whoami({ identityFile: `${rsa.file}.pub` }, { agent: socket })).to.equal(workshop.user);
    });

    it('lets the agent sign for an encrypted key file, and asks nobody', async () => {
      const held = workshop.key('held', 'secret');
      workshop.authorize(held);
      const open = path.join(workshop.dir, 'held-open');
      execFileSync('cp', [held.file, open]);
      execFileSync('ssh-keygen', ['-q', '-p', '-P', 'secret', '-N', '', '-f', open]);
      execFileSync('ssh-add', ['-q', open], { env: { ...process.env, SSH_AUTH_SOCK: socket } });
      expect(await whoami({ identityFile: held.file }, { agent: socket })).to.equal(workshop.user);
    });

    it('offers nothing else that it holds with IdentitiesOnly', async () => {
      const config = workshop.write('only.conf', `IdentitiesOnly yes\nIdentityFile ${stranger.file}\n`);
      const error = await unreachable(whoami({}, { agent: socket, configFile: config }));
      expect(error.message).to.include(`tried ${stranger.file};`);
    });

    it('goes on without an agent that does not answer, and says so', async () => {
      const error = await unreachable(whoami({}, { agent: '/nowhere/agent.sock' }));
      expect(error.message).to.include('no ssh-agent answers at /nowhere/agent.sock');
    });
  });
});
