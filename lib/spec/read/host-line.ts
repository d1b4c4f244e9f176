import { setTimeout as wait } from 'node:timers/promises';
import type { Session } from '../../ssh/session.ts';
import { Unreachable } from '../../ssh/unreachable.ts';
import { looksAnew } from './anew.ts';

/** Pauses before the second, third … attempt to log in. Milliseconds. */
const pauses = [500, 2000];

/** For so long, a host that could not be reached is not tried again. Milliseconds. */
const patience = 10_000;

/** These stay as they are, however often one tries. */
const lasting = new Set(['authentication', 'host-key', 'host-key-changed', 'config', 'resolve', 'sudo', 'protocol']);

/** The connection to one host: opened when it is first needed, tried again where that can help, kept for the whole run. */
export class HostLine {
  readonly #connect: () => Promise<Session>;
  #session: Promise<Session> | null = null;
  #failedAt: number | null = null;
  #closed = false;

  constructor(connect: () => Promise<Session>) {
    this.#connect = connect;
  }

  /** @throws Unreachable; Error once the run is over */
  async session(): Promise<Session> {
    if (this.#closed) throw new Error('the run is over, and no host is asked any more');
    const failed = this.#failedAt;
    if (failed !== null && (looksAnew() || performance.now() - failed > patience)) this.drop();
    // Who asks again by itself needs no attempts besides its own.
    this.#session ??= this.#open(looksAnew() ? pauses.length : 0);
    const opening = this.#session;
    const session = await opening;
    if (!session.ended) return session;
    // It broke while nobody used it, as when the host was started anew: nothing was sent that might have been done.
    if (this.#session === opening) this.drop();
    return this.session();
  }

  /** The connection is broken: the next who needs it opens another. */
  drop(): void {
    this.#session = null;
    this.#failedAt = null;
  }

  /** Nobody waits for a connection that is still being made: it ends when it is. */
  close(): void {
    this.#closed = true;
    this.#session?.then(
      (session) => session.close(),
      () => {},
    );
  }

  async #open(attempt: number): Promise<Session> {
    try {
      return await this.#connect();
    } catch (error) {
      const pause = pauses[attempt];
      if (pause === undefined || (error instanceof Unreachable && lasting.has(error.kind))) {
        this.#failedAt = performance.now();
        throw error;
      }
      await wait(pause);
      return this.#open(attempt + 1);
    }
  }
}
