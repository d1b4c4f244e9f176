import { describe } from '../template/describe.ts';
import { Misuse } from '../template/misuse.ts';
import { Rendered } from '../template/rendered.ts';
import type { Filter } from './filter.ts';

/** What to take instead of null. */
const otherwise: Filter = {
  takes: ['any'],
  apply(input, positional) {
    const [value] = positional;
    if (value === undefined) throw new Misuse('it needs the value to take instead of null');
    return input === null ? value : input;
  },
};

/** Prints text as it is. Whoever writes this answers for what is in it. */
const raw: Filter = {
  takes: ['rendered'],
  apply(input) {
    if (typeof input === 'string') return new Rendered(input);
    if (typeof input === 'number') return new Rendered(String(input));
    throw new Misuse(`its value is ${describe(input)}, not text`);
  },
};

export const valueFilters: readonly (readonly [string, Filter])[] = [
  ['default', otherwise],
  ['raw', raw],
];
