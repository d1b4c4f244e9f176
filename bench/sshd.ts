import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { run } from './run.ts';

/** One sshd that answers on every loopback address, with a key that may log in as whoever runs this. */
export interface Sshd {
  readonly port: number;
  readonly identityFile: string;
  readonly knownHosts: string;
  stop(): void;
}

export async function startSshd(directory: string, addresses: readonly string[]): Promise<Sshd> {
  const port = 2222;
  const file = (name: string) => path.join(directory, name);
  await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file('host_key')]);
  await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file('key')]);
  const publicKey = await run('cat', [file('host_key.pub')]);
  await writeFile(file('known_hosts'), addresses.map((address) => `[${address}]:${port} ${publicKey}`).join(''));
  await writeFile(
    file('sshd_config'),
    [
      `Port ${port}`,
      'ListenAddress 0.0.0.0',
      `HostKey ${file('host_key')}`,
      `AuthorizedKeysFile ${file('key.pub')}`,
      `PidFile ${file('sshd.pid')}`,
      'StrictModes no',
      'UsePAM no',
      'PasswordAuthentication no',
      'MaxStartups 500',
      'LogLevel FATAL',
      '',
    ].join('\n'),
  );
  if (process.getuid?.() === 0) await mkdir('/run/sshd', { recursive: true });
  const sshd = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', file('sshd_config')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await waitForPort(port);
  return { port, identityFile: file('key'), knownHosts: file('known_hosts'), stop: () => sshd.kill() };
}

async function waitForPort(port: number): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (open) return;
    if (attempt === 100) throw new Error(`sshd does not listen on port ${port}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
