/** What is drawn in one column of pixels. */
export interface Column {
  /** Where it begins, in levels from the start. */
  readonly at: number;
  readonly least: number;
  readonly most: number;
}

/** Levels as they are drawn: runs of columns, between them nothing arrived. */
export type Run = readonly Column[];

/**
 * Levels summed up so that there are no more columns than asked for, each with its least and its most. A column in
 * which nothing arrived at some time belongs to no run, so that no hole is drawn over.
 */
export function columnsOf(levels: readonly (number | null)[], most: number): Run[] {
  const per = Math.max(1, Math.ceil(levels.length / most));
  const runs: Column[][] = [];
  let open = false;
  for (let at = 0; at < levels.length; at += per) {
    const column = columnOf(levels, at, Math.min(levels.length, at + per));
    if (column !== null && open) runs.at(-1)?.push(column);
    else if (column !== null) runs.push([column]);
    open = column !== null;
  }
  return runs;
}

function columnOf(levels: readonly (number | null)[], from: number, to: number): Column | null {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let index = from; index < to; index++) {
    const level = levels[index] ?? null;
    if (level === null) return null;
    least = Math.min(least, level);
    most = Math.max(most, level);
  }
  return { at: from, least, most };
}
