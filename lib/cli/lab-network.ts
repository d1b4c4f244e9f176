import path from 'node:path';
import type { Inventory } from '../inventory/inventory.ts';
import type { OpenLab } from '../lab/open.ts';
import type { Shell } from './shell.ts';

/** Where the labs of this machine are kept. */
export async function labHome({ env, cwd }: Shell): Promise<string> {
  const { defaultHome } = await import('../lab/files.ts');
  const home = env.AIRCHECK_LAB_HOME ?? '';
  return home === '' ? defaultHome : path.resolve(cwd, home);
}

/**
 * The lab that plays the hosts of an inventory; null if they are real.
 * @throws {LabError} `not-up`
 */
export async function labOf(shell: Shell, inventory: Inventory): Promise<OpenLab | null> {
  if (inventory.data.lab === undefined) return null;
  const [{ labPlan }, { openLab }] = await Promise.all([import('../lab/plan.ts'), import('../lab/open.ts')]);
  return openLab(labPlan(inventory), await labHome(shell));
}

/**
 * Hosts of a lab are reached from inside of its network only: runs this very command there and resolves with its
 * exit code. Null if that is not needed: the hosts are real, or this is inside already.
 */
export async function runsInLab(shell: Shell, inventory: Inventory): Promise<number | null> {
  const open = await labOf(shell, inventory);
  if (open === null) return null;
  const { inNamespace, mustEnter } = await import('../lab/namespace.ts');
  if (!mustEnter(open.lab)) return null;
  const program = path.join(shell.packageDirectory, 'bin/aircheck.js');
  return inNamespace(open.lab, [process.execPath, program, ...shell.argv]);
}
