import { Secret } from '../../inventory/secret.ts';
import { Misuse } from '../template/misuse.ts';
import { argument, type Filter, number, text } from './filter.ts';

const onText = (change: (value: string) => string): Filter => ({ apply: (input) => change(text(input)) });

const indent: Filter = {
  takes: ['rendered'],
  apply(input, positional, named) {
    const width = number(argument(positional, named, 0, 'width') ?? 4, 'its width');
    const first = argument(positional, named, 1, 'first') === true;
    const space = ' '.repeat(width);
    return text(input).replace(first ? /^(?=.)/gm : /(?<=\n)(?=.)/g, space);
  },
};

const replace: Filter = {
  apply(input, positional) {
    const [from, to] = [text(positional[0], 'what it replaces'), text(positional[1], 'what it puts there')];
    return text(input).replaceAll(from, () => to);
  },
};

const basename: Filter = onText((value) => value.slice(value.lastIndexOf('/') + 1));

const urlencode: Filter = { takes: ['secret'], apply: (input) => encodeURIComponent(text(input)) };

const base64: Filter = { takes: ['secret'], apply: (input) => Buffer.from(text(input)).toString('base64') };

const string: Filter = {
  takes: ['any'],
  apply(input) {
    if (typeof input === 'number') return String(input);
    if (input instanceof Secret) return input;
    return text(input);
  },
};

const split: Filter = {
  apply(input, positional) {
    const [separator] = positional;
    const by = text(separator, 'its separator');
    if (by === '') throw new Misuse('its separator is empty');
    return text(input).split(by);
  },
};

export const textFilters: readonly (readonly [string, Filter])[] = [
  ['lower', onText((value) => value.toLowerCase())],
  ['upper', onText((value) => value.toUpperCase())],
  ['trim', { takes: ['rendered'], apply: (input) => text(input).trim() }],
  ['basename', basename],
  ['indent', indent],
  ['replace', replace],
  ['split', split],
  ['string', string],
  ['urlencode', urlencode],
  ['base64', base64],
];
