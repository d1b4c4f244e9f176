import type { Diagnostic } from '../inventory/diagnostic.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { rules } from './rules/index.ts';
import { type Written, writtenOf } from './written.ts';

/**
 * Everything that is wrong with an inventory, or likely to be, in the order of its files and lines. Contacts nothing
 * and reads no file.
 */
export function checkNetwork(inventory: Inventory): Diagnostic[] {
  return findingsIn(writtenOf(inventory));
}

export function findingsIn(written: Written): Diagnostic[] {
  return rules.flatMap((rule) => [...rule(written)]).sort(byPlace);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.origin === undefined || b.origin === undefined)
    return Number(b.origin === undefined) - Number(a.origin === undefined);
  if (a.origin.file !== b.origin.file) return a.origin.file < b.origin.file ? -1 : 1;
  return a.origin.line - b.origin.line || a.origin.column - b.origin.column;
}
