import type { ServerHostKeyAlgorithm } from 'ssh2';
import type { KnownHost, KnownHosts } from './known-hosts.ts';

/** What the known hosts say of a key that a host has shown. */
export type HostKeyVerdict =
  | { readonly verdict: 'known' | 'new' }
  | { readonly verdict: 'changed' | 'revoked' | 'certificate-only'; readonly entry: KnownHost };

/** The name that known_hosts files have a host under: a `HostKeyAlias` stands alone, and port 22 is not written. */
export function knownName(address: string, port: number, alias: string | null): string {
  if (alias !== null) return alias;
  return port === 22 ? address : `[${address}]:${port}`;
}

/**
 * As ssh decides: any known key that is equal makes a host known; a known key that is not, even one of another
 * type, makes it changed. A host on a port of its own is also known by a line without the port, but not changed.
 */
export function judgeHostKey(known: KnownHosts, name: string, key: Buffer): HostKeyVerdict {
  const entries = known.find(name);
  const revoked = entries.find((entry) => entry.marker === 'revoked' && entry.key.equals(key));
  if (revoked !== undefined) return { verdict: 'revoked', entry: revoked };
  const plain = entries.filter((entry) => entry.marker === 'none');
  if (plain.some((entry) => entry.key.equals(key))) return { verdict: 'known' };
  const [other] = plain;
  if (other !== undefined) return { verdict: 'changed', entry: other };
  const bare = /^\[(.+)\]:\d+$/.exec(name)?.[1];
  if (bare !== undefined && judgeHostKey(known, bare, key).verdict === 'known') return { verdict: 'known' };
  const authority = entries.find((entry) => entry.marker === 'cert-authority');
  return authority === undefined ? { verdict: 'new' } : { verdict: 'certificate-only', entry: authority };
}

// The cheapest first. Signatures with SHA-1 (ssh-rsa) are left out, as OpenSSH does since 8.8.
const ALGORITHMS: readonly { readonly type: string; readonly algorithms: readonly ServerHostKeyAlgorithm[] }[] = [
  { type: 'ssh-ed25519', algorithms: ['ssh-ed25519'] },
  { type: 'ecdsa-sha2-nistp256', algorithms: ['ecdsa-sha2-nistp256'] },
  { type: 'ecdsa-sha2-nistp384', algorithms: ['ecdsa-sha2-nistp384'] },
  { type: 'ecdsa-sha2-nistp521', algorithms: ['ecdsa-sha2-nistp521'] },
  { type: 'ssh-rsa', algorithms: ['rsa-sha2-512', 'rsa-sha2-256'] },
];

/**
 * The host key algorithms to ask for. A host shows one key of the several it has, so the types that are known
 * come first: otherwise a well-known host would look changed.
 */
export function hostKeyAlgorithms(known: readonly KnownHost[]): ServerHostKeyAlgorithm[] {
  const types = new Set(known.filter((entry) => entry.marker === 'none').map((entry) => entry.type));
  const first = ALGORITHMS.filter(({ type }) => types.has(type));
  const rest = ALGORITHMS.filter(({ type }) => !types.has(type));
  return [...first, ...rest].flatMap(({ algorithms }) => algorithms);
}
