/** Calls a method that mocha has and its types do not tell of; undefined if this mocha has none. */
export function askMocha(thing: object, name: string): unknown {
  const method: unknown = Reflect.get(thing, name);
  return typeof method === 'function' ? Reflect.apply(method, thing, []) : undefined;
}
