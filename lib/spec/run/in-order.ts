/** Passes on what several sources say at the same time as if they had spoken one after the other. */
export class InOrder<T> {
  readonly #waiting: T[][];
  readonly #ended = new Set<number>();
  readonly #pass: (item: T) => void;
  /** Whose turn it is: what this one says is passed on at once. */
  #turn = 0;

  constructor(sources: number, pass: (item: T) => void) {
    this.#waiting = Array.from({ length: sources }, () => []);
    this.#pass = pass;
  }

  push(source: number, item: T): void {
    if (source === this.#turn) this.#pass(item);
    else this.#waiting[source]?.push(item);
  }

  end(source: number): void {
    this.#ended.add(source);
    while (this.#ended.has(this.#turn)) {
      this.#turn += 1;
      for (const item of this.#waiting[this.#turn]?.splice(0) ?? []) this.#pass(item);
    }
  }
}
