import type { Duration } from '../dsl/duration.ts';
import type { ConnectingWord } from './words.ts';

type Words<M, R> = { readonly [W in ConnectingWord]: Says<M, R> };

/** What makes a sentence of matchers: those without arguments are properties, the others methods. */
type Verbs<M, R> = {
  readonly [K in keyof M]: M[K] extends (state: never, ...args: infer A) => unknown
    ? A extends readonly []
      ? Says<M, R>
      : (...args: A) => Says<M, R>
    : never;
};

type Refinements<M, R> = {
  readonly [K in keyof R]: R[K] extends (args: never, ...more: infer A) => unknown ? (...more: A) => Says<M, R> : never;
};

/**
 * A sentence about a thing, as far as it has been said. It is checked when its spec ends, or when it is awaited,
 * whichever comes first.
 */
export type Says<M, R> = Words<M, R> &
  Verbs<M, R> &
  Refinements<M, R> &
  PromiseLike<void> & {
    /** From here on, what follows must not be so. */
    readonly not: Says<M, R>;
    /** The check before it may take so long to become true; it is looked at again and again, every half second. */
    within(duration: Duration, options?: { readonly every?: Duration }): Says<M, R>;
  };
