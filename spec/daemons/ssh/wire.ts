import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A wire between us and an sshd that can go dead or be cut. */
export class Wire {
  readonly port: number;
  readonly #server: Server;
  readonly #sockets: Socket[];

  /**
   * Lays a wire on 127.0.0.1. After `limit` bytes towards the host nothing more is carried that way, or it breaks.
   */
  static async lay(
    to: { address: string; port: number },
    limit = Number.POSITIVE_INFINITY,
    then: 'stops' | 'breaks' = 'stops',
  ): Promise<Wire> {
    const sockets: Socket[] = [];
    const server = createServer((near) => {
      const far = connect(to.port, to.address);
      let carried = 0;
      near.on('data', (chunk) => {
        far.write(chunk.subarray(0, Math.max(0, limit - carried)));
        carried += chunk.length;
        if (carried < limit) return;
        if (then === 'stops') near.pause();
        else near.destroy();
      });
      far.pipe(near);
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        one.on('error', () => {});
        one.on('close', () => other.destroy());
      }
      sockets.push(near, far);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Wire(server, sockets);
  }

  private constructor(server: Server, sockets: Socket[]) {
    const bound = server.address();
    if (bound === null || typeof bound === 'string') throw new Error('no port');
    this.port = bound.port;
    this.#server = server;
    this.#sockets = sockets;
  }

  /** Carries nothing any more, and tells nobody. */
  silence(): void {
    for (const socket of this.#sockets) {
      socket.unpipe();
      socket.removeAllListeners('data');
      socket.pause();
    }
  }

  /** Breaks the connections, and takes no new ones. */
  cut(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}
