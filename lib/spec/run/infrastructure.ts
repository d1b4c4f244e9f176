import { UnreadableAnswer } from '../../resources/answer.ts';
import { CommandTimeout } from '../../ssh/command-timeout.ts';
import { Unreachable } from '../../ssh/unreachable.ts';

/** Whether a spec ended because a host could not be asked, and not because something is not as it should be. */
export function isInfrastructure(error: unknown): error is Unreachable | UnreadableAnswer | CommandTimeout {
  return error instanceof Unreachable || error instanceof UnreadableAnswer || error instanceof CommandTimeout;
}
