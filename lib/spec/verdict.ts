/** What one matcher says of one state. Plain data: how it is put into words is not the matcher's business. */
export interface Verdict {
  readonly pass: boolean;
  /** What was looked at, as in `mode` or `listening`. */
  readonly property: string;
  /** What would have passed. */
  readonly expected: unknown;
  /** What is so. */
  readonly actual: unknown;
  /** Why nobody can tell, as where a tool is missing on the host: neither the sentence nor its negation is so then. */
  readonly unknown?: string;
  readonly evidence?: Evidence;
}

/** How it is known, for the reader of a failure. */
export interface Evidence {
  /** The command that was run on the host. */
  readonly command?: string;
  readonly stderr?: string;
  /** The next thing to look at. */
  readonly hint?: string;
}

/** A property that has to have one value. */
export function equals(property: string, expected: unknown, actual: unknown, evidence?: Evidence): Verdict {
  return verdict(Object.is(expected, actual), property, expected, actual, evidence);
}

export function verdict(
  pass: boolean,
  property: string,
  expected: unknown,
  actual: unknown,
  evidence?: Evidence,
): Verdict {
  return { pass, property, expected, actual, ...(evidence === undefined ? {} : { evidence }) };
}

/** Nobody can tell: the sentence fails, and so does its negation. */
export function unknown(property: string, expected: unknown, why: string, evidence?: Evidence): Verdict {
  return { ...verdict(false, property, expected, 'unknown', { ...evidence, hint: why }), unknown: why };
}

/** Whether a text holds a piece, or fits a pattern. */
export function holds(text: string, piece: string | RegExp): boolean {
  return typeof piece === 'string' ? text.includes(piece) : piece.test(text);
}
