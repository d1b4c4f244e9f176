import { writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from 'node:tls';
import type { Dialect } from '../../../../lib/icecast/dialects.ts';
import { childrenOf, type Element, textOf } from '../../../../lib/icecast/element.ts';
import { parse } from '../../../../lib/icecast/parse.ts';
import { readRunning } from '../../../../lib/icecast/read-running.ts';
import type { Running } from '../../../../lib/icecast/running.ts';
import type { Place } from './configuration.ts';
import { type Daemon, debian, patience } from './daemon.ts';
import { Encoder, type Sending } from './encoder.ts';
import { Listener, type Tuning } from './listener.ts';
import { lay, writeUsers } from './material.ts';
import { Origin } from './origin.ts';
import { freePort, Server } from './server.ts';

/** The other servers that a row may pull from. */
export interface Upstreams {
  readonly a: number;
  readonly b: number;
}

/** An Icecast with sources and listeners, and what can be seen of it from outside. */
export class World {
  readonly server: Server;
  readonly place: Place;
  readonly encoders = new Map<string, Encoder>();
  readonly listeners: Listener[] = [];
  /** Those that only looked. */
  readonly #passing: Listener[] = [];
  readonly #passingEncoders: Encoder[] = [];

  /** A stream that is nobody else's to pull. */
  readonly origin: Origin;

  private constructor(server: Server, place: Place, origin: Origin) {
    this.server = server;
    this.place = place;
    this.origin = origin;
  }

  static async open(upstreams: Upstreams, daemon: Daemon = debian): Promise<World> {
    const server = await Server.open(daemon);
    const origin = await Origin.open();
    lay(server.directory, daemon.share);
    const { port, directory } = server;
    const [spare, other] = [await freePort(), await freePort()];
    return new World(
      server,
      { port, directory, share: daemon.share, spare, other, origin: origin.port, ...upstreams },
      origin,
    );
  }

  get dialect(): Dialect {
    return this.server.daemon.dialect;
  }

  users(...names: readonly string[]): void {
    writeUsers(this.server.directory, names);
  }

  /** Puts an address on the list that was empty. */
  refuse(address: string): void {
    writeFileSync(this.server.at('empty'), `${address}\n`);
  }

  /** Connects sources and listeners, and waits until all hear something. */
  async populate(sources: readonly string[], watched: readonly string[], login?: string): Promise<void> {
    for (const mount of sources) await this.connect(mount);
    // Whoever comes before the source is served with the fallback.
    for (const mount of watched) {
      const there = await this.eventually(async () => (await this.listed(mount, 'Connected')) !== null, 10);
      if (!there) throw new Error(`${mount} does not play`);
    }
    const mounts = watched.flatMap((mount) => Array.from({ length: 4 }, () => mount));
    const tuning = login === undefined ? {} : { login };
    this.listeners.push(...(await Promise.all(mounts.map((mount) => this.#listener(mount, tuning)))));
  }

  async connect(mount: string, sending: Sending = {}): Promise<void> {
    const encoder = await Encoder.connect(this.place.port, mount, sending);
    if (typeof encoder === 'number') throw new Error(`the source of ${mount} was refused: ${encoder}`);
    this.encoders.set(mount, encoder);
  }

  async #listener(mount: string, tuning: Tuning): Promise<Listener> {
    for (const end = Date.now() + 10_000; Date.now() < end; await sleep(100)) {
      const listener = await Listener.ask(this.place.port, mount, tuning);
      if (listener?.status === 200 && (await listener.hears())) return listener;
      listener?.leave();
    }
    throw new Error(`nobody can listen to ${mount}`);
  }

  /** The source of a mount goes away, and comes back after so many seconds. */
  async reconnect(mount: string, sending: Sending = {}, away = 0.5): Promise<void> {
    this.disconnect(mount);
    await sleep(away * 1000);
    await this.connect(mount, sending);
    await sleep(1500);
  }

  disconnect(mount: string): void {
    this.encoders.get(mount)?.close();
    this.encoders.delete(mount);
  }

  /** What a relay pulls breaks off; it has time to come again. */
  async interrupt(): Promise<void> {
    this.origin.interrupt();
    await sleep(4000);
  }

  /** Asks for a mount or a page: the status (0: no answer at all), the headers, and what came within a moment. */
  async ask(path: string, tuning: Tuning = {}, patience = 0.25) {
    const listener = await Listener.ask(tuning.port ?? this.place.port, path, tuning);
    if (listener === null) return { status: 0, headers: new Map<string, unknown>(), body: Buffer.alloc(0) };
    if (listener.isAttached) await sleep(patience * 1000);
    listener.leave();
    await sleep(50);
    return { status: listener.status, headers: new Map(Object.entries(listener.headers)), body: listener.first };
  }

  /** How many bytes a new listener of /live.mp3 gets within its first second, of which the sound itself is 8000. */
  async burst(): Promise<number> {
    return (await this.ask('/live.mp3', {}, 1)).body.length;
  }

  /** Joins, and stays. */
  async join(mount: string, tuning: Tuning = {}): Promise<Listener | null> {
    const listener = await Listener.ask(this.place.port, mount, tuning);
    if (listener !== null) this.#passing.push(listener);
    return listener;
  }

  /** The status with which a source is welcomed or refused. It does not stay. */
  async source(mount: string, login: string): Promise<number> {
    const encoder = await Encoder.connect(this.place.port, mount, { login });
    if (typeof encoder === 'number') return encoder;
    this.#passingEncoders.push(encoder);
    encoder.close();
    await sleep(200);
    return 200;
  }

  async #xml(path: string): Promise<Element> {
    const { status, body } = await this.ask(path, { login: 'admin:admin' });
    if (status !== 200) throw new Error(`${path} is answered with ${status}`);
    return parse(body.toString());
  }

  /** A value of the server's statistics. */
  async global(name: string): Promise<string | null> {
    return textOf(await this.#xml('/admin/stats'), name);
  }

  /** A value of a mount's statistics; null if there is no such mount. */
  async stat(mount: string, name: string): Promise<string | null> {
    return sourceOf(await this.#xml('/admin/stats'), mount, name);
  }

  /** A value of the list of mounts. */
  async listed(mount: string, name: string): Promise<string | null> {
    return sourceOf(await this.#xml('/admin/listmounts'), mount, name);
  }

  /** What the judge is given of a running Icecast. */
  async running(): Promise<Running> {
    const { body } = await this.ask('/admin/listmounts', { login: 'admin:admin' });
    return readRunning(body.toString(), new Map());
  }

  /** The name in the certificate that is shown at a port; null if none is. */
  certificate(port: number): Promise<string | null> {
    return new Promise((resolve) => {
      const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false }, () => {
        resolve(String(socket.getPeerCertificate().subject.CN));
        socket.destroy();
      });
      socket.on('error', () => resolve(null));
    });
  }

  /** Whether a connection on which nothing is said is closed within so many seconds. */
  async hangsUp(seconds: number): Promise<boolean> {
    const socket = createConnection(this.place.port, '127.0.0.1');
    socket.on('error', () => {});
    socket.resume();
    const closed = await this.eventually(async () => socket.destroyed, seconds);
    socket.destroy();
    return closed;
  }

  /** How often a line was written to the log in so many seconds. */
  async logs(line: string, seconds: number): Promise<number> {
    const count = () => this.server.log().split(line).length;
    const before = count();
    await sleep(seconds * 1000);
    return count() - before;
  }

  /** Whether a mount has that name, as its source calls it; for so many seconds. */
  async plays(mount: string, name: string, seconds = 6): Promise<boolean> {
    return this.eventually(async () => (await this.stat(mount, 'server_name')) === name, seconds);
  }

  async eventually(look: () => Promise<boolean>, seconds: number): Promise<boolean> {
    for (const end = Date.now() + seconds * patience[this.dialect] * 1000; ; await sleep(200)) {
      if (await look()) return true;
      if (Date.now() > end) return false;
    }
  }

  /** Of the four at each mount: those that lost their connection, or hear nothing any more. */
  async lost(): Promise<Map<string, number>> {
    const hears = await Promise.all(this.listeners.map((listener) => listener.hears()));
    const lost = new Map<string, number>();
    this.listeners.forEach(({ mount }, index) => {
      if (hears[index] === false) lost.set(mount, (lost.get(mount) ?? 0) + 1);
    });
    return lost;
  }

  /** Everybody and everything leaves, and the server ends. */
  async clear(): Promise<void> {
    for (const encoder of [...this.encoders.values(), ...this.#passingEncoders]) encoder.close();
    this.encoders.clear();
    for (const listener of [...this.listeners, ...this.#passing]) listener.leave();
    this.listeners.length = 0;
    await this.server.stop();
  }

  async close(): Promise<void> {
    await this.clear();
    this.origin.close();
    await this.server.close();
  }
}

function sourceOf(root: Element, mount: string, name: string): string | null {
  const source = childrenOf(root, 'source').find(({ attributes }) => attributes.get('mount') === mount);
  return source === undefined ? null : textOf(source, name);
}
