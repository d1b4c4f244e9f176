import type { Figure } from '../types.generated.ts';

/** As in `longest gap 0.44 s`. */
export function figureText({ name, value, unit }: Figure): string {
  const number = Number.isInteger(value) && unit === '' ? String(value) : value.toFixed(2);
  return unit === '' ? `${name} ${number}` : `${name} ${number} ${unit}`;
}
