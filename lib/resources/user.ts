import type { PropertyDifference } from './difference.ts';
import type { Kind } from './kind.ts';
import type { GroupState, HostState, UserState } from './state.ts';
import type { PresentUser, UserResource } from './types.generated.ts';

/** A local user. */
export const user: Kind<UserResource> = {
  needs(_desired, needs) {
    needs.accounts = true;
  },

  compare(desired, state) {
    const found = state.users.get(desired.name);
    if (desired.absent) {
      return found === undefined ? [] : [{ property: 'exists', before: `uid ${found.uid}`, after: null }];
    }
    if (found === undefined) return [{ property: 'exists', before: null, after: 'a user' }];
    return compareProperties(desired, found, state);
  },

  steps(desired, state, differences) {
    if (desired.absent) return [{ do: 'remove-user', name: desired.name }];
    const changed = new Set(differences.map((difference) => difference.property));
    const isNew = !state.users.has(desired.name);
    return [
      {
        do: isNew ? 'add-user' : 'change-user',
        name: desired.name,
        group: isNew || changed.has('group') ? (desired.group ?? null) : null,
        groups: isNew || changed.has('groups') ? (desired.groups ?? null) : null,
        shell: isNew || changed.has('shell') ? (desired.shell ?? null) : null,
        home: isNew || changed.has('home') ? (desired.home ?? null) : null,
        system: desired.system ?? false,
      },
    ];
  },
};

function compareProperties(desired: PresentUser, found: UserState, state: HostState): PropertyDifference[] {
  const differences: PropertyDifference[] = [];
  const compare = (property: string, before: string, after: string | undefined): void => {
    if (after !== undefined && before !== after) differences.push({ property, before, after });
  };
  compare('group', groupName(state.groups, found.gid), desired.group);
  compare('groups', furtherGroups(state.groups, desired.name), desired.groups && [...desired.groups].sort().join(' '));
  compare('shell', found.shell, desired.shell);
  compare('home', found.home, desired.home);
  return differences;
}

function groupName(groups: ReadonlyMap<string, GroupState>, gid: number): string {
  for (const [name, group] of groups) if (group.gid === gid) return name;
  return `gid ${gid}`;
}

function furtherGroups(groups: ReadonlyMap<string, GroupState>, user: string): string {
  const names = [...groups].filter(([, group]) => group.members.includes(user)).map(([name]) => name);
  return names.sort().join(' ');
}
