import { setTimeout as sleep } from 'node:timers/promises';
import { type Element, textOf } from '../../../lib/icecast/element.ts';
import { parse } from '../../../lib/icecast/parse.ts';
import type { PrivateHost } from '../roles/private-host.ts';
import { type Answer, ask, portOf } from './wire.ts';

const output = '/run/icecast.out';
const errorLog = '/var/log/icecast2/error.log';

/** The real Icecast on a private host, with the configuration that lies there. */
export class Icecast {
  /** Its port, as a socket here. */
  readonly socket: string;
  readonly #host: PrivateHost;
  /** How it had ended, and was started again, before it answered. */
  readonly #before: string;

  private constructor(host: PrivateHost, socket: string, before: string) {
    this.#host = host;
    this.socket = socket;
    this.#before = before;
  }

  /**
   * Starts it, and again if it ends, as its unit does: Icecast 2.4.4 crashes at some of its starts, when a fallback
   * file is up before its own statistics are.
   *
   * @param password The admin's, with which it is asked whether they are up now.
   */
  static async start(host: PrivateHost, password: string): Promise<Icecast> {
    const again = 'while :; do icecast2 -c /etc/icecast2/icecast.xml; echo ended $?; sleep 0.1; done';
    await host.daemon('icecast2', `sh -c '${again}'`, output);
    const socket = await portOf(host, 8000);
    await until(async () => {
      const { body } = await ask(socket, '/admin/stats', { login: `admin:${password}` });
      // The last of those that it begins with.
      return textOf(parse(body), 'listener_connections') !== null;
    });
    const { stdout } = await host.run(`cat ${output}`);
    return new Icecast(host, socket, stdout);
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

  async log(): Promise<string> {
    return (await this.#host.run(`cat ${errorLog}`)).stdout;
  }

  /** What it said outside its log, and how it ended, since it first answered. Nothing, if all is well. */
  async trouble(): Promise<string> {
    const { stdout } = await this.#host.run(`cat ${output}`);
    const started = this.#before.replace(/^(Segmentation fault.*\n)?ended 139\n/gm, '');
    return started + stdout.slice(this.#before.length);
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
