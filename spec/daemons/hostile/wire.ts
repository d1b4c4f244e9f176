import { once } from 'node:events';
import { get } from 'node:http';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import path from 'node:path';
import type { PrivateHost } from '../roles/private-host.ts';

/**
 * A port of a private host as a Unix socket here: sockets of files do not care for network namespaces.
 */
export async function portOf(host: PrivateHost, port: number): Promise<string> {
  const socket = path.join(host.directory, `port-${port}`);
  // The file is there a moment before it listens, which the kernel's flag 0x10000 says.
  const ready = `grep -q '^[^ ]* [^ ]* [^ ]* 00010000 .* ${socket}$' /proc/net/unix`;
  await host.daemon('root', `socat UNIX-LISTEN:${socket},fork,backlog=1024 TCP4:127.0.0.1:${port}`, `${socket}.log`);
  await host.until(ready, 5);
  return socket;
}

/** What a server said before its body. Header values are read as UTF-8, which Icecast sends. */
export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

interface Asking {
  /** `user:password`. */
  readonly login?: string;
  readonly host?: string;
  /** Of an endless stream: how many bytes are read. */
  readonly bytes?: number;
}

/** A GET. Rejects if nothing comes. */
export function ask(socket: string, url: string, { login, host = 'localhost', bytes }: Asking = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers: Record<string, string> = { Host: host };
    if (login !== undefined) headers.Authorization = basic(login);
    const request = get({ socketPath: socket, path: url, headers, timeout: 5000 }, (response) => {
      const chunks: Buffer[] = [];
      const answer = () => {
        const pairs = Object.entries(response.headers).map(([name, value]) => [name, utf8(String(value))] as const);
        const body = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: new Map(pairs), body });
      };
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        if (bytes === undefined || Buffer.concat(chunks).length < bytes) return;
        answer();
        request.destroy();
      });
      response.on('end', answer);
      response.on('error', reject);
    });
    request.on('timeout', () => request.destroy(new Error(`${url}: no answer`)));
    request.on('error', reject);
  });
}

export function basic(login: string): string {
  return `Basic ${Buffer.from(login).toString('base64')}`;
}

function utf8(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8');
}

/** A source that sends silence until it is closed. */
export class SourceClient {
  readonly #connection: Socket;
  readonly #sending: NodeJS.Timeout;

  private constructor(connection: Socket) {
    this.#connection = connection;
    this.#sending = setInterval(() => connection.write(Buffer.alloc(4096)), 20).unref();
    connection.unref();
  }

  /** Connects as encoders do; gives the client, or the status if it was refused. */
  static async connect(
    socket: string,
    mount: string,
    login: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<SourceClient | number> {
    const connection = createConnection(socket);
    const lines = Object.entries({ Authorization: basic(login), 'Content-Type': 'audio/mpeg', ...headers });
    connection.write(
      [`SOURCE ${mount} HTTP/1.0`, ...lines.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n'),
    );
    const status = await statusOf(connection);
    if (status === 200) return new SourceClient(connection);
    connection.destroy();
    return status;
  }

  close(): void {
    clearInterval(this.#sending);
    this.#connection.destroy();
  }
}

async function statusOf(connection: Socket): Promise<number> {
  connection.on('error', () => {});
  connection.setTimeout(5000, () => connection.destroy());
  const answer = await new Promise<string>((resolve) => {
    let said = '';
    connection.on('data', (chunk: Buffer) => {
      said += chunk.toString('latin1');
      if (said.includes('\n')) resolve(said);
    });
    connection.on('close', () => resolve(said));
  });
  return Number(/^[A-Z]+\/[\d.]+ (\d+)/.exec(answer)?.[1] ?? 0);
}

/** A request that came to a recorder. */
export interface Recorded {
  /** As in `PUT /live.mp3 HTTP/1.0`. */
  readonly line: string;
  readonly headers: ReadonlyMap<string, string>;
}

/** Answers on an address of a private host, and keeps what is asked of it. */
export class Recorder {
  readonly requests: Recorded[] = [];
  readonly #server: Server;
  readonly #open = new Set<Socket>();

  private constructor(server: Server) {
    this.#server = server;
  }

  /** On every address. `answer` goes to everybody, once their headers are there; then silence, as from a source. */
  static async open(host: PrivateHost, port: number, answer: string): Promise<Recorder> {
    const socket = path.join(host.directory, `recorder-${port}`);
    const server = createServer();
    const recorder = new Recorder(server);
    server.on('connection', (connection) => recorder.#take(connection, answer));
    server.listen(socket);
    await once(server, 'listening');
    const listen = `TCP4-LISTEN:${port},fork,reuseaddr,backlog=64`;
    await host.daemon('root', `socat ${listen} UNIX-CONNECT:${socket}`, `${socket}.log`);
    await host.until(`grep -q ':${port.toString(16).toUpperCase().padStart(4, '0')} .* 0A ' /proc/net/tcp`, 5);
    return recorder;
  }

  #take(connection: Socket, answer: string): void {
    this.#open.add(connection);
    let said = '';
    connection.on('error', () => {});
    connection.on('close', () => this.#open.delete(connection));
    connection.on('data', (chunk: Buffer) => {
      const whole = said.includes('\r\n\r\n');
      if (!whole) said += chunk.toString('latin1');
      const end = said.indexOf('\r\n\r\n');
      if (whole || end < 0) return;
      const [line = '', ...lines] = Buffer.from(said.slice(0, end), 'latin1').toString('utf8').split('\r\n');
      const pairs = lines.map((text) => {
        const [name = '', ...value] = text.split(':');
        return [name.toLowerCase(), value.join(':').replace(/^ /, '')] as const;
      });
      this.requests.push({ line, headers: new Map(pairs) });
      connection.write(answer);
      const sending = setInterval(() => connection.write(Buffer.alloc(4096)), 20).unref();
      connection.on('close', () => clearInterval(sending));
    });
  }

  close(): void {
    this.#server.close();
    for (const connection of this.#open) connection.destroy();
  }
}
