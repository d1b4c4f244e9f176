import { isContent } from '../resources/difference.ts';
import type { ServiceResource } from '../resources/types.generated.ts';
import { changedPaths } from './changed-paths.ts';
import { covers } from './covers.ts';
import type { Change } from './plan.ts';

/** What a file held and will hold; null before: there was none. */
export function textsOf(change: Change): { before: string | null; after: string } | 'too large' | null {
  const content = change.differences.find(isContent);
  if (content === undefined || !('text' in content.after)) return null;
  if (content.before !== null && !('text' in content.before)) return 'too large';
  return { before: content.before?.text ?? null, after: content.after.text };
}

export interface JudgedTexts {
  readonly path: string;
  readonly before: string | null;
  readonly after: string;
}

/** The file of a service that is judged setting by setting, if it changes and both can be read. */
export function judgedTexts(service: ServiceResource, changes: readonly Change[]): JudgedTexts | null {
  for (const change of changes) {
    for (const path of changedPaths(change)) {
      const read = service.reads?.find((candidate) => covers(candidate.path, path));
      const texts = read?.change === 'icecast' ? textsOf(change) : null;
      if (texts !== null && texts !== 'too large') return { path, ...texts };
    }
  }
  return null;
}
