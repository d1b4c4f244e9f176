import { Socket } from 'node:net';
import ssh2, {
  type GetStreamCallback,
  type IdentityCallback,
  type ParsedKey,
  type SignCallback,
  type SigningRequestOptions,
} from 'ssh2';

type Sign = (data: Buffer, hash: SigningRequestOptions['hash']) => Promise<Buffer>;

/** One key to ssh2: it is offered by its public half, and `sign` is called only if the host would take it. */
export class OneKey extends ssh2.BaseAgent<ParsedKey> {
  readonly #key: ParsedKey;
  readonly #sign: Sign;

  constructor(key: ParsedKey, sign: Sign) {
    super();
    this.#key = key;
    this.#sign = sign;
  }

  override getIdentities(cb: IdentityCallback<ParsedKey>): void {
    cb(null, [this.#key]);
  }

  override sign(key: ParsedKey, data: Buffer, options: SigningRequestOptions, cb?: SignCallback): void;
  override sign(key: ParsedKey, data: Buffer, cb: SignCallback): void;
  override sign(_key: ParsedKey, data: Buffer, options: SigningRequestOptions | SignCallback, cb?: SignCallback): void {
    const done = typeof options === 'function' ? options : cb;
    const hash = typeof options === 'function' ? undefined : options.hash;
    this.#sign(data, hash).then(
      (signature) => done?.(null, signature),
      (error: unknown) => done?.(error instanceof Error ? error : new Error(String(error))),
    );
  }
}

/** A key that an ssh-agent holds. */
export interface HeldKey {
  readonly key: ParsedKey;
  readonly comment: string;
  readonly sign: Sign;
}

/** The agents of a run, each asked once for what it holds. */
export class Agents {
  readonly #held = new Map<string, Promise<HeldKey[]>>();

  /** Rejects if nothing answers at the socket. Keys of a kind that ssh2 cannot use are left out. */
  keys(socket: string): Promise<HeldKey[]> {
    const held = this.#held.get(socket) ?? heldKeys(socket);
    this.#held.set(socket, held);
    return held;
  }
}

/** An agent that never answers must not keep the program from ending: its socket is not waited for. */
class UnwaitedAgent extends ssh2.OpenSSHAgent {
  override getStream(cb: GetStreamCallback): void {
    super.getStream((error, stream) => {
      if (stream instanceof Socket) stream.unref();
      cb(error, stream);
    });
  }
}

function heldKeys(socket: string): Promise<HeldKey[]> {
  const agent = new UnwaitedAgent(socket);
  return new Promise((resolve, reject) => {
    agent.getIdentities((error, keys) => {
      if (error) reject(error);
      else resolve((keys ?? []).flatMap((key) => ('pubKey' in key ? [] : [heldKey(agent, key)])));
    });
  });
}

function heldKey(agent: UnwaitedAgent, key: ParsedKey): HeldKey {
  const sign: Sign = (data, hash) =>
    new Promise((resolve, reject) => {
      agent.sign(key, data, hash === undefined ? {} : { hash }, (error, signature) => {
        if (signature === undefined) reject(error ?? new Error('the agent did not sign'));
        else resolve(signature);
      });
    });
  return { key, comment: key.comment, sign };
}
