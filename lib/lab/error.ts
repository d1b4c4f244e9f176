import type { LabCode } from './codes.ts';

/** Something the lab cannot do, in words for the person at the terminal. */
export class LabError extends Error {
  override readonly name = 'LabError';
  readonly code: LabCode;
  /** What to do about it. */
  readonly hint: string | null;
  /** What a program said, as it said it: the end of its log. */
  readonly detail: string | null;

  /** `message` is one sentence, lower case, no full stop. */
  constructor(code: LabCode, message: string, options: { hint?: string; detail?: string } = {}) {
    super(message);
    this.code = code;
    this.hint = options.hint ?? null;
    this.detail = options.detail ?? null;
  }
}
