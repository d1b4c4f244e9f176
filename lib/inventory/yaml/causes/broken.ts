import type { Span } from '../../span.ts';

/** A place in a text that could not be read as YAML. */
export interface Broken {
  readonly reason: string;
  readonly text: string;
  readonly offset: number;
  /** The line of the offset, and its number from 1. */
  readonly line: Span & { readonly text: string };
  readonly number: number;
  readonly lineText: (number: number) => string;
  readonly lineStart: (number: number) => number;
}

/** What is probably the matter. Without an `end` it is one character. */
export interface Cause {
  readonly code?: string;
  readonly message: string;
  readonly hint?: string;
  readonly start: number;
  readonly end?: number;
}
