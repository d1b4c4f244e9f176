import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PASSWORD = 'hackme';

/** What ffmpeg is told to make a stream of each codec. */
export const encodings = {
  mp3: ['-c:a', 'libmp3lame', '-b:a', '128k', '-f', 'mp3', '-content_type', 'audio/mpeg'],
  vorbis: [
    '-c:a',
    'libvorbis',
    '-b:a',
    '96k',
    '-page_duration',
    '200000',
    '-f',
    'ogg',
    '-content_type',
    'application/ogg',
  ],
  opus: ['-c:a', 'libopus', '-b:a', '96k', '-page_duration', '200000', '-f', 'ogg', '-content_type', 'application/ogg'],
  flac: ['-c:a', 'flac', '-page_duration', '200000', '-f', 'ogg', '-content_type', 'application/ogg'],
  aac: ['-c:a', 'aac', '-b:a', '96k', '-f', 'adts', '-content_type', 'audio/aac'],
} as const;

/** A real Icecast on the loopback, and real sources for it. */
export class Broadcast {
  readonly port: number;
  readonly #directory: string;
  readonly #icecast: ChildProcess;
  readonly #sources = new Set<ChildProcess>();

  private constructor(port: number, directory: string, icecast: ChildProcess) {
    this.port = port;
    this.#directory = directory;
    this.#icecast = icecast;
  }

  /** With sockets on the loopback addresses that are said. */
  static async start(mounts: string, burst: number, ...addresses: readonly string[]): Promise<Broadcast> {
    for (const program of ['icecast2', 'ffmpeg']) {
      if (spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0)
        throw new Error(`${program} cannot be found: apt-get install --no-install-recommends icecast2 ffmpeg`);
    }
    const port = await freePort();
    const directory = mkdtempSync(path.join(tmpdir(), 'broadcast-'));
    chmodSync(directory, 0o777);
    const config = path.join(directory, 'icecast.xml');
    writeFileSync(config, configOf(port, directory, mounts, burst, ['127.0.0.1', ...addresses]));
    const icecast = spawn('icecast2', ['-c', config], { stdio: 'ignore', ...accountOf('icecast2') });
    const broadcast = new Broadcast(port, directory, icecast);
    await until(() => answers(`${broadcast.url('/status-json.xsl')}`));
    return broadcast;
  }

  url(mount: string): string {
    return `http://127.0.0.1:${this.port}${mount}`;
  }

  /** Starts a source that plays what ffmpeg's filter says; resolves when it is on the air. */
  async source(mount: string, filter: string, encoding: readonly string[]): Promise<() => Promise<void>> {
    const target = `icecast://source:${PASSWORD}@127.0.0.1:${this.port}${mount}`;
    const options = ['-v', 'error', '-nostdin', '-re', '-f', 'lavfi', '-i', filter, ...encoding, '-flush_packets', '1'];
    const ffmpeg = spawn('ffmpeg', [...options, target], { stdio: 'ignore' });
    this.#sources.add(ffmpeg);
    await until(async () => (await this.#status()).includes(`:${this.port}${mount}"`));
    return async () => {
      this.#sources.delete(ffmpeg);
      await end(ffmpeg);
    };
  }

  async title(mount: string, title: string): Promise<void> {
    const query = new URLSearchParams({ mount, mode: 'updinfo', song: title });
    const Authorization = `Basic ${Buffer.from(`admin:${PASSWORD}`).toString('base64')}`;
    const answer = await fetch(this.url(`/admin/metadata?${query}`), { headers: { Authorization } });
    if (!answer.ok) throw new Error(`the title was refused: HTTP ${answer.status}`);
  }

  reload(): void {
    this.#icecast.kill('SIGHUP');
  }

  log(): string {
    return readFileSync(path.join(this.#directory, 'error.log'), 'utf8');
  }

  async stop(): Promise<void> {
    for (const source of this.#sources) await end(source);
    await end(this.#icecast);
    rmSync(this.#directory, { recursive: true, force: true });
  }

  async #status(): Promise<string> {
    return (await fetch(this.url('/status-json.xsl'))).text();
  }
}

/** Tries until it is so, for ten seconds. */
export async function until(attempt: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await sleep(50)) if (await attempt()) return;
  throw new Error(`not within 10 s: ${attempt}`);
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** Icecast does not run as root. */
function accountOf(user: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((option) => Number(spawnSync('id', [option, user]).stdout));
  return uid !== undefined && uid > 0 && gid !== undefined ? { uid, gid } : {};
}

function configOf(
  port: number,
  directory: string,
  mounts: string,
  burst: number,
  addresses: readonly string[],
): string {
  const sockets = addresses.map(
    (address) => `<listen-socket><port>${port}</port><bind-address>${address}</bind-address></listen-socket>`,
  );
  return `<icecast>
  <limits><clients>100</clients><sources>20</sources><queue-size>1048576</queue-size><burst-size>${burst}</burst-size></limits>
  <authentication>
    <source-password>${PASSWORD}</source-password><relay-password>${PASSWORD}</relay-password>
    <admin-user>admin</admin-user><admin-password>${PASSWORD}</admin-password>
  </authentication>
  <hostname>localhost</hostname>
  ${sockets.join('\n  ')}
  ${mounts}
  <paths>
    <logdir>${directory}</logdir><webroot>/usr/share/icecast2/web</webroot><adminroot>/usr/share/icecast2/admin</adminroot>
  </paths>
  <logging><accesslog>access.log</accesslog><errorlog>error.log</errorlog><loglevel>3</loglevel></logging>
</icecast>
`;
}
