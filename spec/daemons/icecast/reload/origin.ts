import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { mp3 } from './encoder.ts';

/** A stream on the web that a relay can pull, and what the relay that pulls it said. */
export class Origin {
  readonly port: number;
  /** Of the relay that came last: `user:password`, empty if it gave none. */
  login = '';
  /** Whether it wants titles. */
  titles = false;
  readonly #server: Server;
  readonly #pulling = new Set<ServerResponse>();
  readonly #timer: NodeJS.Timeout;
  #at = 0;

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.port = port;
    server.on('request', (request, response: ServerResponse) => {
      const { authorization = '' } = request.headers;
      // 2.5 codes the end of its string, too.
      this.login = Buffer.from(authorization.replace(/^Basic /, ''), 'base64')
        .toString()
        .replace(/\0$/, '');
      this.titles = request.headers['icy-metadata'] === '1';
      response.writeHead(200, { 'Content-Type': 'audio/mpeg', 'ice-name': 'origin' });
      response.write(mp3().subarray(0, 16_000));
      this.#pulling.add(response);
      response.on('close', () => this.#pulling.delete(response));
    });
    this.#timer = setInterval(() => this.#send(), 200);
  }

  static async open(address = '127.0.0.1'): Promise<Origin> {
    const server = createServer().listen(0, address);
    await once(server, 'listening');
    const bound = server.address();
    if (bound === null || typeof bound === 'string') throw new Error('no free port');
    return new Origin(server, bound.port);
  }

  get isPulled(): boolean {
    return this.#pulling.size > 0;
  }

  /** Ends what is being pulled. Whoever comes again is welcome. */
  interrupt(): void {
    for (const response of this.#pulling) response.destroy();
  }

  close(): void {
    clearInterval(this.#timer);
    this.interrupt();
    this.#server.close();
  }

  #send(): void {
    const all = mp3();
    const piece = all.subarray(this.#at, this.#at + 1600);
    this.#at = (this.#at + 1600) % all.length;
    for (const response of this.#pulling) response.write(piece);
  }
}
