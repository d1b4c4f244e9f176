import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import path from 'node:path';

/** What a host of a station has besides Debian. All hosts are this machine, so it is there once. */
export interface Station {
  readonly files: readonly { readonly path: string; readonly mode: number; readonly content: string }[];
  readonly directories: readonly { readonly path: string; readonly mode: number }[];
  readonly links: readonly { readonly path: string; readonly target: string }[];
  /** What the hosts listen on, sshd's port among it. */
  readonly ports: readonly number[];
  /**
   * Breaks one file's mode, one file's content and one port.
   * @returns what has been broken: paths, and a port
   */
  breakSome(): Promise<string[]>;
  stop(): void;
}

const FILES = ['icecast.xml', 'nginx.conf', 'radio.liq', 'limits.conf', 'sysctl.conf', 'journald.conf', 'users', 'tls'];
const MODES = [0o640, 0o644, 0o600, 0o644, 0o644, 0o444, 0o640, 0o400];
const PORTS = [8000, 8001, 8005, 8010, 8080, 8443, 9117];

/** Makes a station in a directory, with what it listens on. */
export async function startStation(directory: string, sshPort: number): Promise<Station> {
  const directories = ['available', 'enabled', 'playlists', 'logs'].map((name, index) => ({
    path: path.join(directory, name),
    mode: index === 3 ? 0o750 : 0o755,
  }));
  for (const { path: place, mode } of directories) {
    await mkdir(place, { recursive: true });
    await chmod(place, mode);
  }
  const files = FILES.map((name, index) => ({
    path: path.join(directory, 'available', name),
    mode: MODES[index] ?? 0o644,
    content: `station = Radio Bench, part ${index + 1}`,
  }));
  for (const { path: place, mode, content } of files) {
    await writeFile(place, `# ${place}\n${content}\n${'# further settings\n'.repeat(100)}`);
    await chmod(place, mode);
  }
  const links = files.map(({ path: target }) => ({
    path: path.join(directory, 'enabled', path.basename(target)),
    target,
  }));
  for (const { path: place, target } of links) await symlink(target, place);

  const servers: Server[] = [];
  for (const port of PORTS) {
    const server = createServer().listen(port, '0.0.0.0');
    await once(server, 'listening');
    servers.push(server);
  }
  const sleeper = spawn('sleep', ['infinity'], { stdio: 'ignore' });
  return {
    files,
    directories,
    links,
    ports: [sshPort, ...PORTS],
    async breakSome() {
      const [first, second] = files;
      const [server] = servers;
      if (first === undefined || second === undefined || server === undefined) throw new Error('nothing to break');
      await chmod(first.path, 0o666);
      await writeFile(second.path, 'station = Pirate Radio\n');
      await new Promise((resolve) => server.close(resolve));
      return [first.path, second.path, String(PORTS[0])];
    },
    stop() {
      for (const server of servers) server.close();
      sleeper.kill();
    },
  };
}
