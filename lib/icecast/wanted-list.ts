import type { Wanted, WantedElement } from './wanted-element.ts';

/** The elements of a list. */
export function listOf(wanted: Wanted | undefined): readonly WantedElement[] {
  return Array.isArray(wanted) ? wanted.filter(isElement) : [];
}

/** The elements below one. */
export function belowOf(wanted: Wanted | undefined): WantedElement {
  return wanted !== undefined && isElement(wanted) ? wanted : {};
}

/** At least so many, where a number is known. */
export function atLeast(least: number, wanted: Wanted | undefined): Wanted {
  return typeof wanted === 'number' ? Math.max(least, wanted) : (wanted ?? null);
}

function isElement(wanted: Wanted): wanted is WantedElement {
  return typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted) && !('reveal' in wanted);
}
