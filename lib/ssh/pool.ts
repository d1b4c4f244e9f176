/**
 * Calls `work` on every item, at most `forks` at once, in order, and resolves with the results in the items'
 * order. If `work` rejects, nothing new is started; once what runs has ended, the first rejection is passed on.
 */
export async function mapAtMost<Item, Result>(
  items: Iterable<Item>,
  forks: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  if (!Number.isInteger(forks) || forks < 1) throw new RangeError(`forks must be a whole number above 0, not ${forks}`);
  const queue = Array.from(items).entries();
  const results: Result[] = [];
  const failures: unknown[] = [];

  async function fork(): Promise<void> {
    for (const [index, item] of queue) {
      try {
        results[index] = await work(item, index);
      } catch (error) {
        failures.push(error);
      }
      if (failures.length > 0) return;
    }
  }

  await Promise.all(Array.from({ length: forks }, fork));
  if (failures.length > 0) throw failures[0];
  return results;
}
