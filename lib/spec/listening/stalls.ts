/** A stretch of time, in milliseconds of performance.now(). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const TICK_MS = 50;
/** A tick that comes later than that was late because this process did not get to run. */
const LATE_MS = 150;

/** Notes when this process did not run: what came meanwhile is noticed late, and the sender is not to blame. */
export class Stalls {
  readonly #spans: Span[] = [];
  readonly #timer: NodeJS.Timeout;

  constructor() {
    let last = performance.now();
    this.#timer = setInterval(() => {
      const now = performance.now();
      if (now - last > LATE_MS) this.#spans.push({ from: last, to: now });
      last = now;
    }, TICK_MS);
    this.#timer.unref();
  }

  end(): void {
    clearInterval(this.#timer);
  }

  /** How long a span was, without what this process slept through. Milliseconds. */
  awake({ from, to }: Span): number {
    return this.#spans.reduce(
      (left, stall) => left - Math.max(0, Math.min(to, stall.to) - Math.max(from, stall.from)),
      to - from,
    );
  }
}
