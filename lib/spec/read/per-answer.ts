import type { Answer } from './observation.ts';

/** Makes sense of an answer once, however many things are looked up in it. */
export function perAnswer<T>(parse: (answer: Answer) => T): (answer: Answer) => T {
  const known = new WeakMap<Answer, { readonly made: T }>();
  return (answer) => {
    const entry = known.get(answer) ?? { made: parse(answer) };
    known.set(answer, entry);
    return entry.made;
  };
}
