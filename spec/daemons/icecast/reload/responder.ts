import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';

/**
 * What an Icecast may ask on the web: a directory of streams, and whether somebody may listen. Each server asks below a
 * path of its own.
 */
class Responder {
  #server: Server | null = null;
  #port = 0;
  /** By path: what was posted there. */
  readonly #posted = new Map<string, URLSearchParams[]>();

  async open(): Promise<void> {
    const server = createServer(async (request, response) => {
      const path = request.url ?? '/';
      const posts = this.#posted.get(path) ?? [];
      this.#posted.set(path, [...posts, new URLSearchParams(await bodyOf(request))]);
      const welcome = path.endsWith('/yes') ? { 'icecast-auth-user': '1' } : {};
      response.writeHead(200, { YPResponse: '1', SID: '1', TouchFreq: '600', ...welcome }).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no free port');
    this.#server = server;
    this.#port = address.port;
  }

  url(path: string): string {
    return `http://127.0.0.1:${this.#port}${path}`;
  }

  /** What was posted to a path since it was opened. */
  posts(path: string): readonly URLSearchParams[] {
    return this.#posted.get(path) ?? [];
  }

  close(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString();
}

export const responder = new Responder();
