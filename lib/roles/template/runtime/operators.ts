import { Secret } from '../../../inventory/secret.ts';
import { describe, isMapping } from '../describe.ts';
import { Rendered } from '../rendered.ts';
import { expressionAt, fail, type RuntimeState } from '../run.ts';

const equals = new Set(['==', '===']);
const differs = new Set(['!=', '!==']);

/** What operators do. JavaScript would turn operands into whatever fits; here they fit, or it is a fault. */
export function operators(state: RuntimeState) {
  const wrong = (site: number, message: string, hint?: string): never =>
    fail(state, site, 'template-type', `${expressionAt(state, site)}: ${message}`, hint);

  const condition = (value: unknown, site: number): boolean => {
    if (Array.isArray(value)) {
      return wrong(site, 'a list is neither true nor false', 'write `| length` to ask whether it has items');
    }
    if (value instanceof Rendered) return value.text.trim() !== '';
    if (value instanceof Secret) return value.reveal() !== '';
    return Boolean(value);
  };

  const comparable = (value: unknown, site: number): unknown => {
    if (value instanceof Secret) return wrong(site, 'passwords cannot be compared');
    return value instanceof Rendered ? value.text : value;
  };

  const concat = (left: unknown, right: unknown, site: number): string | Secret => {
    const [a, b] = [left, right].map((value) => {
      if (typeof value === 'string') return value;
      if (typeof value === 'number') return String(value);
      if (value instanceof Secret) return value.reveal();
      return wrong(site, `${describe(value)} cannot be joined to text`);
    });
    const joined = `${a}${b}`;
    return left instanceof Secret || right instanceof Secret ? new Secret(joined) : joined;
  };

  return {
    condition,
    comparable,
    concat,

    and: (left: unknown, right: () => unknown, site: number): unknown => (condition(left, site) ? right() : left),
    or: (left: unknown, right: () => unknown, site: number): unknown => (condition(left, site) ? left : right()),

    /** What `for x in …` goes through. */
    list(value: unknown, site: number): unknown {
      if (!Array.isArray(value)) return wrong(site, `${describe(value)} is not a list`);
      const { origins, reads } = state.run();
      reads.note(value, null);
      for (const [i, item] of value.entries()) {
        if (typeof item === 'object' && item !== null) origins.follow(value, i, item);
      }
      return value;
    },

    /** What `for key, value in …` goes through. */
    pairs(value: unknown, site: number): unknown {
      if (!isMapping(value) && !Array.isArray(value)) return wrong(site, `${describe(value)} is not a mapping`);
      state.run().reads.note(value, null);
      return value;
    },

    contains(item: unknown, container: unknown, site: number): boolean {
      const wanted = comparable(item, site);
      if (Array.isArray(container)) return container.includes(wanted);
      if (typeof wanted !== 'string') return wrong(site, `${describe(wanted)} cannot be in ${describe(container)}`);
      if (typeof container === 'string') return container.includes(wanted);
      if (isMapping(container)) return Object.hasOwn(container, wanted);
      return wrong(site, `nothing is in ${describe(container)}`);
    },

    compare(operator: string, left: unknown, right: unknown, site: number): boolean {
      const [a, b] = [comparable(left, site), comparable(right, site)];
      if (equals.has(operator) || differs.has(operator)) {
        if (a !== null && b !== null && typeof a !== typeof b) {
          return wrong(site, `${describe(a)} is never equal to ${describe(b)}`);
        }
        return equals.has(operator) === (a === b);
      }
      const ordered =
        (typeof a === 'number' && typeof b === 'number') || (typeof a === 'string' && typeof b === 'string');
      if (!ordered) return wrong(site, `${describe(a)} and ${describe(b)} have no order`);
      if (operator === '<') return a < b;
      if (operator === '>') return a > b;
      return operator === '<=' ? a <= b : a >= b;
    },

    arithmetic(operator: string, left: unknown, right: unknown, site: number): unknown {
      if (operator === '+' && isText(left) && isText(right)) return concat(left, right, site);
      if (operator === '+' && Array.isArray(left) && Array.isArray(right)) return [...left, ...right];
      if (typeof left !== 'number' || typeof right !== 'number') {
        const odd = typeof left === 'number' ? right : left;
        return wrong(site, `${describe(odd)} is not a number`, operator === '+' ? 'text is joined by `~`' : undefined);
      }
      const result = calculate(operator, left, right);
      return Number.isFinite(result) ? result : wrong(site, 'the result is not a number');
    },
  };
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || value instanceof Secret;
}

function calculate(operator: string, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '//':
      return Math.floor(left / right);
    case '%':
      return left % right;
    default:
      return left ** right;
  }
}
