import { readFileSync } from 'node:fs';
import type { Host } from '../network/network.ts';
import type { Session } from '../ssh/session.ts';

type Connect = (host: Host) => Promise<Session>;

/**
 * Connections that are begun before anybody needs them: logging in takes both ends as long as it takes to load specs.
 * Nothing is asked of a host, and who needs the connection hears what came of it.
 */
export class EarlySessions {
  readonly #connect: Connect;
  readonly #begun = new Map<string, Promise<Session>>();

  constructor(connect: Connect) {
    this.#connect = connect;
  }

  begin(hosts: readonly Host[]): void {
    for (const host of hosts) {
      const session = this.#connect(host);
      session.catch(() => {});
      this.#begun.set(host.name, session);
    }
  }

  /** The connection that was begun, once; after that, another. */
  async take(host: Host): Promise<Session> {
    const begun = this.#begun.get(host.name);
    this.#begun.delete(host.name);
    return begun ?? this.#connect(host);
  }

  /** Ends those that nobody took. One that is still being made ends when it is. */
  close(): void {
    for (const session of this.#begun.values()) {
      session.then(
        (open) => open.close(),
        () => {},
      );
    }
    this.#begun.clear();
  }
}

/** Whether specs will look at hosts: some speak to listeners' servers and to nobody else. */
export function askHosts(files: readonly string[]): boolean {
  return files.some((file) => /\bhosts\(/.test(readFileSync(file, 'utf8')));
}
