import type { Difference } from '../../resources/difference.ts';

/** Without these there is no such thing. */
const thereWith = new Set(['exists', 'content', 'target', 'installed']);

/** Whether a difference says that the thing is not there, though it should be. */
export function isAbsence(difference: Difference): boolean {
  return 'before' in difference && difference.before === null && thereWith.has(difference.property);
}
