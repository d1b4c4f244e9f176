import { number, text } from './filter.ts';

/** All tests that templates have, as in `{% if mount.bitrate is none %}`. Nothing is ever undefined, so none asks for it. */
export const tests: ReadonlyMap<string, (input: unknown, values: readonly unknown[]) => boolean> = new Map([
  ['none', (input) => input === null],
  ['string', (input) => typeof input === 'string'],
  ['number', (input) => typeof input === 'number'],
  ['boolean', (input) => typeof input === 'boolean'],
  ['list', (input) => Array.isArray(input)],
  ['odd', (input) => Math.abs(number(input) % 2) === 1],
  ['even', (input) => number(input) % 2 === 0],
  ['startingwith', (input, [start]) => text(input).startsWith(text(start, 'its argument'))],
  ['endingwith', (input, [end]) => text(input).endsWith(text(end, 'its argument'))],
]);
