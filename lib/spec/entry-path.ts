import { isDeepStrictEqual } from 'node:util';

/** One step of a path: a name, a place in a list, or the first of a list in which a name has a value. */
type Step = { readonly name: string } | { readonly index: number } | { readonly where: string; readonly is: string };

/**
 * What stands at a path, as in `limits.clients`, `mount[0].@type`, `mount[mount-name=/live.mp3].burst-size` or, for
 * names with dots, `["a.b"].c`. Numbers below 0 count from the end. undefined: nothing.
 */
export function readPath(whole: unknown, path: string): unknown {
  let value = whole;
  for (const step of steps(path)) value = take(value, step);
  return value;
}

function take(value: unknown, step: Step): unknown {
  if ('name' in step) {
    const one = Array.isArray(value) && value.length === 1 ? value[0] : value;
    return typeof one === 'object' && one !== null && Object.hasOwn(one, step.name)
      ? Reflect.get(one, step.name)
      : undefined;
  }
  // What stands once in XML is no list there, and is one all the same.
  const list: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  if ('index' in step) return list.at(step.index);
  return list.find((item) => String(take(item, { name: step.where })) === step.is);
}

function steps(path: string): Step[] {
  const found: Step[] = [];
  const pattern = /\.?(?:\[(-?\d+)\]|\["((?:[^"\\]|\\.)*)"\]|\[([^\]=]+)=([^\]]*)\]|([^.[\]]+))/y;
  while (pattern.lastIndex < path.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(path);
    if (match === null)
      throw new TypeError(`${JSON.stringify(path)} is no path: it cannot be read from ${path.slice(at)}`);
    const [, index, quoted, where, is = '', name] = match;
    if (index !== undefined) found.push({ index: Number(index) });
    else if (where !== undefined) found.push({ where, is });
    else found.push({ name: name ?? String(JSON.parse(`"${quoted ?? ''}"`)) });
  }
  return found;
}

/** Whether a value is the wanted one; a pattern has to fit it as text. */
export function same(found: unknown, wanted: unknown): boolean {
  if (wanted instanceof RegExp) return found !== undefined && typeof found !== 'object' && wanted.test(String(found));
  return isDeepStrictEqual(found, wanted);
}
