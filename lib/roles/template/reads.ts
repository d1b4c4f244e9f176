import { Secret } from '../../inventory/secret.ts';

const KEPT = 64;

/** A member that an expression has read. A null key stands for any item of a list. */
export interface Read {
  readonly container: object;
  readonly key: string | number | null;
}

/**
 * The members that were read last. A value itself does not know where it is from, so when one is refused we look
 * for the read that gave it: the newest that gave this value, or else text that is part of it.
 */
export class Reads {
  readonly #containers: object[] = [];
  readonly #keys: (string | number | null)[] = [];
  #count = 0;

  note(container: object, key: string | number | null): void {
    const slot = this.#count++ % KEPT;
    this.#containers[slot] = container;
    this.#keys[slot] = key;
  }

  /** Newest first. */
  *#newest(): Generator<Read> {
    for (let i = this.#count - 1; i >= 0 && i >= this.#count - KEPT; i--) {
      const container = this.#containers[i % KEPT];
      const key = this.#keys[i % KEPT];
      if (container !== undefined && key !== undefined) yield { container, key };
    }
  }

  /** The read that gave a value, or a part of it. */
  of(value: unknown): Read | undefined {
    const wanted = plain(value);
    let part: Read | undefined;
    for (const read of this.#newest()) {
      for (const key of read.key === null ? Object.keys(read.container) : [read.key]) {
        const found = plain(Reflect.get(read.container, key));
        if (found === wanted) return { container: read.container, key };
        const inside =
          typeof wanted === 'string' && typeof found === 'string' && found !== '' && wanted.includes(found);
        if (inside) part ??= { container: read.container, key };
      }
    }
    return part;
  }

  /** The list or mapping that was read last. */
  last(): Read | undefined {
    return this.#newest().next().value ?? undefined;
  }
}

function plain(value: unknown): unknown {
  return value instanceof Secret ? value.reveal() : value;
}
