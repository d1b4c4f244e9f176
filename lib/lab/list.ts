import type { BoxState, DriverName } from './driver.ts';
import { hasNamespace } from './namespace.ts';
import { findLab, requireRoot } from './open.ts';
import type { LabBox, LabPlan } from './plan.ts';

export interface BoxLine extends LabBox, BoxState {
  /** Null while the lab is down. */
  readonly driver: DriverName | null;
}

/** Every box of the plan, and those that are up and no longer in it, with its state. */
export async function labList(plan: LabPlan, home: string): Promise<BoxLine[]> {
  const found = await findLab(plan, home);
  const down: BoxState = { state: 'down', pid: null, memory: null };
  if (found === null) return plan.boxes.map((box) => ({ ...box, ...down, driver: null }));
  const { lab, driver } = found;
  if (hasNamespace(lab)) requireRoot();
  const states = await driver.states(lab);
  const gone = lab.plan.boxes.filter((old) => !plan.boxes.some((box) => box.name === old.name));
  return [...plan.boxes, ...gone].map((box) => ({ ...box, ...(states.get(box.name) ?? down), driver: driver.name }));
}
