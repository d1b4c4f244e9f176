import { get, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Tuning {
  readonly login?: string;
  /** Of another socket than the usual one. */
  readonly port?: number;
  /** Where one comes from. */
  readonly address?: string;
  /** Whether one wants titles in between. */
  readonly titles?: boolean;
  /** Whom a proxy in between says that it speaks for. */
  readonly forwarded?: string;
  /** What one calls oneself. */
  readonly agent?: string;
}

/** Somebody who listens to a mount. */
export class Listener {
  readonly mount: string;
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly #response: IncomingMessage;
  /** The first that came. */
  readonly #first: Buffer[] = [];
  bytes = 0;
  isAttached = true;

  private constructor(mount: string, response: IncomingMessage) {
    this.mount = mount;
    this.status = response.statusCode ?? 0;
    this.headers = response.headers;
    this.#response = response;
    response.on('data', (chunk: Buffer) => {
      if (this.bytes < 300_000) this.#first.push(chunk);
      this.bytes += chunk.length;
    });
    for (const event of ['end', 'error', 'close']) {
      response.on(event, () => {
        this.isAttached = false;
      });
    }
  }

  /** Gives whoever asked, whatever the answer; null if there was none. */
  static ask(
    port: number,
    mount: string,
    { login, address = '127.0.0.1', titles = false, agent, forwarded }: Tuning = {},
  ): Promise<Listener | null> {
    const headers: Record<string, string> = {};
    if (login !== undefined) headers.Authorization = `Basic ${Buffer.from(login).toString('base64')}`;
    if (agent !== undefined) headers['User-Agent'] = agent;
    if (forwarded !== undefined) headers['X-Forwarded-For'] = forwarded;
    if (titles) headers['Icy-MetaData'] = '1';
    return new Promise((resolve) => {
      const options = {
        host: '127.0.0.1',
        localAddress: address,
        port,
        path: mount,
        headers,
        agent: false,
        timeout: 5000,
      };
      const request = get(options, (response) => resolve(new Listener(mount, response)));
      request.on('error', () => resolve(null));
      request.on('timeout', () => {
        resolve(null);
        request.destroy();
      });
    });
  }

  get first(): Buffer {
    return Buffer.concat(this.#first);
  }

  /** Whether it is connected, and more comes within a few seconds. */
  async hears(): Promise<boolean> {
    const before = this.bytes;
    for (const end = Date.now() + 4000; this.isAttached && Date.now() < end; await sleep(50)) {
      if (this.bytes > before) return true;
    }
    return false;
  }

  leave(): void {
    this.#response.destroy();
  }
}
