import { compareFile } from './file.ts';
import { sha256 } from './file-content.ts';
import type { Kind } from './kind.ts';
import { cannotRead, pathState, wrongType } from './obstacle.ts';
import { compareOwnership } from './ownership.ts';
import type { HostState } from './state.ts';
import type { Ownership, Step } from './step.ts';
import type { AuthorizedKeyResource, Resource } from './types.generated.ts';

/**
 * The keys that may log in as a user: `~/.ssh/authorized_keys` with exactly these lines, in a directory that only
 * the user can look into, which sshd insists on (StrictModes in sshd_config(5)).
 */
export const authorizedKey: Kind<AuthorizedKeyResource> = {
  needs(desired, needs, siblings) {
    needs.keys.set(desired.user, { sha256: sha256(textOf(desired)), home: declaredHome(desired.user, siblings) });
  },

  compare(desired, state) {
    const { directory, file } = pathsOf(desired, state);
    const found = pathState(state.paths, directory);
    // A link would lead root's hand to wherever the user points.
    if (found.type === 'symlink' || found.type === 'file' || found.type === 'other') {
      return [wrongType(directory, found.type, 'directory')];
    }
    if (found.type === 'unknown') return [cannotRead(directory, found.reason)];
    const content = { text: textOf(desired) };
    const outside = found.type === 'absent' ? [] : compareOwnership(ownership(desired.user, '0700'), found);
    const inside = compareFile(file, content, ownership(desired.user, '0600'), state);
    return [...outside.map((d) => ({ ...d, property: `${d.property} of ${directory}` })), ...inside];
  },

  steps(desired, state, differences) {
    const { directory, file } = pathsOf(desired, state);
    const steps: Step[] = [];
    const there = pathState(state.paths, directory).type === 'directory';
    if (!there) steps.push({ do: 'make-directory', path: directory, ...ownership(desired.user, '0700') });
    else if (differences.some(({ property }) => property.endsWith(directory))) {
      steps.push({ do: 'set-attributes', path: directory, ...ownership(desired.user, '0700') });
    }
    if (differences.some(({ property }) => !property.endsWith(directory))) {
      const content = { text: textOf(desired) };
      steps.push({ do: 'put-file', path: file, content, ...ownership(desired.user, '0600') });
    }
    return steps;
  },
};

function textOf(desired: AuthorizedKeyResource): string {
  return desired.keys.map((key) => `${key}\n`).join('');
}

function pathsOf(desired: AuthorizedKeyResource, state: HostState): { directory: string; file: string } {
  const home = state.homes.get(desired.user) ?? `/home/${desired.user}`;
  return { directory: `${home}/.ssh`, file: `${home}/.ssh/authorized_keys` };
}

/** The group is the login group of the user, whatever that is. */
function ownership(user: string, mode: string): Ownership {
  return { owner: user, group: '', mode };
}

function declaredHome(user: string, siblings: readonly Resource[]): string | null {
  for (const sibling of siblings) {
    if (sibling.kind === 'user' && sibling.name === user && !sibling.absent) return sibling.home ?? null;
  }
  return null;
}
