import { type ClientRequest, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** One who listens, and stays until the connection ends. */
class Listener {
  readonly url: string;
  readonly #request: ClientRequest;
  state: 'asking' | 'attached' | 'gone' = 'asking';
  bytes = 0;
  /** When something came last, and the longest time in which nothing did. Milliseconds. */
  last = performance.now();
  longest = 0;

  constructor(url: string) {
    this.url = url;
    this.#request = get(url, { agent: false, headers: { 'User-Agent': 'listener' } }, (response) => {
      this.state = response.statusCode === 200 ? 'attached' : 'gone';
      response.on('data', (chunk: Buffer) => {
        this.bytes += chunk.length;
        const now = performance.now();
        this.longest = Math.max(this.longest, now - this.last);
        this.last = now;
      });
      for (const event of ['end', 'error', 'close']) response.on(event, () => this.#left());
    });
    this.#request.on('error', () => this.#left());
  }

  #left(): void {
    this.state = 'gone';
  }

  leave(): void {
    this.#request.destroy();
  }
}

/**
 * Listeners of some streams, each with a connection of its own. Whoever is dropped comes back when that is asked. For
 * specs that work on the lab from outside: what listens within specs of hosts, and is let go with them, is
 * lib/spec/radio/crowd.ts.
 */
export class Crowd {
  readonly #urls: readonly string[];
  #listeners: Listener[] = [];

  /** @param size How many, spread over the streams. */
  constructor(urls: readonly string[], size: number) {
    this.#urls = Array.from({ length: size }, (_, index) => urls[index % urls.length] ?? '');
  }

  /** Brings everybody back, and waits until all hear something. */
  async gather(seconds: number): Promise<void> {
    const end = Date.now() + seconds * 1000;
    for (let heard = new Map<Listener, number>(); ; await sleep(500)) {
      this.#comeBack();
      await sleep(1000);
      const hearing = this.#listeners.filter((one) => one.state === 'attached' && one.bytes > (heard.get(one) ?? 0));
      if (hearing.length === this.#urls.length) return;
      heard = new Map(this.#listeners.map((one) => [one, one.bytes]));
      if (Date.now() > end) throw new Error(`${hearing.length} of ${this.#urls.length} hear something`);
    }
  }

  /** Everybody who is gone tries again, whether or not there is something to hear. */
  #comeBack(): void {
    this.#listeners = this.#urls.map((url, index) => {
      const there = this.#listeners[index];
      // Whoever waits for an answer waits on: Icecast would count one who leaves for a while.
      return there === undefined || there.state === 'gone' ? new Listener(url) : there;
    });
  }

  /** How many have lost their connection since. */
  get lost(): number {
    return this.#listeners.filter(({ state }) => state !== 'attached').length;
  }

  /** From here on it counts how long somebody gets nothing. */
  mark(): void {
    const now = performance.now();
    for (const listener of this.#listeners) Object.assign(listener, { longest: 0, last: now });
  }

  /** The longest time in which one of them got nothing, by address. Seconds. */
  gaps(): Map<string, number> {
    const now = performance.now();
    const gaps = new Map<string, number>();
    for (const { url, longest, last } of this.#listeners) {
      gaps.set(url, Math.max(gaps.get(url) ?? 0, longest, now - last));
    }
    return new Map([...gaps].map(([url, gap]) => [url, Math.round(gap / 10) / 100]));
  }

  leave(): void {
    for (const listener of this.#listeners) listener.leave();
    this.#listeners = [];
  }
}
