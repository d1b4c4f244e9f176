import type { IncomingHttpHeaders } from 'node:http';
import { type ConnectionOptions, openConnection } from './connection.ts';
import type { Heard } from './heard.ts';
import { judge } from './judge.ts';
import { Memory } from './memory.ts';
import type { Range } from './slot.ts';
import { Stalls } from './stalls.ts';

/** Seconds since the listener was attached. */
export type Mark = number;

export interface ListenerOptions extends ConnectionOptions {
  /** Whether to connect again, half a second after the server closed or refused (false). */
  readonly reconnect?: boolean;
  /** Seconds without a byte that are noted as a gap (1.5: a page of Ogg may be a second long). */
  readonly gap?: number;
  /** dB below full scale; what is quieter is silence (-50). */
  readonly silence?: number;
  /** Seconds that are remembered (3600). */
  readonly history?: number;
  /** Seconds of undecoded sound that are kept (30). */
  readonly keep?: number;
}

/** Which part of the time is asked about; all of it, without. */
export interface Asked {
  readonly since?: Mark;
  /** Seconds before now. */
  readonly last?: number;
}

/** What is known of the connection itself. */
export interface Contact {
  readonly url: string;
  /** Milliseconds since 1970 when it was attached. */
  readonly attached: number;
  status: number | null;
  headers: IncomingHttpHeaders;
  readonly redirects: string[];
  /** When connections were asked for. */
  readonly connections: Mark[];
  readonly disconnects: Mark[];
  /** When the head of the answer came that the first byte belongs to. */
  answered: Mark;
  firstByte: Mark | null;
  ended: boolean;
  problem: string | null;
}

const PAUSE_MS = 500;

/** Listens to a stream, as a player does, until it leaves. What it heard can be asked for at any time. */
export class Listener {
  readonly contact: Contact;
  readonly #options: ListenerOptions;
  readonly #memory: Memory;
  readonly #started = performance.now();
  readonly #stalls = new Stalls();
  #close: () => void = () => {};
  #pause: NodeJS.Timeout | undefined;
  #left: Mark | null = null;
  #begun: () => void = () => {};
  readonly #beginning = new Promise<void>((resolve) => {
    this.#begun = resolve;
  });

  constructor(url: string, options: ListenerOptions = {}) {
    this.#options = options;
    this.#memory = new Memory(options.history ?? 3600, options.keep ?? 30);
    this.contact = {
      url,
      attached: Date.now(),
      status: null,
      headers: {},
      redirects: [],
      connections: [],
      disconnects: [],
      answered: 0,
      firstByte: null,
      ended: false,
      problem: null,
    };
    this.#connect();
  }

  /** Now, to ask later what came since. */
  mark(): Mark {
    return this.#left ?? (performance.now() - this.#started) / 1000;
  }

  /** Resolves when the first sound came, or it is clear that none will. */
  begun(): Promise<void> {
    return this.#beginning;
  }

  /** What was heard so far, or in the part of the time that is asked about. Never rejects: see `problem`. */
  async heard(asked: Asked = {}): Promise<Heard> {
    const to = this.mark();
    const from = asked.since ?? (asked.last === undefined ? 0 : Math.max(0, to - asked.last));
    const slots = await this.#memory.decoded();
    const { titles, formats, problem, undecoded } = this.#memory;
    const { gap = 1.5, silence = -50 } = this.#options;
    return judge({
      contact: this.contact,
      slots,
      titles,
      formats,
      problem,
      undecoded,
      range: { from, to },
      awake: (range) => this.#awake(range),
      gap,
      silence,
    });
  }

  /** The last sound as it came, undecoded: half a minute of it, if not told otherwise. */
  audio(): Buffer {
    return this.#memory.audio();
  }

  /** Ends the connection; gives all that was heard. What was heard can still be asked for. */
  async leave(): Promise<Heard> {
    this.#left ??= this.mark();
    clearTimeout(this.#pause);
    this.#close();
    this.#begun();
    const heard = await this.heard();
    await this.#memory.free();
    this.#stalls.end();
    return heard;
  }

  #awake({ from, to }: Range): number {
    const at = (mark: Mark) => this.#started + mark * 1000;
    return this.#stalls.awake({ from: at(from), to: at(to) }) / 1000;
  }

  #connect(): void {
    const { contact } = this;
    contact.connections.push(this.mark());
    contact.ended = false;
    let fresh = true;
    this.#close = openConnection(contact.url, this.#options, {
      redirected: (url) => contact.redirects.push(url),
      answered: (status, headers) => {
        contact.status = status;
        contact.headers = headers;
        if (contact.firstByte === null) contact.answered = this.mark();
      },
      arrived: (audio, titles) => {
        const at = this.mark();
        for (const title of titles) this.#memory.titled(at, title);
        if (audio.length === 0) return;
        contact.problem = null;
        contact.firstByte ??= at;
        this.#memory.arrived(at, audio, fresh);
        fresh = false;
        this.#begun();
      },
      over: (problem) => {
        contact.disconnects.push(this.mark());
        contact.ended = true;
        contact.problem = problem;
        if (this.#options.reconnect === true) this.#pause = setTimeout(() => this.#connect(), PAUSE_MS);
        else this.#begun();
      },
    });
  }
}

/** Attaches a listener to a stream. It stays until it leaves; nothing is thrown if nobody answers. */
export function attach(url: string, options: ListenerOptions = {}): Listener {
  return new Listener(url, options);
}
