import { UnreadableAnswer } from '../resources/answer.ts';
import { CommandTimeout } from '../ssh/command-timeout.ts';
import { LocalFileChanged } from './transaction/bundle.ts';

/** What is known to go wrong with a host that can be reached. Everything else is a mistake of ours. */
export function isExpected(error: unknown): error is UnreadableAnswer | CommandTimeout | LocalFileChanged {
  return error instanceof UnreadableAnswer || error instanceof CommandTimeout || error instanceof LocalFileChanged;
}
