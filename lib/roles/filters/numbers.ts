import { Misuse } from '../template/misuse.ts';
import { Rendered } from '../template/rendered.ts';
import { argument, boolean, type Filter, number, text } from './filter.ts';

/** Text that is a whole number becomes one; a number loses its fraction. */
const int: Filter = {
  apply(input) {
    if (typeof input === 'number') return Math.trunc(input);
    const digits = text(input).trim();
    if (!/^-?\d+$/.test(digits)) throw new Misuse('its value is not a whole number');
    return Number(digits);
  },
};

/** A number that Liquidsoap takes as a float: `2.0`, where a plain 2 would be an integer and an error. */
const float: Filter = {
  apply(input) {
    const value = String(number(input));
    if (!/^-?\d+(\.\d+)?$/.test(value)) throw new Misuse('its value is too large or too small');
    return new Rendered(value.includes('.') ? value : `${value}.0`);
  },
};

const round: Filter = {
  apply(input, positional, named) {
    const digits = number(argument(positional, named, 0, 'digits') ?? 0, 'its number of digits');
    return Number(number(input).toFixed(digits));
  },
};

const words = (yes: string, no: string): Filter => ({ apply: (input) => new Rendered(boolean(input) ? yes : no) });

export const numberFilters: readonly (readonly [string, Filter])[] = [
  ['int', int],
  ['float', float],
  ['round', round],
  ['ceil', { apply: (input) => Math.ceil(number(input)) }],
  ['floor', { apply: (input) => Math.floor(number(input)) }],
  ['abs', { apply: (input) => Math.abs(number(input)) }],
  ['bit', words('1', '0')],
  ['onoff', words('on', 'off')],
  ['yesno', words('yes', 'no')],
  ['truefalse', words('true', 'false')],
];
