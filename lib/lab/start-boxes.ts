import type { BoxState, Driver, Lab } from './driver.ts';
import { checkIdentity } from './identity.ts';
import { refreshNames } from './names.ts';
import type { LabBox } from './plan.ts';
import type { Report } from './progress.ts';
import { writeSshFiles } from './ssh-files.ts';

/** Starts boxes of a lab whose network is up, and proves that they are there. Returns those that were down. */
export async function startBoxes(
  lab: Lab,
  driver: Driver,
  boxes: readonly LabBox[],
  report: Report,
): Promise<string[]> {
  const before = await driver.states(lab);
  await driver.start(lab, boxes, report);
  const keys = await driver.hostKeys(lab);
  await writeSshFiles(lab, keys);
  const after = await driver.states(lab);
  await refreshNames(lab, after);
  // Who is cut off cannot answer, and is left so.
  await checkIdentity(
    lab,
    boxes.filter((box) => is(after, box, 'up')),
    keys,
  );
  return boxes.filter((box) => !is(before, box, 'up') && !is(before, box, 'cut')).map((box) => box.name);
}

function is(states: ReadonlyMap<string, BoxState>, box: LabBox, state: BoxState['state']): boolean {
  return states.get(box.name)?.state === state;
}
