import type { Origin } from './origin.ts';

/** One thing that is wrong with what people wrote, or likely to be. */
export interface Diagnostic {
  /** Stable and catalogued in `codes.ts`: kebab-case, as in `unknown-region`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** One sentence: what is wrong, with what was expected. Lower case, no full stop. */
  readonly message: string;
  /** Where; without it the finding is about the inventory as a whole. */
  readonly origin?: Origin;
  /** The line that `origin` points into, for the caret; secrets in it are already replaced. */
  readonly source?: string;
  /** Where the caret goes in `source`, if replacing a secret moved it away from the origin's column. */
  readonly caret?: { readonly column: number; readonly length: number };
  /** What to do about it: a "did you mean", or the fix. */
  readonly hint?: string;
  /** Another place that has to do with it: the template that prints the value, or where the value is written. */
  readonly related?: Related;
}

export interface Related extends Pick<Diagnostic, 'source' | 'caret'> {
  /** What is there, as in `it is printed here`. */
  readonly message: string;
  readonly origin: Origin;
}

/** A diagnostic before it is known where it belongs. */
export type Finding = Omit<Diagnostic, 'origin' | 'source' | 'caret'>;

/** Thrown when findings stop a command: all of them, never just the first. Exit code 2. */
export class InvalidInventory extends Error {
  override readonly name = 'InvalidInventory';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((d) => `${d.code}: ${d.message}`).join('\n'));
    this.diagnostics = diagnostics;
  }
}
