import type { HostState } from '../resources/state.ts';
import type { FileContent } from '../resources/step.ts';
import type { Resource } from '../resources/types.generated.ts';

/** What a file holds now: what was read of it, or what is wanted, if that is the same. */
export function textAt(path: string, resources: readonly Resource[], state: HostState): string {
  const bytes = state.contents.get(path)?.bytes ?? null;
  if (bytes !== null) return bytes.toString('utf8');
  const wanted = resources.find((resource) => resource.kind === 'file' && resource.path === path);
  if (wanted?.kind !== 'file' || wanted.absent) return '';
  const content: FileContent = wanted.content;
  return 'text' in content ? content.text : '';
}
