/** Why a studio does not do what it is told. */
export type StudioCode =
  /** The act cannot be: a tone that nobody hears, a title of two lines. */
  | 'studio-act'
  /** The host has no studio on it. */
  | 'studio-missing'
  /** The role's setting `control` is off. */
  | 'studio-not-controlled'
  | 'studio-not-running'
  /** Stopped by `frozen`: nothing can be said to listeners. */
  | 'studio-frozen'
  /** Liquidsoap said that it cannot, and why. */
  | 'studio-refused'
  /** No answer in time, or none that makes sense. */
  | 'studio-answer';

/** A studio that could not be told what to do, or refused it. */
export class StudioError extends Error {
  override readonly name = 'StudioError';
  readonly code: StudioCode;
  /** What to do about it. */
  readonly hint: string | null;
  /** What was said on the host, as it was said. */
  readonly detail: string | null;

  /** `message` is one sentence, lower case, no full stop. */
  constructor(code: StudioCode, message: string, options: { hint?: string; detail?: string } = {}) {
    super(message);
    this.code = code;
    this.hint = options.hint ?? null;
    this.detail = options.detail ?? null;
  }
}
