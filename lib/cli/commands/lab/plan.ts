import type { LabPlan } from '../../../lab/plan.ts';
import type { GlobalOptions } from '../../global-options.ts';
import { labHome } from '../../lab-network.ts';
import { readInventory } from '../../load-network.ts';
import type { Shell } from '../../shell.ts';

/** The lab of the inventory that the options name, and where labs are kept. */
export async function namedLab(shell: Shell, options: GlobalOptions): Promise<{ plan: LabPlan; home: string }> {
  const inventory = await readInventory(shell, options);
  const { labPlan } = await import('../../../lab/plan.ts');
  return { plan: labPlan(inventory), home: await labHome(shell) };
}
