import type { Duplex } from 'node:stream';
import ssh2, { type AuthHandlerMiddleware, type ClientErrorExtensions, type ConnectConfig } from 'ssh2';
import { addressAndPort } from './address.ts';
import type { Deadline } from './deadline.ts';
import { deferred } from './deferred.ts';
import type { HostKeyCheck } from './host-key-check.ts';
import { type Identity, identities } from './identities.ts';
import { broken, denied, isMisunderstanding, misunderstood, type Phase, tooSlow } from './login-failure.ts';
import type { Route } from './route.ts';
import type { Run } from './run.ts';
import type { Unreachable } from './unreachable.ts';

export type Client = InstanceType<typeof ssh2.Client>;

/**
 * Shakes hands over an open stream, checks the host's key and logs in. The first key is offered at once: asking the
 * host beforehand what it accepts would cost a round trip. The stream is destroyed if that fails. It must be handed
 * over as soon as it is open: what happens to it before then is not seen.
 *
 * @throws Unreachable
 */
export function login(
  stream: Duplex,
  route: Route,
  run: Run,
  check: HostKeyCheck,
  deadline: Deadline,
): Promise<Client> {
  return new Attempt(stream, route, run, check, deadline).result;
}

class Attempt {
  readonly #result = deferred<Client>();
  readonly #client = new ssh2.Client();
  readonly #stream: Duplex;
  readonly #route: Route;
  readonly #deadline: Deadline;
  readonly #where: string;
  readonly #tried: string[] = [];
  readonly #notes: string[] = [];
  readonly #identities: AsyncGenerator<Identity>;
  #phase: Phase | 'over' = 'handshake';
  #kept: Promise<void> = Promise.resolve();

  constructor(stream: Duplex, route: Route, run: Run, check: HostKeyCheck, deadline: Deadline) {
    this.#stream = stream;
    this.#route = route;
    this.#deadline = deadline;
    this.#where = addressAndPort(route.address, route.port);
    this.#identities = identities(route, run, deadline, this.#notes);
    deadline.signal.addEventListener('abort', this.#expired);
    this.#client
      .on('error', (error) => this.#failed(error))
      .on('close', () => this.#broke('the connection was closed'))
      .once('handshake', () => {
        this.#phase = 'login';
        this.#kept = check.keep();
        this.#kept.catch((error: unknown) => this.#fail(error));
      })
      .on('ready', () => {
        this.#kept.then(() => this.#succeed()).catch(() => {});
      })
      .connect(this.#config(check));
  }

  get result(): Promise<Client> {
    return this.#result.promise;
  }

  #config(check: HostKeyCheck): ConnectConfig {
    return {
      sock: this.#stream,
      username: this.#route.user,
      // The deadline is ours: it does not run while somebody types a passphrase.
      readyTimeout: 0,
      keepaliveInterval: this.#route.keepalive.interval * 1000,
      keepaliveCountMax: this.#route.keepalive.count,
      algorithms: { serverHostKey: check.algorithms },
      hostVerifier: (key: Buffer): boolean => {
        const refusal = check.refusal(key);
        if (refusal !== null) this.#fail(refusal);
        return refusal === null;
      },
      authHandler: this.#offerNext,
    };
  }

  readonly #offerNext: AuthHandlerMiddleware = (accepted, _partial, next) => {
    if (accepted?.includes('publickey') === false) {
      this.#fail(this.#denied(accepted));
      return;
    }
    this.#identities
      .next()
      .then(({ done, value }) => {
        if (this.#phase === 'over') return;
        if (done) {
          this.#fail(this.#denied(accepted ?? []));
          return;
        }
        this.#tried.push(value.label);
        next(value.method);
      })
      .catch((error: unknown) => this.#fail(error));
  };

  #succeed(): void {
    if (this.#over()) this.#result.resolve(this.#client);
  }

  #fail(error: unknown): void {
    if (!this.#over()) return;
    this.#stream.destroy();
    this.#result.reject(error);
  }

  /** Whether this call is the one that ends the attempt. */
  #over(): boolean {
    if (this.#phase === 'over') return false;
    this.#phase = 'over';
    this.#deadline.signal.removeEventListener('abort', this.#expired);
    return true;
  }

  readonly #expired = (): void => {
    if (this.#phase !== 'over') this.#fail(tooSlow(this.#where, this.#phase, this.#deadline.seconds));
  };

  #failed(error: Error & ClientErrorExtensions): void {
    // One key that could not sign is noted, and the next one is tried.
    if (error.level === 'agent') {
      if (!this.#notes.includes(error.message)) this.#notes.push(error.message);
    } else if (this.#phase === 'login' && /authentication failures/i.test(error.message)) {
      this.#fail(this.#denied([], error.message));
    } else if (isMisunderstanding(error)) this.#fail(misunderstood(this.#where, error));
    else this.#broke(error.message);
  }

  #broke(reason: string): void {
    if (this.#phase !== 'over') this.#fail(broken(this.#where, this.#phase, reason));
  }

  #denied(accepted: readonly string[], reason = ''): Unreachable {
    const { user } = this.#route;
    return denied({ where: this.#where, user, tried: this.#tried, notes: this.#notes, accepted, reason });
  }
}
