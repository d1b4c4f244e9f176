import { setTimeout as sleep } from 'node:timers/promises';
import { type Element, textOf } from '../../../lib/icecast/element.ts';
import { parse } from '../../../lib/icecast/parse.ts';
import type { PrivateHost } from '../roles/private-host.ts';
import { type Answer, ask, portOf } from './wire.ts';

/** The real Icecast on a private host, with the configuration that lies there. */
export class Icecast {
  /** Its port, as a socket here. */
  readonly socket: string;
  readonly #host: PrivateHost;
  readonly #pid: number;

  private constructor(host: PrivateHost, socket: string, pid: number) {
    this.#host = host;
    this.socket = socket;
    this.#pid = pid;
  }

  static async start(host: PrivateHost): Promise<Icecast> {
    const pid = await host.icecast();
    return new Icecast(host, await portOf(host, 8000), pid);
  }

  /** What it said of the mount, once there is a source; and of itself. */
  async stats(mount: string, password: string): Promise<{ server: Element; source: Element }> {
    return await until(async () => {
      const { body } = await ask(this.socket, '/admin/stats', { login: `admin:${password}` });
      const server = parse(body);
      const source = server.children.find(
        ({ name, attributes }) => name === 'source' && attributes.get('mount') === mount,
      );
      // The statistics come one by one, this one last.
      return source !== undefined && textOf(source, 'server_name') !== null ? { server, source } : undefined;
    });
  }

  /** A listener: the headers, and some sound. */
  listen(mount: string): Promise<Answer> {
    return until(async () => {
      const answer = await ask(this.socket, mount, { bytes: 1024 });
      return answer.status === 200 ? answer : undefined;
    });
  }

  async reload(): Promise<void> {
    await this.#host.run(`kill -HUP ${this.#pid}`);
  }

  async log(): Promise<string> {
    return (await this.#host.run('cat /var/log/icecast2/error.log')).stdout;
  }

  /** What it said outside its log, and whether it has ended. Nothing, if all is well. */
  async trouble(): Promise<string> {
    const { stdout } = await this.#host.run(`cat /run/icecast.out; kill -0 ${this.#pid} || echo ended`);
    return stdout;
  }
}

/** What an action gives, as soon as it gives something, for so many seconds. */
export async function until<T>(action: () => Promise<T | undefined | false>, seconds = 10): Promise<T> {
  let last: unknown = 'nothing came';
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(25)) {
    try {
      const result = await action();
      if (result !== undefined && result !== false) return result;
    } catch (error) {
      last = error;
    }
  }
  throw last instanceof Error ? last : new Error(String(last));
}
