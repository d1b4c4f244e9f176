import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { connect } from '../../../lib/ssh/connect.ts';
import { mapAtMost } from '../../../lib/ssh/pool.ts';
import type { SshOptions } from '../../../lib/ssh/target.ts';
import { unreachable } from './failure.ts';
import { Sshd, Workshop } from './sshd.ts';

describe("checking a real sshd's host key", () => {
  let workshop: Workshop;
  let sshd: Sshd;
  let key: { file: string; public: string };

  before(async () => {
    workshop = new Workshop();
    key = workshop.key('key');
    workshop.authorize(key);
    sshd = await Sshd.start(workshop, { address: '0.0.0.0' });
  });

  after(async () => {
    await sshd.stop();
    workshop.remove();
  });

  async function login(options: Partial<SshOptions>, address = '127.0.0.1'): Promise<void> {
    const target = sshd.target({ address, identityFile: key.file });
    (await connect(target, workshop.options(options))).close();
  }

  function line(address = '127.0.0.1', publicKey = sshd.hostKey.public): string {
    const [type, blob] = publicKey.split(' ');
    return `[${address}]:${sshd.port} ${type} ${blob}\n`;
  }

  function fingerprint(): string {
    return execFileSync('ssh-keygen', ['-lf', sshd.hostKey.file]).toString().split(' ')[1] ?? '';
  }

  it('refuses an unknown host when strict, and says what to compare and what to add', async () => {
    const file = path.join(workshop.dir, 'none');
    const error = await unreachable(login({ knownHostsFiles: [file] }));
    expect(error.kind).to.equal('host-key');
    expect(error.message).to.equal(`the host key of 127.0.0.1:${sshd.port} is not known: ssh-ed25519 ${fingerprint()}`);
    expect(error.hint).to.include(`to ${file}: ${line().trim()}`);
  });

  it('logs in once the line of the hint is added', async () => {
    const file = path.join(workshop.dir, 'hinted');
    const { hint } = await unreachable(login({ knownHostsFiles: [file] }));
    workshop.write('hinted', `${hint.split(`${file}: `)[1]}\n`);
    await login({ knownHostsFiles: [file] });
  });

  it('adds an unknown host with accept-new, in a file and directory of its own, and knows it from then on', async () => {
    const file = path.join(workshop.dir, 'fresh/ssh/known_hosts');
    await login({ hostKeys: 'accept-new', knownHostsFiles: [file] });
    expect(readFileSync(file, 'utf8')).to.equal(line());
    expect(statSync(file).mode & 0o777).to.equal(0o600);
    expect(statSync(path.dirname(file)).mode & 0o777).to.equal(0o700);
    await login({ hostKeys: 'strict', knownHostsFiles: [file] });
    expect(readFileSync(file, 'utf8')).to.equal(line());
  });

  it('adds to a file that does not end with a line break without spoiling its last line', async () => {
    const file = workshop.write('unended', line('127.0.0.9').trim());
    await login({ hostKeys: 'accept-new', knownHostsFiles: [file] });
    expect(readFileSync(file, 'utf8')).to.equal(line('127.0.0.9') + line());
  });

  it('says so when the new key cannot be written down', async () => {
    const error = await unreachable(login({ hostKeys: 'accept-new', knownHostsFiles: ['/proc/known_hosts'] }));
    expect(error.kind).to.equal('host-key');
    expect(error.message).to.include('cannot write the known hosts').and.include('/proc/known_hosts');
  });

  for (const hostKeys of ['strict', 'accept-new'] as const) {
    it(`refuses a changed key with ${hostKeys}, and says where the old one is`, async () => {
      const file = workshop.write('changed', `# relays\n\n${line('127.0.0.1', key.public)}`);
      const error = await unreachable(login({ hostKeys, knownHostsFiles: [file] }));
      expect(error.kind).to.equal('host-key-changed');
      expect(error.message).to.include(fingerprint()).and.include(`${file}:3`);
      expect(error.hint).to.include(`ssh-keygen -f '${file}' -R '[127.0.0.1]:${sshd.port}'`);
      expect(readFileSync(file, 'utf8')).to.equal(`# relays\n\n${line('127.0.0.1', key.public)}`);
    });
  }

  it('takes a changed key for changed even when the host is known by a key of another type', async () => {
    const rsa = workshop.key('other-type', '', '-t', 'rsa', '-b', '2048');
    const file = workshop.write('typed', line('127.0.0.1', rsa.public));
    const error = await unreachable(login({ hostKeys: 'accept-new', knownHostsFiles: [file] }));
    expect(error.kind).to.equal('host-key-changed');
  });

  it('asks a host with several keys for the type that is known', async () => {
    const rsa = workshop.key('host-rsa', '', '-t', 'rsa', '-b', '2048');
    const ecdsa = workshop.key('host-ecdsa', '', '-t', 'ecdsa');
    const several = await Sshd.start(workshop, { lines: [`HostKey ${rsa.file}`, `HostKey ${ecdsa.file}`] });
    try {
      for (const { public: known } of [rsa, ecdsa, several.hostKey]) {
        const [type, blob] = known.split(' ');
        const file = workshop.write('one-type', `[127.0.0.1]:${several.port} ${type} ${blob}\n`);
        const options = workshop.options({ knownHostsFiles: [file] });
        (await connect(several.target({ identityFile: key.file }), options)).close();
      }
    } finally {
      await several.stop();
    }
  });

  it('reads hashed names as ssh-keygen -H makes them', async () => {
    const file = workshop.write('hashed', line('127.0.0.2') + line());
    execFileSync('ssh-keygen', ['-H', '-f', file], { stdio: 'ignore' });
    expect(readFileSync(file, 'utf8'))
      .to.match(/^\|1\|/)
      .and.not.include('127.0.0.1');
    await login({ knownHostsFiles: [file] });
  });

  it('finds a host in the second of two files, by a pattern', async () => {
    const [type, blob] = sshd.hostKey.public.split(' ');
    const file = workshop.write(
      'patterns',
      `*.example,[127.0.0.*]:${sshd.port},![127.0.0.4]:${sshd.port} ${type} ${blob}\n`,
    );
    const files = [path.join(workshop.dir, 'none'), file];
    await login({ knownHostsFiles: files }, '127.0.0.3');
    expect((await unreachable(login({ knownHostsFiles: files }, '127.0.0.4'))).kind).to.equal('host-key');
  });

  it('refuses a revoked key, though another line has it', async () => {
    const file = workshop.write('revoked', `${line()}@revoked ${line('*').replace(`[*]:${sshd.port}`, '*')}`);
    const error = await unreachable(login({ hostKeys: 'accept-new', knownHostsFiles: [file] }));
    expect(error.kind).to.equal('host-key');
    expect(error.message).to.include(`@revoked at ${file}:2`);
  });

  it('says that a host known by its authority alone is not supported', async () => {
    const file = workshop.write('authority', `@cert-authority ${line('127.0.0.1', key.public)}`);
    const error = await unreachable(login({ hostKeys: 'accept-new', knownHostsFiles: [file] }));
    expect(error.kind).to.equal('host-key');
    expect(error.message).to.include(`@cert-authority line at ${file}:1`);
  });

  it('adds each of fifty new hosts once, on a line of its own, when they are met at the same time', async () => {
    const file = path.join(workshop.dir, 'fifty/known_hosts');
    const addresses = Array.from({ length: 50 }, (_, index) => `127.0.2.${index + 1}`);
    const options = workshop.options({ hostKeys: 'accept-new', knownHostsFiles: [file] });
    // Each address twice at once: the second finds what the first has added.
    await mapAtMost([...addresses, ...addresses], 100, async (address) => {
      (await connect(sshd.target({ address, identityFile: key.file }), options)).close();
    });
    const lines = readFileSync(file, 'utf8').split(/(?<=\n)/);
    expect(lines.sort()).to.deep.equal(addresses.map((address) => line(address)).sort());
  }).timeout(60_000);
});
