import type { Difference } from './difference.ts';
import { contentSum, foundContent, wantedContent } from './file-content.ts';
import type { Kind } from './kind.ts';
import { cannotRead, pathState, wrongType } from './obstacle.ts';
import { compareOwnership, wantedOwnership } from './ownership.ts';
import type { HostState, PresentPath } from './state.ts';
import type { FileContent, Ownership } from './step.ts';
import type { FileResource } from './types.generated.ts';

const defaultMode = '0644';

/** A regular file, or that there is none. A symbolic link in its place is replaced; a directory is not. */
export const file: Kind<FileResource> = {
  needs(desired, needs) {
    needs.paths.add(desired.path);
    if (!desired.absent) needs.sums.set(desired.path, contentSum(desired.content));
  },

  compare(desired, state) {
    if (desired.absent) return compareGone(desired.path, state);
    return compareFile(desired.path, desired.content, wantedOwnership(desired, state, defaultMode), state);
  },

  steps(desired, state, differences) {
    if (desired.absent) return [{ do: 'remove-file', path: desired.path }];
    const ownership = wantedOwnership(desired, state, defaultMode);
    if (differences.some(({ property }) => property === 'content')) {
      return [{ do: 'put-file', path: desired.path, content: desired.content, ...ownership }];
    }
    return [{ do: 'set-attributes', path: desired.path, ...ownership }];
  },
};

/** How a file differs from what it should be. */
export function compareFile(path: string, content: FileContent, ownership: Ownership, state: HostState): Difference[] {
  const found = pathState(state.paths, path);
  const after = wantedContent(content);
  switch (found.type) {
    case 'unknown':
      return [cannotRead(path, found.reason)];
    case 'absent':
      return [{ property: 'content', before: null, after }];
    case 'symlink':
      return [
        { property: 'type', before: `a symlink to ${found.target}`, after: 'a file' },
        { property: 'content', before: null, after },
      ];
    case 'file':
      return compareRegular(path, content, ownership, found, state);
    default:
      return [wrongType(path, found.type, 'file')];
  }
}

function compareRegular(
  path: string,
  content: FileContent,
  ownership: Ownership,
  found: PresentPath,
  state: HostState,
): Difference[] {
  const actual = state.contents.get(path);
  if (actual === undefined) return [cannotRead(path, `it belongs to ${found.owner}, mode ${found.mode}`)];
  const differences: Difference[] = [];
  if (actual.sha256 !== contentSum(content)) {
    const before = foundContent(actual.bytes, found.size, actual.sha256);
    differences.push({ property: 'content', before, after: wantedContent(content) });
  }
  return [...differences, ...compareOwnership(ownership, found)];
}

/** How what is at a path differs from nothing. */
export function compareGone(path: string, state: HostState): Difference[] {
  const found = pathState(state.paths, path);
  switch (found.type) {
    case 'absent':
      return [];
    case 'unknown':
      return [cannotRead(path, found.reason)];
    case 'file':
      return [{ property: 'exists', before: `a file of ${found.size} bytes`, after: null }];
    case 'symlink':
      return [{ property: 'exists', before: `a symlink to ${found.target}`, after: null }];
    default:
      return [wrongType(path, found.type, 'file or not there')];
  }
}
