import { childrenOf, type Element } from './element.ts';
import { isRepeated } from './element-path.ts';

export type Plain = string | number | Plain[] | { [name: string]: Plain };

/**
 * The shape that the schema describes: elements by name, repeated ones as arrays, attributes with an @, and what
 * looks like a number as a number. Where a text is expected (a password, a title), `numbers` says no.
 *
 * @param isNumber Whether the schema wants a number at a pointer such as `/limits/clients`.
 */
export function plainOf(element: Element, isNumber: (pointer: string) => boolean, pointer = ''): Plain {
  const leaf = element.children.length === 0 && element.attributes.size === 0;
  if (leaf) return scalar(element.text ?? '', isNumber(pointer));
  const plain: { [name: string]: Plain } = Object.create(null);
  for (const [name, value] of element.attributes) {
    plain[`@${name}`] = scalar(value, isNumber(`${pointer}/@${name}`));
  }
  // Beside attributes its own text has no name.
  if (element.children.length === 0 && element.text !== null) plain[''] = scalar(element.text, isNumber(`${pointer}/`));
  for (const child of element.children) {
    if (child.name in plain) continue;
    const below = `${pointer}/${child.name}`;
    plain[child.name] = isRepeated(element.name, child.name)
      ? childrenOf(element, child.name).map((sibling) => plainOf(sibling, isNumber, below))
      : plainOf(child, isNumber, below);
  }
  return plain;
}

function scalar(text: string, number: boolean): string | number {
  return number && /^-?(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}
