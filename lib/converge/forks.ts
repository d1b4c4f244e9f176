/** Does a thing for each of many, for at most so many at the same time. Results are in the order of the items. */
export async function inForks<T, R>(items: readonly T[], forks: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Map<number, R>();
  let next = 0;
  const fork = async (): Promise<void> => {
    for (;;) {
      const index = next;
      next += 1;
      const item = items[index];
      if (index >= items.length || item === undefined) return;
      results.set(index, await work(item));
    }
  };
  await Promise.all(Array.from({ length: Math.min(forks, items.length) }, fork));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
