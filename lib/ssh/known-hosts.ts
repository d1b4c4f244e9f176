import { createHmac } from 'node:crypto';
import { matchesPatterns } from './patterns.ts';
import { keyType } from './public-key.ts';

/** One line of a known_hosts file (sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT"). */
export interface KnownHost {
  readonly file: string;
  /** Counted from 1; 0 for a key that was accepted in this run. */
  readonly line: number;
  readonly marker: 'none' | 'cert-authority' | 'revoked';
  /** The first field as written: names and patterns with commas between them, or one hashed name. */
  readonly hosts: string;
  readonly type: string;
  readonly key: Buffer;
}

const LINE = /^(?:(@\S+)\s+)?(\S+)\s+(\S+)\s+([A-Za-z0-9+/]+={0,2})(?:\s|$)/;

/** The entries of a known_hosts file. Lines that make no sense are passed over, as ssh does. */
export function parseKnownHosts(text: string, file: string): KnownHost[] {
  const entries: KnownHost[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const [, mark, hosts, type, blob] = LINE.exec(line.trim()) ?? [];
    if (hosts === undefined || type === undefined || blob === undefined || hosts.startsWith('#')) continue;
    const marker = markerOf(mark);
    const key = Buffer.from(blob, 'base64');
    if (marker !== null && keyType(key) === type) entries.push({ file, line: index + 1, marker, hosts, type, key });
  }
  return entries;
}

function markerOf(mark: string | undefined): KnownHost['marker'] | null {
  if (mark === undefined) return 'none';
  if (mark === '@revoked') return 'revoked';
  return mark === '@cert-authority' ? 'cert-authority' : null;
}

/** Known hosts, to be asked by name: `relay.example`, or `[relay.example]:2222` for a port that is not 22. */
export class KnownHosts {
  readonly #byName = new Map<string, KnownHost[]>();
  readonly #others: KnownHost[] = [];
  readonly #found = new Map<string, KnownHost[]>();

  constructor(entries: Iterable<KnownHost> = []) {
    for (const entry of entries) this.add(entry);
  }

  add(entry: KnownHost): void {
    this.#found.clear();
    if (/^\||[*?!]/.test(entry.hosts)) {
      this.#others.push(entry);
      return;
    }
    for (const name of entry.hosts.toLowerCase().split(',')) {
      const entries = this.#byName.get(name);
      if (entries === undefined) this.#byName.set(name, [entry]);
      else entries.push(entry);
    }
  }

  /** All entries that speak of this name, those with the name written out first. */
  find(name: string): readonly KnownHost[] {
    const wanted = name.toLowerCase();
    const before = this.#found.get(wanted);
    if (before !== undefined) return before;
    const found = [
      ...(this.#byName.get(wanted) ?? []),
      ...this.#others.filter((entry) =>
        entry.hosts.startsWith('|')
          ? hashMatches(entry.hosts, wanted)
          : matchesPatterns(entry.hosts.toLowerCase().split(','), wanted),
      ),
    ];
    this.#found.set(wanted, found);
    return found;
  }
}

/** `|1|salt|hash`: HMAC-SHA1 of the name, keyed with the salt, so that the file does not tell where one logs in. */
function hashMatches(hosts: string, name: string): boolean {
  const [, version, salt, hash] = hosts.split('|');
  if (version !== '1' || salt === undefined) return false;
  return createHmac('sha1', Buffer.from(salt, 'base64')).update(name).digest('base64') === hash;
}
