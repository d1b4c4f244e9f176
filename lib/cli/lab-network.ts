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

/** How a command that contacts hosts goes on. */
export interface LabEntry {
  /** The lab that plays the hosts; null if they are real. */
  readonly open: OpenLab | null;
  /** The exit code of this very command, run within the lab's network; null: go on here. */
  readonly code: number | null;
}

/** Hosts of a lab are reached from inside of its network only: runs this very command there, if this is outside. */
export async function enterLab(shell: Shell, inventory: Inventory): Promise<LabEntry> {
  const open = await labOf(shell, inventory);
  if (open === null) return { open, code: null };
  const { inNamespace, mustEnter } = await import('../lab/namespace.ts');
  if (!mustEnter(open.lab)) return { open, code: null };
  const program = path.join(shell.packageDirectory, 'bin/aircheck.js');
  return { open, code: await inNamespace(open.lab, [process.execPath, program, ...shell.argv]) };
}

/** The exit code of this command in the lab's network; null if it goes on here. */
export async function runsInLab(shell: Shell, inventory: Inventory): Promise<number | null> {
  return (await enterLab(shell, inventory)).code;
}
