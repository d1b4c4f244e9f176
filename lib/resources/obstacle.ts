import type { Obstacle } from './difference.ts';
import type { PathState } from './state.ts';

/** Something else stands where a resource should be, and is too much to remove without being asked. */
export function wrongType(path: string, found: string, wanted: string): Obstacle {
  return {
    property: 'obstacle',
    reason: `${path} is a ${found === 'other' ? 'device, socket or pipe' : found}, and should be a ${wanted}`,
    hint: `look what it is for; move it away by hand, then converge again`,
  };
}

/** The path cannot be looked at by the user that converges. */
export function cannotRead(path: string, why: string): Obstacle {
  return {
    property: 'obstacle',
    reason: `cannot read ${path}: ${why}`,
    hint: 'converge as root (become: true), or let the login user read it',
  };
}

/** The state of a path that was asked about. */
export function pathState(paths: ReadonlyMap<string, PathState>, path: string): PathState {
  return paths.get(path) ?? { type: 'unknown', reason: 'it was not read' };
}
