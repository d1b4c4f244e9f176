import { compareGone } from './file.ts';
import type { Kind } from './kind.ts';
import { cannotRead, pathState, wrongType } from './obstacle.ts';
import type { SymlinkResource } from './types.generated.ts';

/** A symbolic link, or that there is none. A file in its place is replaced; a directory is not. */
export const symlink: Kind<SymlinkResource> = {
  needs(desired, needs) {
    needs.paths.add(desired.path);
  },

  compare(desired, state) {
    if (desired.absent) return compareGone(desired.path, state);
    const found = pathState(state.paths, desired.path);
    switch (found.type) {
      case 'unknown':
        return [cannotRead(desired.path, found.reason)];
      case 'absent':
        return [{ property: 'target', before: null, after: desired.target }];
      case 'symlink':
        return found.target === desired.target
          ? []
          : [{ property: 'target', before: found.target, after: desired.target }];
      case 'file':
        return [
          { property: 'type', before: `a file of ${found.size} bytes`, after: 'a symlink' },
          { property: 'target', before: null, after: desired.target },
        ];
      default:
        return [wrongType(desired.path, found.type, 'symlink')];
    }
  },

  steps(desired) {
    if (desired.absent) return [{ do: 'remove-file', path: desired.path }];
    return [{ do: 'put-symlink', path: desired.path, target: desired.target }];
  },
};
