import type { Kind } from './kind.ts';
import type { CommandResource } from './types.generated.ts';

/** A guarded command: run unless its guard says that there is nothing to do. It cannot be undone. */
export const command: Kind<CommandResource> = {
  needs(desired, needs) {
    needs.guards.set(desired.name, { unless: desired.unless, user: desired.user ?? null });
  },

  compare(desired, state) {
    return state.guards.get(desired.name) ? [] : [{ property: 'done', before: null, after: 'run' }];
  },

  steps(desired) {
    const { name, run, unless } = desired;
    return [{ do: 'run-command', name, run, unless, user: desired.user ?? null }];
  },
};
