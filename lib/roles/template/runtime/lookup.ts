import { didYouMean } from '../../../inventory/nearest.ts';
import { describe, isMapping } from '../describe.ts';
import type { Frame } from '../nunjucks.ts';
import { expressionAt, fail, type RuntimeState, writtenAt } from '../run.ts';
import type { Scope } from '../scope.ts';

const range = (start: unknown, stop?: unknown): number[] => {
  const [from, to] = stop === undefined ? [0, Number(start)] : [Number(start), Number(stop)];
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
};

/** Reading variables and members. What is not there is a fault, wherever it is read. */
export function lookups(state: RuntimeState) {
  const failMember = (site: number, why: string): never =>
    fail(state, site, 'undefined-member', `${expressionAt(state, site)}: ${why}`);

  /** Checks that a container can have members; the `length` of text is all that it has. */
  const containing = (container: unknown, key: string | number, site: number): object | string => {
    if (container === null) {
      const hint = 'ask `{% if … %}` first: null means that there is none';
      return fail(state, site, 'null-member', `${expressionAt(state, site)} is read from null`, hint);
    }
    if (typeof container === 'string') {
      return key === 'length' ? container : failMember(site, 'text has no member but `length`');
    }
    if (Array.isArray(container) || isMapping(container)) return container;
    return failMember(site, `${describe(container)} has no members`);
  };

  return {
    variable(scope: Scope, frame: Frame, name: string, site: number): unknown {
      const inner = frame.lookup(name);
      const value = inner === undefined ? scope.lookup(name) : inner;
      if (value !== undefined) return value;
      if (name === 'range') return range;
      // A macro that is called without `{% call %}` may ask whether there is a caller.
      if (name === 'caller') return null;
      const known = [...scope.getVariables().keys()];
      return fail(state, site, 'undefined-variable', `\`${name}\` is not defined`, didYouMean(name, known));
    },

    /** A variable of a loop, a macro or `{% set %}`. */
    local(value: unknown, name: string, site: number): unknown {
      if (value !== undefined) return value;
      return fail(state, site, 'undefined-variable', `\`${name}\` has no value here`);
    },

    /** Own members only: nothing leads from a value to its prototype. */
    member(target: unknown, key: unknown, site: number): unknown {
      if (typeof key !== 'string' && typeof key !== 'number') {
        return failMember(site, `${describe(key)} cannot name a member`);
      }
      const container = containing(target, key, site);
      if (typeof container === 'string') return container.length;
      const value: unknown = Object.hasOwn(container, key) ? Reflect.get(container, key) : undefined;
      if (value === undefined) {
        const hint = Array.isArray(container) ? undefined : didYouMean(String(key), Object.keys(container));
        const related = writtenAt(state, container, null);
        const message = `${expressionAt(state, site)} is not defined`;
        return fail(state, site, 'undefined-member', message, hint, related);
      }
      const { origins, reads } = state.run();
      reads.note(container, key);
      if (typeof value === 'object' && value !== null) origins.follow(container, key, value);
      return value;
    },
  };
}
