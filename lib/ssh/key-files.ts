import { readFile } from 'node:fs/promises';
import ssh2, { type ParsedKey } from 'ssh2';

/** What is known of a key file without asking anybody for a passphrase. */
export type KeyFile =
  | { readonly state: 'missing' }
  | { readonly state: 'unusable'; readonly reason: string }
  | { readonly state: 'ready'; readonly key: ParsedKey }
  /** Only the public half: an agent has to hold the other. */
  | { readonly state: 'public'; readonly key: ParsedKey }
  /** `public` is null where the file hides that too; `unlock` asks once and rejects if it cannot be unlocked. */
  | { readonly state: 'locked'; readonly public: ParsedKey | null; readonly unlock: () => Promise<ParsedKey> };

type AskPassphrase = (file: string) => Promise<string | null>;

/** The key files of a run, each read and parsed once. */
export class KeyFiles {
  readonly #ask: AskPassphrase | undefined;
  readonly #files = new Map<string, Promise<KeyFile>>();

  constructor(ask: AskPassphrase | undefined) {
    this.#ask = ask;
  }

  load(file: string): Promise<KeyFile> {
    const loaded = this.#files.get(file) ?? this.#read(file);
    this.#files.set(file, loaded);
    return loaded;
  }

  async #read(file: string): Promise<KeyFile> {
    let data: Buffer;
    try {
      data = await readFile(file);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { state: 'missing' };
      return { state: 'unusable', reason: error instanceof Error ? error.message : String(error) };
    }
    const key = ssh2.utils.parseKey(data);
    if (!(key instanceof Error)) return { state: key.isPrivateKey() ? 'ready' : 'public', key };
    if (!/no passphrase given/.test(key.message)) return { state: 'unusable', reason: unreadable(file) };
    let unlocked: Promise<ParsedKey> | undefined;
    return {
      state: 'locked',
      public: await publicHalf(file, data),
      unlock: () => {
        unlocked ??= this.#unlock(file, data);
        return unlocked;
      },
    };
  }

  async #unlock(file: string, data: Buffer): Promise<ParsedKey> {
    const passphrase = (await this.#ask?.(file)) ?? null;
    if (passphrase === null) throw new Error(`${file} is encrypted and its passphrase is not known`);
    const key = ssh2.utils.parseKey(data, passphrase);
    if (key instanceof Error) throw new Error(`the passphrase given for ${file} is wrong`);
    return key;
  }
}

function unreadable(file: string): string {
  return `it is not a key file of a kind that can be read (ssh-keygen -p -f '${file}' rewrites one as OpenSSH's)`;
}

/** Knowing the public half, a passphrase is asked only if the host would take the key. */
async function publicHalf(file: string, data: Buffer): Promise<ParsedKey | null> {
  const blob = publicBlob(data) ?? (await readFile(`${file}.pub`).catch(() => null));
  if (blob === null) return null;
  const key = ssh2.utils.parseKey(blob);
  return key instanceof Error ? null : key;
}

const MAGIC = 'openssh-key-v1\0';

/**
 * OpenSSH's format has the public key in the clear: magic, cipher, kdf, kdf options, number of keys, public key,
 * each string with its length before it (OpenSSH, PROTOCOL.key).
 */
function publicBlob(data: Buffer): Buffer | null {
  const [, body] = /-----BEGIN OPENSSH PRIVATE KEY-----([\s\S]+?)-----END/.exec(data.toString('latin1')) ?? [];
  if (body === undefined) return null;
  const bytes = Buffer.from(body, 'base64');
  let at = MAGIC.length;
  for (let skipped = 0; skipped < 3 && at + 4 <= bytes.length; skipped++) at += 4 + bytes.readUInt32BE(at);
  at += 4;
  return at + 4 <= bytes.length ? bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at)) : null;
}
