import { existsSync } from 'node:fs';
import { labFiles } from './files.ts';
import { hasNamespace } from './namespace.ts';
import { findLab, lockLab, requireHome, requireOutside, requireRoot } from './open.ts';
import type { LabPlan } from './plan.ts';
import type { Report } from './progress.ts';
import { dropRecord } from './record.ts';
import { removeTrees } from './remove-trees.ts';

/**
 * Takes a lab away: boxes, network, state; images, keys and the package cache stay. A lab that is down, or
 * that came up or went down in part, is no error.
 * @returns the names of the boxes that were there.
 * @throws {LabError}
 */
export async function labDown(
  plan: Pick<LabPlan, 'namespace'>,
  home: string,
  report: Report = () => {},
): Promise<readonly string[]> {
  const files = labFiles(plan, home);
  if (!existsSync(files.home)) return [];
  await requireOutside(files, plan.namespace);
  await requireHome(files);
  return lockLab(files, plan.namespace, report, async () => {
    const found = await findLab(plan, home);
    if (found === null) return [];
    if (hasNamespace(found.lab)) requireRoot();
    await found.driver.down(found.lab);
    await dropRecord(files);
    await removeTrees([files.directory]);
    return found.lab.plan.boxes.map((box) => box.name);
  });
}
