import { Resolver } from 'node:dns/promises';
import http from 'node:http';
import { ask } from '../../lib/spec/net/dns-query.ts';

/** How listeners find a relay: by the station's name, or by the URL of directors. */
export type Way = 'name' | 'url';

/** Where listeners come from, and whom they ask. */
export interface Home {
  readonly region: string;
  /** A network of the region: what resolvers tell name servers, and what directors are told of. */
  readonly network: string;
  readonly way: Way;
  /** The address that its packets come from; if none is said, all come from this machine's, and the network is told. */
  readonly address?: string;
}

/** A network of clients of each region of the lab. */
export const networks = { eu: '10.1.0.0/16', us: '10.2.0.0/16' };
const ways: readonly Way[] = ['name', 'url'];

/** Both regions of the lab, and both ways. */
export const homes: readonly Home[] = Object.entries(networks).flatMap(([region, network]) =>
  ways.map((way) => ({ region, network, way })),
);

/** A listener who was sent to a relay. */
interface Sent {
  /** Milliseconds. */
  readonly at: number;
  readonly region: string;
  readonly relay: string;
}

interface Listener {
  readonly home: Home;
  relay: string;
  hears: boolean;
  last: number;
  longest: number;
  /** What it has met since it heard something, and what it met in its longest silence. */
  steps: string[];
  worst: readonly string[];
  /** How often it had to come again. */
  returns: number;
  request: http.ClientRequest | null;
}

const station = 'radio.test';
const path = '/live.mp3';
/** Milliseconds without sound until a listener gives up the connection. */
const PATIENCE = 2000;
/**
 * Milliseconds within which one comes again, not all at the same moment: Icecast's backlog is short, and who finds it
 * full waits until TCP tries again, after 1, 3, 7 or 15 s.
 */
const PAUSE = 1000;

/** Listeners who behave: they come again by the way that they came, when their relay is gone. */
export class LedListeners {
  readonly #all: Listener[] = [];
  readonly #nameservers: readonly string[];
  readonly #names: ReadonlyMap<string, string>;
  readonly sent: Sent[] = [];
  /** What was not answered with the stream. */
  readonly refusals: string[] = [];
  /** Where no answer came from, and whom nobody led anywhere. */
  readonly unanswered: string[] = [];
  readonly #heard = new Map<string, number>();
  #over = false;

  /** @param relays Names by address. */
  constructor(nameservers: readonly string[], relays: ReadonlyMap<string, string>) {
    this.#nameservers = nameservers;
    this.#names = relays;
  }

  /** So many more from each home; resolves once all of them hear something. */
  async gather(homes: readonly Home[], each: number): Promise<void> {
    const all = homes.flatMap((home) => Array<Home>(each).fill(home));
    // A few at a time: Icecast's backlog is short.
    while (all.length > 0) await Promise.all(all.splice(0, 10).map((home) => this.#join(home)));
  }

  #join(home: Home): Promise<void> {
    const listener: Listener = {
      home,
      relay: '',
      hears: false,
      last: performance.now(),
      longest: 0,
      steps: [],
      worst: [],
      returns: 0,
      request: null,
    };
    this.#all.push(listener);
    return new Promise((resolve) => void this.#listen(listener, resolve));
  }

  async #listen(listener: Listener, heard: () => void): Promise<void> {
    listener.hears = false;
    const met = (what: string) => {
      const seconds = (performance.now() - listener.last) / 1000;
      listener.steps.push(`${what} after ${seconds.toFixed(2)} s`);
    };
    met('asks');
    const address = await this.leads(listener.home).catch(() => null);
    if (this.#over) return;
    if (address === null) {
      this.unanswered.push(`${listener.home.region} by ${listener.home.way}: led nowhere`);
      met('led nowhere');
      this.#comeAgain(listener, heard);
      return;
    }
    const relay = this.nameOf(address) ?? address;
    listener.relay = relay;
    met(`led to ${relay}`);
    this.sent.push({ at: performance.now(), region: listener.home.region, relay });
    let ended = false;
    let answered = false;
    const end = () => {
      if (ended || this.#over) return;
      ended = true;
      met('gone');
      listener.hears = false;
      request.destroy();
      this.#comeAgain(listener, heard);
    };
    const { address: localAddress } = listener.home;
    const to = { host: address, path, headers: { Host: station }, agent: false, localAddress };
    const request = http.get(to, (response) => {
      answered = true;
      met(`status ${response.statusCode}`);
      if (response.statusCode !== 200) this.refusals.push(`${relay}: status ${response.statusCode}`);
      if (response.statusCode !== 200) return end();
      response.on('data', () => {
        const now = performance.now();
        if (now - listener.last > listener.longest) {
          listener.longest = now - listener.last;
          listener.worst = listener.steps;
        }
        if (listener.steps.length > 0) listener.steps = [];
        listener.last = now;
        listener.hears = true;
        this.#heard.set(relay, now);
        heard();
      });
      for (const event of ['end', 'error', 'close']) response.on(event, end);
    });
    listener.request = request;
    request.setTimeout(PATIENCE, end);
    request.on('error', ({ message }) => {
      if (!ended && !answered && !this.#over) this.unanswered.push(`${relay}: ${message}`);
      end();
    });
  }

  #comeAgain(listener: Listener, heard: () => void): void {
    listener.returns += 1;
    setTimeout(() => void this.#listen(listener, heard), Math.random() * PAUSE);
  }

  /** The address of the relay that a listener is sent to at this moment; null: to none. */
  async leads(home: Home, one?: string): Promise<string | null> {
    const server = one ?? this.#any(this.#nameservers);
    if (home.way === 'name') return this.#lookUp(station, home, server);
    const director = one ?? (await this.#lookUp(`listen.${station}`, home, server));
    if (director === null) return null;
    const to = await redirect(director, home);
    return to === null ? null : this.#lookUp(to, home, this.#any(this.#nameservers));
  }

  async #lookUp(name: string, { network, address }: Home, server: string): Promise<string | null> {
    if (address !== undefined) {
      // One that tells no network: name servers go by where its packets come from.
      const resolver = new Resolver({ timeout: 1000, tries: 1 });
      resolver.setServers([server]);
      resolver.setLocalAddress(address);
      return this.#any(await resolver.resolve4(name)) || null;
    }
    const { records } = await ask(name, { from: network, server, timeout: '1s' });
    return this.#any(records.flatMap(({ type, value }) => (type === 'A' ? [value] : []))) || null;
  }

  #any(all: readonly string[]): string {
    return all[Math.floor(Math.random() * all.length)] ?? '';
  }

  /** The name of the relay at an address. */
  nameOf(address: string | null): string | null {
    return this.#names.get(address ?? '') ?? address;
  }

  /** When something was last heard of a relay: the moment of its death, if it is dead. Milliseconds. */
  lastHeard(relay: string): number {
    return this.#heard.get(relay) ?? Number.NaN;
  }

  mark(): void {
    for (const listener of this.#all)
      Object.assign(listener, { longest: 0, steps: [], worst: [], last: performance.now(), returns: 0 });
    this.refusals.length = 0;
    this.unanswered.length = 0;
  }

  get size(): number {
    return this.#all.length;
  }

  /** Those who hear something. */
  get hearing(): number {
    const now = performance.now();
    return this.#all.filter(({ hears, last }) => hears && now - last < PATIENCE).length;
  }

  /** The longest time in which one of them got nothing. Seconds. */
  get silence(): number {
    return this.#silences[0]?.seconds ?? 0;
  }

  /** What who got nothing for the longest time met meanwhile. */
  get worst(): string {
    return this.#silences[0]?.met ?? '';
  }

  /** The longest silence of each, the longest of all first. */
  get #silences(): { readonly seconds: number; readonly met: string }[] {
    const now = performance.now();
    return this.#all
      .map(({ home, longest, last, steps, worst }) => {
        const lasts = now - last > longest;
        const met = `${home.region} by ${home.way}: ${(lasts ? steps : worst).join(', ')}`;
        return { seconds: (lasts ? now - last : longest) / 1000, met };
      })
      .sort((one, other) => other.seconds - one.seconds);
  }

  /** How many had to come again, once or more. */
  get returned(): number {
    return this.#all.filter(({ returns }) => returns > 0).length;
  }

  /** The relays at which listeners are, and how many: all, or those of a region. */
  spread(region?: string): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { home, relay } of this.#all) {
      if (region === undefined || home.region === region) counts.set(relay, (counts.get(relay) ?? 0) + 1);
    }
    return counts;
  }

  leave(): void {
    this.#over = true;
    for (const { request } of this.#all) request?.destroy();
  }
}

/** The name that a director sends a listener to; null: it has nobody, or does not answer. */
function redirect(director: string, { network, address }: Home): Promise<string | null> {
  return new Promise((resolve) => {
    const told = address === undefined ? { 'X-Forwarded-For': network.replace(/\.0\/16$/, '.7') } : {};
    const headers = { Host: `listen.${station}`, ...told };
    const to = { host: director, port: 8080, path, headers, agent: false, timeout: 1000, localAddress: address };
    const request = http.get(to, (response) => {
      response.resume();
      const { location } = response.headers;
      resolve(response.statusCode === 302 && location !== undefined ? new URL(location).hostname : null);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(null));
  });
}
