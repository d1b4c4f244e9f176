import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type KnownHost, KnownHosts, parseKnownHosts } from './known-hosts.ts';

/** The known_hosts files of a run: each is read once, and accepted keys are added one after another. */
export class KnownHostsFiles {
  readonly #entries = new Map<string, Promise<KnownHost[]>>();
  readonly #tables = new Map<string, Promise<KnownHosts>>();
  readonly #writing = new Map<string, Promise<void>>();

  /** What these files hold together. A file that does not exist holds nothing; one that cannot be read rejects. */
  table(files: readonly string[]): Promise<KnownHosts> {
    const key = files.join('\0');
    const table = this.#tables.get(key) ?? this.#merge(files);
    this.#tables.set(key, table);
    return table;
  }

  /** Adds a line to a file, which is made (0600, its directory 0700) if there is none. */
  record(file: string, entry: KnownHost): Promise<void> {
    const line = `${entry.hosts} ${entry.type} ${entry.key.toString('base64')}\n`;
    const before = this.#writing.get(file) ?? Promise.resolve();
    const written = before.catch(() => {}).then(() => append(file, line));
    this.#writing.set(file, written);
    return written;
  }

  async #merge(files: readonly string[]): Promise<KnownHosts> {
    const lists = await Promise.all(files.map((file) => this.#read(file)));
    return new KnownHosts(lists.flat());
  }

  #read(file: string): Promise<KnownHost[]> {
    const entries = this.#entries.get(file) ?? readEntries(file);
    this.#entries.set(file, entries);
    return entries;
  }
}

async function readEntries(file: string): Promise<KnownHost[]> {
  try {
    return parseKnownHosts(await readFile(file, 'utf8'), file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** One write in append mode: other programs that add lines at the same time do not get mixed into ours. */
async function append(file: string, line: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'a+', 0o600);
  try {
    const { size } = await handle.stat();
    const last = Buffer.alloc(1, '\n');
    if (size > 0) await handle.read(last, 0, 1, size - 1);
    await handle.write(last.toString() === '\n' ? line : `\n${line}`);
  } finally {
    await handle.close();
  }
}
