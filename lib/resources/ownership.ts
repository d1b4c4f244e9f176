import type { PropertyDifference } from './difference.ts';
import type { HostState, PresentPath } from './state.ts';
import type { Ownership } from './step.ts';

interface Wanted {
  readonly owner?: string;
  readonly group?: string;
  readonly mode?: string;
}

/** Who a file or directory shall belong to: what is left out belongs to the user that converges. */
export function wantedOwnership(desired: Wanted, state: HostState, defaultMode: string): Ownership {
  return {
    owner: desired.owner ?? state.self.user,
    group: desired.group ?? state.self.group,
    mode: desired.mode ?? defaultMode,
  };
}

/** Owner, group and mode that differ. An empty wanted group is not looked at. */
export function compareOwnership(wanted: Ownership, found: PresentPath): PropertyDifference[] {
  const differences: PropertyDifference[] = [];
  const compare = (property: string, before: string, after: string): void => {
    if (after !== '' && before !== after) differences.push({ property, before, after });
  };
  compare('owner', found.owner, wanted.owner);
  compare('group', found.group, wanted.group);
  compare('mode', found.mode, wanted.mode);
  return differences;
}
