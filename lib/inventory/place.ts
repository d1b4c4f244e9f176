import { steps } from './pointer.ts';
import type { SourceFile } from './source-file.ts';
import type { Span } from './span.ts';

/** Where a value was written, and its key; the places of what it holds below it, as in the value itself. */
export interface Place extends Span {
  readonly file: SourceFile;
  /** Of a list's item, where the item begins. */
  readonly key: Span;
  /** By key, or by index from '0'. */
  readonly children: Map<string, Place> | null;
  /** What stands here could not be read, which has been reported: say no more about it. */
  flawed?: boolean;
  /** It was written as an encrypted value: this is its text. */
  vaulted?: string;
  /** It is not shown. */
  secret?: boolean;
}

/** The place of the value at a JSON pointer. */
export function placeAt(root: Place, pointer: string): Place | undefined {
  let place: Place | undefined = root;
  for (const step of steps(pointer)) place = place?.children?.get(step);
  return place;
}

/** The place of the value at a JSON pointer, or of what should hold it. The root has no place to speak of. */
export function nearestPlace(root: Place, pointer: string): Place | undefined {
  let place: Place | undefined;
  let next: Place | undefined = root;
  for (const step of steps(pointer)) {
    next = next?.children?.get(step);
    if (next === undefined) break;
    place = next;
  }
  return place;
}
