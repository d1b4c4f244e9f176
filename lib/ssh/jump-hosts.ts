import type { Link } from './link.ts';
import type { Route } from './route.ts';

interface Shared {
  readonly link: Promise<Link>;
  users: number;
}

/** The jump hosts of a run: however many hosts stand behind one, it is logged in to once. */
export class JumpHosts {
  readonly #shared = new Map<string, Shared>();

  /** The open link to a jump host, or a new one. The last of its users to close it closes it. */
  async enter(route: Route, open: () => Promise<Link>): Promise<Link> {
    const key = JSON.stringify(route);
    const shared = this.#shared.get(key) ?? this.#open(key, open);
    shared.users++;
    const link = await shared.link;
    let closed = false;
    const close = () => {
      if (closed) return;
      closed = true;
      shared.users--;
      if (shared.users > 0) return;
      this.#forget(key, shared);
      link.close();
    };
    return { client: link.client, close };
  }

  /** One that fails or breaks is forgotten, so that the next host behind it tries anew. */
  #open(key: string, open: () => Promise<Link>): Shared {
    const shared = { link: open(), users: 0 };
    this.#shared.set(key, shared);
    shared.link.then(
      ({ client }) => client.once('close', () => this.#forget(key, shared)),
      () => this.#forget(key, shared),
    );
    return shared;
  }

  #forget(key: string, shared: Shared): void {
    if (this.#shared.get(key) === shared) this.#shared.delete(key);
  }
}
