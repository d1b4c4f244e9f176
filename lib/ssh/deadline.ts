/** The time a connection may take. It stands still while a person is asked for something. */
export class Deadline {
  readonly seconds: number;
  readonly #controller = new AbortController();
  #left: number;
  #since = 0;
  #held = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(seconds: number) {
    this.seconds = seconds;
    this.#left = seconds * 1000;
    this.#start();
  }

  /** Aborted when the time is over. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Waits for `work` without counting the time it takes. */
  async hold<T>(work: Promise<T>): Promise<T> {
    if (this.#held++ === 0) this.#stop();
    try {
      return await work;
    } finally {
      if (--this.#held === 0) this.#start();
    }
  }

  /** The connection is there, or given up: the time no longer matters. */
  clear(): void {
    this.#stop();
    this.#held = Number.POSITIVE_INFINITY;
  }

  #start(): void {
    this.#since = performance.now();
    this.#timer = setTimeout(() => this.#controller.abort(), Math.max(0, this.#left));
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#left -= performance.now() - this.#since;
  }
}
