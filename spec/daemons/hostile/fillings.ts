import { type Filling, filled, places, type Slot } from './slots.ts';
import { hostileValues, shown } from './values.ts';

/** Each hostile value in all of these slots that take it, by what it is called. */
export function fillingsOf(slots: readonly Slot[]): Map<string, Filling> {
  const fillings = new Map<string, Filling>();
  for (const { value, taken } of hostileValues) {
    const takers = places.filter(({ slot, kind }) => slots.includes(slot) && taken.includes(kind));
    if (takers.length === 0) continue;
    const filling = filled(
      takers.map(({ slot }) => slot),
      value,
    );
    fillings.set(shown(value), filling);
  }
  return fillings;
}

/** What is read back for each case, or the error. A few at a time: it is mostly waiting for daemons to start. */
export async function readEach<Case, Read>(
  cases: ReadonlyMap<string, Case>,
  read: (one: Case) => Promise<Read>,
): Promise<ReadonlyMap<string, Read | Error>> {
  const results = new Map<string, Read | Error>();
  const left = [...cases];
  const work = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [name, one] = next;
      const result = read(one).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
      results.set(name, await result);
    }
  };
  await Promise.all([work(), work(), work(), work(), work(), work()]);
  return results;
}

/** What was read back for one. Throws if it could not be. */
export function result<Read>(results: ReadonlyMap<string, Read | Error>, name: string): Read {
  const found = results.get(name);
  if (found instanceof Error || found === undefined) throw found ?? new Error(`${name} was not tried`);
  return found;
}
