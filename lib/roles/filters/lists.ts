import { Secret } from '../../inventory/secret.ts';
import { describe } from '../template/describe.ts';
import { Misuse } from '../template/misuse.ts';
import { argument, attribute, type Filter, list, mapping, number, text } from './filter.ts';

const join: Filter = {
  apply(input, positional, named) {
    const separator = text(argument(positional, named, 0, 'separator') ?? '', 'its separator');
    let secret = false;
    const parts = list(input).map((item) => {
      if (typeof item === 'string' || typeof item === 'number') return String(item);
      if (!(item instanceof Secret)) throw new Misuse(`an item is ${describe(item)}, not text`);
      secret = true;
      return item.reveal();
    });
    const joined = parts.join(separator);
    return secret ? new Secret(joined) : joined;
  },
};

const length: Filter = {
  apply(input) {
    if (typeof input === 'string') return [...input].length;
    return Array.isArray(input) ? input.length : Object.keys(mapping(input)).length;
  },
};

function only(items: readonly unknown[], index: number): unknown {
  const item = items.at(index);
  if (item === undefined) throw new Misuse('the list is empty');
  return item;
}

/** Items by an attribute: those where it equals the second argument, or without one, where it is not null or false. */
const select =
  (wanted: boolean): Filter['apply'] =>
  (input, positional) => {
    const [name, ...values] = positional;
    const matches = (value: unknown) => (values.length > 0 ? value === values[0] : value !== null && value !== false);
    return list(input).filter((item) => matches(attribute(item, text(name, 'its attribute'))) === wanted);
  };

const sort: Filter = {
  apply(input, positional, named) {
    const name = argument(positional, named, 0, 'attribute');
    const reverse = argument(positional, named, 1, 'reverse') === true;
    const key = (item: unknown) => (name === undefined ? item : attribute(item, text(name, 'its attribute')));
    const sorted = list(input).toSorted((a, b) => order(key(a), key(b)));
    return reverse ? sorted.reverse() : sorted;
  },
};

/** By code point, so that a file looks the same on every machine. */
function order(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [text(a, 'an item'), text(b, 'an item')];
  return left < right ? -1 : left > right ? 1 : 0;
}

const numbers = (input: unknown): number[] => list(input).map((item) => number(item, 'an item'));

export const listFilters: readonly (readonly [string, Filter])[] = [
  ['join', join],
  ['length', length],
  ['first', { apply: (input) => only(list(input), 0) }],
  ['last', { apply: (input) => only(list(input), -1) }],
  ['reverse', { apply: (input) => list(input).toReversed() }],
  ['unique', { apply: (input) => [...new Set(list(input))] }],
  ['sort', sort],
  ['flatten', { apply: (input) => list(input).flatMap((item) => list(item)) }],
  ['map', { apply: (input, [name]) => list(input).map((item) => attribute(item, text(name, 'its attribute'))) }],
  ['selectattr', { apply: select(true) }],
  ['rejectattr', { apply: select(false) }],
  ['keys', { apply: (input) => Object.keys(mapping(input)) }],
  ['values', { apply: (input) => Object.values(mapping(input)) }],
  ['sum', { apply: (input) => numbers(input).reduce((sum, item) => sum + item, 0) }],
  [
    'max',
    {
      apply: (input) =>
        only(
          numbers(input).toSorted((a, b) => b - a),
          0,
        ),
    },
  ],
  [
    'min',
    {
      apply: (input) =>
        only(
          numbers(input).toSorted((a, b) => a - b),
          0,
        ),
    },
  ],
];
