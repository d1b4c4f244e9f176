import type { Kind } from './kind.ts';
import type { GroupResource } from './types.generated.ts';

/** A local group. */
export const group: Kind<GroupResource> = {
  needs(_desired, needs) {
    needs.accounts = true;
  },

  compare(desired, state) {
    const found = state.groups.get(desired.name);
    if (desired.absent) {
      return found === undefined ? [] : [{ property: 'exists', before: `gid ${found.gid}`, after: null }];
    }
    return found === undefined ? [{ property: 'exists', before: null, after: 'a group' }] : [];
  },

  steps(desired) {
    if (desired.absent) return [{ do: 'remove-group', name: desired.name }];
    return [{ do: 'add-group', name: desired.name, system: desired.system ?? false }];
  },
};
