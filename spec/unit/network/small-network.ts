import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Inventory } from '../../../lib/inventory/inventory.ts';
import { loadInventory } from '../../../lib/inventory/load.ts';

/** Text of the small network, and what to write in its place. */
export type Change = readonly [from: string, to: string];

const small = readFileSync(path.join(import.meta.dirname, 'small.yml'), 'utf8');

/** A small network in which nothing is wrong (small.yml), with some of its text changed. Read as people's files are. */
export async function smallNetwork(...changes: readonly Change[]): Promise<Inventory> {
  const directory = await mkdtemp(path.join(tmpdir(), 'small-network-'));
  try {
    await writeFile(path.join(directory, 'small.yml'), changedText(changes));
    return await loadInventory(directory);
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** The text, changed. A change that changes nothing is a mistake in the spec. */
export function changedText(changes: readonly Change[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`small.yml has no ${from}`);
    return text.replace(from, () => to);
  }, small);
}
