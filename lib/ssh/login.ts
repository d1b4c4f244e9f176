import type { Duplex } from 'node:stream';
import ssh2, { type AuthHandlerMiddleware, type ClientErrorExtensions, type ConnectConfig } from 'ssh2';
import { addressAndPort } from './address.ts';
import type { Deadline } from './deadline.ts';
import { deferred } from './deferred.ts';
import { HostKeyCheck } from './host-key-check.ts';
import { type Identity, identities } from './identities.ts';
import type { Route } from './route.ts';
import type { Run } from './run.ts';
import { Unreachable } from './unreachable.ts';

export type Client = InstanceType<typeof ssh2.Client>;

/**
 * Shakes hands over an open stream, checks the host's key and logs in. The first key is offered at once: asking the
 * host beforehand what it accepts would cost a round trip. The stream is destroyed if that fails.
 *
 * @throws Unreachable
 */
export async function login(stream: Duplex, route: Route, run: Run, deadline: Deadline): Promise<Client> {
  const check = await HostKeyCheck.of(route, run.knownHosts);
  const attempt = new Attempt(stream, route, run, deadline, check);
  return attempt.result;
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
  #phase: 'handshake' | 'login' | 'over' = 'handshake';
  #kept: Promise<void> = Promise.resolve();

  constructor(stream: Duplex, route: Route, run: Run, deadline: Deadline, check: HostKeyCheck) {
    this.#stream = stream;
    this.#route = route;
    this.#deadline = deadline;
    this.#where = addressAndPort(route.address, route.port);
    this.#identities = identities(route, run, deadline, this.#notes);
    deadline.signal.addEventListener('abort', this.#expired);
    this.#client
      .on('error', (error) => this.#failed(error))
      .on('close', () => this.#fail(this.#closed('the connection was closed')))
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
    const { seconds } = this.#deadline;
    const [what, hint] =
      this.#phase === 'handshake'
        ? [
            'accepts connections, but did not shake hands',
            'see that it is sshd that listens there, and how loaded the host is',
          ]
        : ['did not finish the login', 'see what sshd logs on the host; slow name look-ups or PAM modules are common'];
    this.#fail(new Unreachable('timeout', `${this.#where} ${what} within ${seconds} s`, hint));
  };

  #failed(error: Error & ClientErrorExtensions): void {
    // One key that could not sign is noted, and the next one is tried.
    if (error.level === 'agent') return;
    if (this.#phase === 'login' && /authentication failures/i.test(error.message)) {
      this.#fail(this.#denied([], error.message));
      return;
    }
    if (error.level === 'handshake') {
      const hint = 'bring sshd there up to date, or see that it is sshd that listens on this port';
      this.#fail(new Unreachable('protocol', `${this.#where} does not speak SSH as we do: ${error.message}`, hint));
      return;
    }
    this.#fail(this.#closed(error.message));
  }

  #closed(reason: string): Unreachable {
    const [during, hint] =
      this.#phase === 'handshake'
        ? ['during the handshake', 'see what sshd logs there: MaxStartups, a block list or a firewall may turn us away']
        : ['during the login', 'see what sshd logs on the host'];
    return new Unreachable('lost', `the connection to ${this.#where} broke ${during}: ${reason}`, hint);
  }

  #denied(accepted: readonly string[], reason = ''): Unreachable {
    const tried = this.#tried.length > 0 ? `tried ${this.#tried.join(', ')}` : 'there was no key to try';
    const parts = [
      tried,
      ...this.#notes,
      ...(accepted.length > 0 ? [`the host accepts ${accepted.join(', ')}`] : []),
      ...(reason === '' ? [] : [reason]),
    ];
    return new Unreachable(
      'authentication',
      `${this.#where} does not let ${this.#route.user} log in: ${parts.join('; ')}`,
      `put a public key into ~${this.#route.user}/.ssh/authorized_keys there, or name the right key with ssh.identity_file or user with ssh.user`,
    );
  }
}
