import type { HeaderModel, Revealable } from './model.ts';

/** A value that is not known here, and so may be any; but it must be there. */
export const anything = Symbol('anything');

/**
 * What an element must hold: text or a number, a password, nothing, or other elements; attributes have an @, and text
 * beside attributes has no name.
 */
export type Wanted = string | number | Revealable | null | typeof anything | readonly WantedElement[] | WantedElement;
export interface WantedElement {
  readonly [name: string]: Wanted;
}

export function headersOf(headers: readonly HeaderModel[]): Wanted {
  if (headers.length === 0) return null;
  return {
    header: headers.map(({ name, value, status }) => ({ '@name': name, '@value': value, '@status': status })),
  };
}

export function bit(value: boolean): 0 | 1 {
  return value ? 1 : 0;
}
