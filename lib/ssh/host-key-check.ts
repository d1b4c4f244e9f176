import type { ServerHostKeyAlgorithm } from 'ssh2';
import { addressAndPort } from './address.ts';
import { hostKeyAlgorithms, judgeHostKey, knownName } from './host-key.ts';
import type { KnownHosts } from './known-hosts.ts';
import type { KnownHostsFiles } from './known-hosts-files.ts';
import { fingerprint, keyType } from './public-key.ts';
import type { Route } from './route.ts';
import { Unreachable } from './unreachable.ts';

/** Checks the key that a host shows on one connection, and keeps a new one if that is wanted. */
export class HostKeyCheck {
  /** In the order to ask for. */
  readonly algorithms: ServerHostKeyAlgorithm[];
  readonly #route: Route;
  readonly #known: KnownHosts;
  readonly #files: KnownHostsFiles;
  readonly #name: string;
  #new: Buffer | null = null;

  /** Reads what is known of the host. @throws Unreachable of kind `host-key` if a known_hosts file cannot be read. */
  static async of(route: Route, files: KnownHostsFiles): Promise<HostKeyCheck> {
    try {
      return new HostKeyCheck(route, await files.table(route.knownHostsFiles), files);
    } catch (error) {
      throw unusable('read', route, error);
    }
  }

  private constructor(route: Route, known: KnownHosts, files: KnownHostsFiles) {
    this.#route = route;
    this.#known = known;
    this.#files = files;
    this.#name = knownName(route.address, route.port, route.hostKeyAlias);
    this.algorithms = hostKeyAlgorithms(known.find(this.#name));
  }

  /** Why the key is refused, or null. The host has yet to prove that the key is its own. */
  refusal(key: Buffer): Unreachable | null {
    const judged = judgeHostKey(this.#known, this.#name, key);
    switch (judged.verdict) {
      case 'known':
        return null;
      case 'new':
        if (this.#route.hostKeys === 'strict') return this.#unknown(key);
        this.#new = key;
        return null;
      case 'changed':
        return this.#changed(key, judged.entry);
      case 'revoked':
        return this.#refused(
          `is marked @revoked at ${place(judged.entry)}`,
          'do not log in; find out why it was revoked',
        );
      case 'certificate-only':
        return this.#refused(
          `is known only by the @cert-authority line at ${place(judged.entry)}, and host certificates are not supported`,
          `add the host's own key to a known_hosts file: ${this.#line(key)}`,
        );
    }
  }

  /**
   * The host has proved that the key is its own: a new one is written down.
   *
   * @throws Unreachable if the file cannot be written, or another connection brought another key meanwhile.
   */
  async keep(): Promise<void> {
    const key = this.#new;
    if (key === null) return;
    this.#new = null;
    const refusal = this.refusal(key);
    if (refusal !== null) throw refusal;
    const [file] = this.#route.knownHostsFiles;
    // No refusal and not new any more: another connection to the same host was quicker.
    if (this.#new === null || file === undefined) return;
    const entry = { file, line: 0, marker: 'none' as const, hosts: this.#name, type: keyType(key), key };
    this.#known.add(entry);
    try {
      await this.#files.record(file, entry);
    } catch (error) {
      throw unusable('write', this.#route, error);
    }
  }

  #unknown(key: Buffer): Unreachable {
    const [file] = this.#route.knownHostsFiles;
    return this.#refused(
      `is not known: ${keyType(key)} ${fingerprint(key)}`,
      `if ssh-keygen -lf on the host's own /etc/ssh/*.pub shows this fingerprint, accept it with accept-new, or add this line to ${file ?? 'a known_hosts file'}: ${this.#line(key)}`,
    );
  }

  #changed(key: Buffer, known: { file: string; line: number; type: string; key: Buffer }): Unreachable {
    return new Unreachable(
      'host-key-changed',
      `the host key of ${this.#where()} is ${keyType(key)} ${fingerprint(key)}, but ${place(known)} has ${known.type} ${fingerprint(known.key)}`,
      `somebody may be in between; if the host was installed anew, remove the old key: ssh-keygen -f '${known.file}' -R '${this.#name}'`,
    );
  }

  #refused(what: string, hint: string): Unreachable {
    return new Unreachable('host-key', `the host key of ${this.#where()} ${what}`, hint);
  }

  #where(): string {
    return addressAndPort(this.#route.address, this.#route.port);
  }

  #line(key: Buffer): string {
    return `${this.#name} ${keyType(key)} ${key.toString('base64')}`;
  }
}

function place(entry: { file: string; line: number }): string {
  return entry.line === 0 ? `${entry.file} (added in this run)` : `${entry.file}:${entry.line}`;
}

function unusable(what: 'read' | 'write', route: Route, error: unknown): Unreachable {
  const reason = error instanceof Error ? error.message : String(error);
  return new Unreachable(
    'host-key',
    `cannot ${what} the known hosts for ${addressAndPort(route.address, route.port)}: ${reason}`,
    `make the file one that you can ${what}, or name another`,
    { cause: error },
  );
}
