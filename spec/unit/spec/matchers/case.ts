import type { Subject } from '../../../../lib/spec/subject.ts';

/** One sentence that fails, and what it says then. */
export interface MatcherCase {
  readonly subject: Subject;
  readonly sentence: () => PromiseLike<void>;
  /** The sentence as it is written. */
  readonly text: string;
  readonly message: string;
}

/** A case about a thing in a state. */
export function fails<T extends Subject>(
  subject: T,
  sentence: (subject: T) => PromiseLike<void>,
  message: string,
): MatcherCase {
  return { subject, sentence: () => sentence(subject), text: String(sentence), message };
}
