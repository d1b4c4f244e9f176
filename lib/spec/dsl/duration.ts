const units: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
  ['min', 60_000],
  ['h', 3_600_000],
]);

/** Milliseconds, or a text as in `500ms`, `5s`, `1.5 min`. */
export type Duration = number | string;

/**
 * Milliseconds of a duration.
 * @throws TypeError if it is none.
 */
export function milliseconds(duration: Duration): number {
  if (typeof duration === 'number') {
    if (Number.isFinite(duration) && duration >= 0) return duration;
  } else {
    const [, number = '', unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*([a-z]+)\s*$/.exec(duration) ?? [];
    const factor = units.get(unit);
    if (factor !== undefined) return Number(number) * factor;
  }
  throw new TypeError(`${JSON.stringify(duration)} is no time: write 5000, '500ms', '5s', '2min' or '1h'`);
}
