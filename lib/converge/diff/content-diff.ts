import type { Redactor } from '../../events/redactor.ts';
import type { ContentDifference } from '../../resources/difference.ts';
import { maskOld } from './mask-old.ts';
import { type Side, unified } from './unified.ts';

/**
 * A unified diff from the host's content to the desired one, without secrets: today's are replaced by value, and those
 * that stood there before by where they stood. Null, if one of the two is not text.
 */
export function contentDiff(path: string, { before, after }: ContentDifference, redactor: Redactor): string | null {
  if (!('text' in after) || (before !== null && !('text' in before))) return null;
  const found = before === null ? null : foundSide(before.text, after.text, redactor);
  return unified(path, found, desiredSide(after.text, redactor));
}

/** The same the other way round: what somebody did to the content that should be there. */
export function editDiff(path: string, { before, after }: ContentDifference, redactor: Redactor): string | null {
  if (before === null || !('text' in after) || !('text' in before)) return null;
  return unified(path, desiredSide(after.text, redactor), foundSide(before.text, after.text, redactor));
}

function foundSide(text: string, desired: string, redactor: Redactor): Side {
  return { text, shown: maskOld(text, desired, redactor) };
}

function desiredSide(text: string, redactor: Redactor): Side {
  return { text, shown: text.split('\n').map((line) => redactor.text(line)) };
}
