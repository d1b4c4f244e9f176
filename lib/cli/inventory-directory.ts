import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Shell } from './shell.ts';

/** The inventory that a command is about: --inventory, AIRCHECK_INVENTORY, ./inventory/lab, the package's own lab. */
export function inventoryDirectory(shell: Pick<Shell, 'env' | 'cwd' | 'packageDirectory'>, option?: string): string {
  const named = option ?? shell.env.AIRCHECK_INVENTORY;
  if (named !== undefined && named !== '') return path.resolve(shell.cwd, named);
  const here = path.join(shell.cwd, 'inventory/lab');
  return existsSync(here) ? here : path.join(shell.packageDirectory, 'inventory/lab');
}
