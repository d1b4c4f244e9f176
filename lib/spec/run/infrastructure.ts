import { UnreadableAnswer } from '../../resources/answer.ts';
import { CommandTimeout } from '../../ssh/command-timeout.ts';
import { Unreachable, type UnreachableKind } from '../../ssh/unreachable.ts';

/** What came of asking a host that could not be asked. */
export type Infrastructure = Unreachable | UnreadableAnswer | CommandTimeout | NotReached;

/** A host had time to come back, and could not be asked when that was over. Its `cause` is what came of the last try. */
export class NotReached extends Error {
  override readonly name = 'NotReached';
  readonly hint: string;

  /** `message` has a place for what the last try said: `not within 5 s: …` */
  constructor(message: (last: string) => string, cause: Infrastructure) {
    super(message(lastSeen(cause)), { cause });
    this.hint = cause.hint;
  }
}

function lastSeen(error: Infrastructure): string {
  if (error instanceof NotReached) return error.message;
  return `last: cannot be ${error instanceof Unreachable ? 'reached' : 'asked'}: ${error.message}`;
}

/** Whether a spec ended because a host could not be asked, and not because something is not as it should be. */
export function isInfrastructure(error: unknown): error is Infrastructure {
  return (
    error instanceof Unreachable ||
    error instanceof UnreadableAnswer ||
    error instanceof CommandTimeout ||
    error instanceof NotReached
  );
}

/** No box comes back from these by itself: somebody has to look at its key, or at what we are told of it. */
const lasting = new Set<UnreachableKind>(['config', 'host-key', 'host-key-changed']);

/** Whether a host that could not be asked may be asked later: one that is started anew, or whose sshd is. */
export function mayComeBack(error: Infrastructure): boolean {
  return !(error instanceof Unreachable && lasting.has(error.kind));
}
