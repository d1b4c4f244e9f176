import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where something was said in a file of the user's. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The place in a spec that an error's stack leads to; null if it leads through none. */
export function placeOf(stack: string | undefined, isSpec: (file: string) => boolean): Place | null {
  for (const frame of stack?.split('\n').slice(1) ?? []) {
    const [, where = '', line, column] = /(?:\(|at |async )((?:file:\/\/|\/)[^()]*?):(\d+):(\d+)\)?$/.exec(frame) ?? [];
    if (where === '') continue;
    const file = where.startsWith('file:') ? fileURLToPath(where.replace(/\?.*$/, '')) : where;
    if (isSpec(file)) return { file, line: Number(line), column: Number(column) };
  }
  return null;
}

/** The same, its file as it is told: relative to a directory. */
export function relativePlace(place: Place | null, directory: string): Place | null {
  return place === null ? null : { ...place, file: path.relative(directory, place.file) };
}
