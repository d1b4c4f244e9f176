import nunjucks from 'nunjucks';
import { Secret } from '../../../inventory/secret.ts';
import type { Filter } from '../../filters/filter.ts';
import { filters } from '../../filters/filters.ts';
import { tests } from '../../filters/tests.ts';
import { describe } from '../describe.ts';
import { Misuse } from '../misuse.ts';
import type { Macro } from '../nunjucks.ts';
import { Rendered } from '../rendered.ts';
import { expressionAt, fail, type RuntimeState } from '../run.ts';

const noneNamed: ReadonlyMap<string, unknown> = new Map();

/** Calling macros, filters and tests. */
export function calls(state: RuntimeState) {
  const attempt = <T>(site: number, what: string, action: () => T): T => {
    try {
      return action();
    } catch (error) {
      if (!(error instanceof Misuse)) throw error;
      return fail(state, site, 'bad-call', `${what}: ${error.message}`, error.hint);
    }
  };

  return {
    makeKeywordArgs: nunjucks.runtime.makeKeywordArgs,

    /** @param defaults The names of those that have a default. */
    makeMacro(names: readonly string[], defaults: readonly string[], body: Macro): Macro {
      const macro = nunjucks.runtime.makeMacro(names, defaults, body);
      return (...values) => {
        checkArguments(names, defaults, values);
        return macro(...values);
      };
    },

    call(callee: unknown, values: readonly unknown[], site: number): unknown {
      if (typeof callee !== 'function') {
        const message = `${expressionAt(state, site)} is ${describe(callee)}, not a macro`;
        return fail(state, site, 'bad-call', message, 'values have no methods here; there are filters');
      }
      return attempt(site, expressionAt(state, site), () => Reflect.apply(callee, undefined, values));
    },

    filter(name: string, values: readonly unknown[], site: number): unknown {
      const filter = filters.get(name);
      const [input, ...rest] = values;
      if (filter === undefined) return fail(state, site, 'unknown-filter', `there is no filter \`${name}\``);
      return attempt(site, `\`| ${name}\``, () => applied(filter, input, rest));
    },

    test(name: string, values: readonly unknown[], site: number): boolean {
      const test = tests.get(name);
      const [input, ...rest] = values;
      if (test === undefined) return fail(state, site, 'unknown-test', `there is no test \`is ${name}\``);
      return attempt(site, `\`is ${name}\``, () => test(input, rest));
    },
  };
}

function applied(filter: Filter, input: unknown, values: readonly unknown[]): unknown {
  const { positional, named } = splitArguments(values);
  const takes = filter.takes ?? [];
  if (takes.includes('any')) return filter.apply(input, positional, named);
  if (input === null) throw new Misuse('its value is null', 'write `| default(…)` first');
  if (input instanceof Secret) {
    if (!takes.includes('secret')) throw new Misuse('it cannot be used on a password');
    return new Secret(String(filter.apply(input.reveal(), positional, named)));
  }
  if (input instanceof Rendered) {
    if (!takes.includes('rendered')) throw new Misuse(`it cannot be used on ${describe(input)}`);
    return new Rendered(String(filter.apply(input.text, positional, named)));
  }
  return filter.apply(input, positional, named);
}

function splitArguments(values: readonly unknown[]): {
  positional: readonly unknown[];
  named: ReadonlyMap<string, unknown>;
} {
  const last = values.at(-1);
  if (typeof last !== 'object' || last === null || !Object.hasOwn(last, '__keywords')) {
    return { positional: values, named: noneNamed };
  }
  const named = new Map(Object.entries(last).filter(([name]) => name !== '__keywords'));
  return { positional: values.slice(0, -1), named };
}

function checkArguments(names: readonly string[], defaults: readonly string[], values: readonly unknown[]): void {
  const { positional, named } = splitArguments(values);
  const known = [...names, ...defaults];
  if (positional.length > known.length) {
    throw new Misuse(`it takes ${known.length} arguments, and was given ${positional.length}`);
  }
  const unknown = [...named.keys()].find((name) => name !== 'caller' && !known.includes(name));
  if (unknown !== undefined) throw new Misuse(`it has no argument \`${unknown}\``, `it takes ${known.join(', ')}`);
  const missing = names.find((name, i) => i >= positional.length && !named.has(name));
  if (missing !== undefined) throw new Misuse(`its argument \`${missing}\` is missing`);
}
