/** Derives a thing from each object once, and keeps it as long as the object: rules and derivations ask for the same. */
export function once<From extends object, To>(derive: (from: From) => To): (from: From) => To {
  const derived = new WeakMap<From, To>();
  return (from) => {
    const known = derived.get(from);
    if (known !== undefined) return known;
    const made = derive(from);
    derived.set(from, made);
    return made;
  };
}
