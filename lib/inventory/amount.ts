/** So many, or so many of a hundred: a number, or a share as in `25%`. */
export interface Amount {
  readonly count: number;
  readonly percent: boolean;
}

/** Reads what people write; null for what is neither. */
export function readAmount(written: number | string): Amount | null {
  const [, count, percent] = /^(\d{1,9})(%?)$/.exec(`${written}`) ?? [];
  if (count === undefined || (percent === '%' && Number(count) > 100)) return null;
  return { count: Number(count), percent: percent === '%' };
}

/** How many that is, of so many; of a share what is left over does not count. */
export function ofAll({ count, percent }: Amount, all: number): number {
  return percent ? Math.floor((all * count) / 100) : count;
}
