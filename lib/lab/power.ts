import type { Driver, Lab } from './driver.ts';
import { LabError } from './error.ts';
import { hasNamespace } from './namespace.ts';
import { linksOf } from './network.ts';
import { lockLab, openLab, pickBoxes } from './open.ts';
import type { LabPlan } from './plan.ts';
import type { Report } from './progress.ts';
import { startBoxes } from './start-boxes.ts';

type Name = Pick<LabPlan, 'namespace'>;

/** Shuts boxes down, as their power buttons do. */
export function stopBoxes(plan: Name, home: string, names: readonly string[]): Promise<void> {
  return each(plan, home, names, (driver, lab, box) => driver.stop(lab, box));
}

/** Takes the power of boxes away. */
export function killBoxes(plan: Name, home: string, names: readonly string[]): Promise<void> {
  return each(plan, home, names, (driver, lab, box) => driver.kill(lab, box));
}

/** Pulls the network plug of boxes. */
export function cutBoxes(plan: Name, home: string, names: readonly string[]): Promise<void> {
  return each(plan, home, names, (driver, lab, box) => driver.link(lab, box, 'cut'));
}

export function healBoxes(plan: Name, home: string, names: readonly string[]): Promise<void> {
  return each(plan, home, names, (driver, lab, box) => driver.link(lab, box, 'heal'));
}

/** Starts boxes that were stopped or killed; what was written to them is still there. Returns which were down. */
export async function startAgain(
  plan: Name,
  home: string,
  names: readonly string[],
  report: Report,
): Promise<string[]> {
  const { lab, driver } = await openLab(plan, home);
  const boxes = pickBoxes(lab.plan, names);
  return lockLab(lab.files, plan.namespace, report, async () => {
    await requireNetwork(lab);
    return startBoxes(lab, driver, boxes, report);
  });
}

/** Makes boxes anew from the base image: another disk, another host key. */
export async function resetBoxes(
  plan: Name,
  home: string,
  names: readonly string[],
  report: Report,
): Promise<string[]> {
  const { lab, driver } = await openLab(plan, home);
  const boxes = pickBoxes(lab.plan, names);
  return lockLab(lab.files, plan.namespace, report, async () => {
    await requireNetwork(lab);
    await driver.wipe(lab, boxes);
    return startBoxes(lab, driver, boxes, report);
  });
}

async function each(
  plan: Name,
  home: string,
  names: readonly string[],
  act: (driver: Driver, lab: Lab, box: LabPlan['boxes'][number]) => Promise<void>,
): Promise<void> {
  const { lab, driver } = await openLab(plan, home);
  await Promise.all(pickBoxes(lab.plan, names).map((box) => act(driver, lab, box)));
}

/** After a crash of `up` boxes may have no bridge to start at. */
async function requireNetwork(lab: Lab): Promise<void> {
  const { plan } = lab;
  if (!hasNamespace(lab) || (await linksOf(plan)).has('br0')) return;
  throw new LabError('not-up', `the lab ${plan.namespace} is not wholly up`, { hint: 'aircheck lab up' });
}
