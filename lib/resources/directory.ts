import type { Kind } from './kind.ts';
import { cannotRead, pathState, wrongType } from './obstacle.ts';
import { compareOwnership, wantedOwnership } from './ownership.ts';
import type { DirectoryResource } from './types.generated.ts';

const defaultMode = '0755';

/** A directory, or that there is none. */
export const directory: Kind<DirectoryResource> = {
  needs(desired, needs) {
    needs.paths.add(desired.path);
  },

  compare(desired, state) {
    const found = pathState(state.paths, desired.path);
    if (found.type === 'unknown') return [cannotRead(desired.path, found.reason)];
    if (found.type === 'absent') {
      return desired.absent ? [] : [{ property: 'exists', before: null, after: 'a directory' }];
    }
    if (found.type !== 'directory') return [wrongType(desired.path, found.type, 'directory')];
    if (desired.absent) return [{ property: 'exists', before: 'a directory', after: null }];
    return compareOwnership(wantedOwnership(desired, state, defaultMode), found);
  },

  steps(desired, state) {
    if (desired.absent) return [{ do: 'remove-directory', path: desired.path }];
    const there = pathState(state.paths, desired.path).type === 'directory';
    const ownership = wantedOwnership(desired, state, defaultMode);
    return [{ do: there ? 'set-attributes' : 'make-directory', path: desired.path, ...ownership }];
  },
};
