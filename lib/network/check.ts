import type { Diagnostic } from '../inventory/diagnostic.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { byPlace } from '../inventory/sort-diagnostics.ts';
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
