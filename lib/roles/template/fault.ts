import type { Spot } from './source.ts';

/** Something wrong in a template, or with a value that it prints. Thrown while one host is rendered. */
export class TemplateFault extends Error {
  override readonly name = 'TemplateFault';
  readonly code: string;
  readonly spot: Spot;
  readonly hint: string | undefined;
  /** The other place that has to do with it: where the value was written, or the template that printed it. */
  readonly related: Related | undefined;

  constructor(code: string, spot: Spot, message: string, hint?: string, related?: Related) {
    super(message);
    this.code = code;
    this.spot = spot;
    this.hint = hint;
    this.related = related;
  }
}

export interface Related {
  /** Goes before the place, as in "its value is written at". */
  readonly message: string;
  readonly spot: Spot;
}
