import { milliseconds } from './dsl/duration.ts';
import { type Evidence, type Verdict, verdict } from './verdict.ts';

/** A number: exactly this one, or one within bounds. Texts have units: `90%`, `512 MiB`, `5min`. */
export type Amount = number | string | Bounds;

export interface Bounds {
  readonly atLeast?: number | string;
  readonly atMost?: number | string;
  readonly above?: number | string;
  readonly below?: number | string;
}

/** What texts of an amount are: plain numbers, bytes, seconds, or parts of a hundred. */
export type Unit = 'number' | 'bytes' | 'seconds' | 'percent';

/** A property that has to have a certain number, or one within bounds; null: it has none. */
export function amounts(
  property: string,
  wanted: Amount,
  actual: number | null,
  unit: Unit = 'number',
  evidence?: Evidence,
): Verdict {
  const bounds = typeof wanted === 'object' ? wanted : null;
  const of = (value: number | string): number => numberOf(value, unit);
  const pass =
    actual !== null &&
    (bounds === null
      ? typeof wanted !== 'object' && of(wanted) === actual
      : (bounds.atLeast === undefined || actual >= of(bounds.atLeast)) &&
        (bounds.atMost === undefined || actual <= of(bounds.atMost)) &&
        (bounds.above === undefined || actual > of(bounds.above)) &&
        (bounds.below === undefined || actual < of(bounds.below)));
  return verdict(pass, property, describe(wanted), spell(actual, unit), evidence);
}

const words = { atLeast: 'at least', atMost: 'at most', above: 'above', below: 'below' } as const;

/** As they are written. */
export const boundNames: readonly string[] = Object.keys(words);

function describe(wanted: Amount): unknown {
  if (typeof wanted !== 'object') return wanted;
  const { atLeast, atMost, above, below } = wanted;
  const parts = Object.entries({ atLeast, above, atMost, below }).flatMap(([word, value]) =>
    value === undefined ? [] : [`${isWord(word) ? words[word] : word} ${value}`],
  );
  if (parts.length === 0) throw new TypeError('bounds are atLeast, atMost, above and below: give one of them');
  return parts.join(' and ');
}

function isWord(word: string): word is keyof typeof words {
  return Object.hasOwn(words, word);
}

function spell(actual: number | null, unit: Unit): unknown {
  if (actual === null || actual === Number.POSITIVE_INFINITY) return actual === null ? null : 'unlimited';
  if (unit === 'percent') return `${Math.round(actual * 10) / 10}%`;
  if (unit === 'seconds') return `${Math.round(actual * 1000) / 1000} s`;
  return actual;
}

const sizes: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['B', 1],
  ['kB', 1e3],
  ['MB', 1e6],
  ['GB', 1e9],
  ['TB', 1e12],
  ['KiB', 2 ** 10],
  ['MiB', 2 ** 20],
  ['GiB', 2 ** 30],
  ['TiB', 2 ** 40],
]);

function numberOf(value: number | string, unit: Unit): number {
  if (typeof value === 'number') return value;
  if (value === 'unlimited') return Number.POSITIVE_INFINITY;
  if (unit === 'seconds') return milliseconds(value) / 1000;
  const [, number = '', ending = ''] = /^\s*(\d+(?:\.\d+)?)\s*([A-Za-z%]*)\s*$/.exec(value) ?? [];
  if (number !== '' && unit === 'percent' && (ending === '%' || ending === '')) return Number(number);
  const factor = unit === 'bytes' ? sizes.get(ending) : ending === '' ? 1 : undefined;
  if (number === '' || factor === undefined) throw new TypeError(`${JSON.stringify(value)} is no number of ${unit}`);
  return Number(number) * factor;
}
