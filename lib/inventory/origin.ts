/** Where a value was written. Line and column count from 1; `length` is in characters of that line. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}
