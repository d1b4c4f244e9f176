/** A range of offsets into a text; the end does not belong to it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
