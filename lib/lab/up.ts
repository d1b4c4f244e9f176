import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { isPopulated, labCgroup } from './cgroup.ts';
import type { BoxState, Driver, DriverName, Lab } from './driver.ts';
import { LabError } from './error.ts';
import { labFiles } from './files.ts';
import { checkIdentity } from './identity.ts';
import { plannedImage } from './image/image.ts';
import { refreshNames } from './names.ts';
import { isInside } from './namespace.ts';
import { hostsFile, namespaceFile } from './network.ts';
import { drivers, findLab, lockLab, pickBoxes, requireHome, requireRoot } from './open.ts';
import type { LabBox, LabPlan } from './plan.ts';
import type { Report } from './progress.ts';
import { writeRecord } from './record.ts';
import { writeSshFiles } from './ssh-files.ts';
import { requireTools } from './tools.ts';

export interface UpOptions {
  readonly driver?: DriverName;
  /** Vagrant's: lxc, virtualbox or libvirt. */
  readonly provider?: string;
  /** These boxes alone. */
  readonly boxes?: readonly string[];
  readonly report?: Report;
}

export interface UpResult {
  readonly driver: DriverName;
  readonly lab: Lab;
  /** Boxes that were not running before. */
  readonly started: readonly string[];
  /** Seconds: image, network and package cache; then the boxes. */
  readonly seconds: { readonly prepare: number; readonly boxes: number };
}

/**
 * Brings the boxes of a plan up, those that run excepted; boxes that the plan no longer has go away.
 * Returns when each has proved over the lab's network that it is the box it should be.
 * @param home the directory that keeps images, keys and state.
 * @throws {LabError}
 */
export async function labUp(plan: LabPlan, home: string, options: UpOptions = {}): Promise<UpResult> {
  const report = options.report ?? (() => {});
  const files = labFiles(plan, home);
  requireRoot();
  if (isInside(plan.namespace)) throw new LabError('inside-lab', 'a lab cannot be brought up from inside of itself');
  await requireHome(files);
  return lockLab(files, plan.namespace, report, async () => {
    const began = performance.now();
    const found = await findLab(plan, home);
    const driver = drivers[options.driver ?? found?.driver.name ?? 'nspawn'];
    const provider = driver.name === 'vagrant' ? (options.provider ?? found?.lab.provider ?? 'lxc') : null;
    requireTools(driver.name);
    if (found) requireSame(found.lab.plan, plan, found.driver, driver);
    else requireFree(plan);
    const image = found && existsSync(found.lab.image.rootfs) ? found.lab.image : await plannedImage(files);
    const lab: Lab = { plan, files, image, provider };
    const gone = found ? found.lab.plan.boxes.filter((old) => !plan.boxes.some((box) => isSame(box, old))) : [];
    // Until they are gone the record names them.
    const recorded = { ...plan, boxes: [...plan.boxes, ...gone] };
    const record = { driver: driver.name, provider, image: image.digest };
    await writeRecord(files, { ...record, plan: recorded });
    if (gone.length > 0) await driver.remove(lab, gone);
    await writeFile(files.hosts, hostsFile(lab));
    await writeFile(files.resolvConf, '');
    await driver.prepare(lab, report);
    const prepared = performance.now();
    const started = await startBoxes(lab, driver, pickBoxes(plan, options.boxes ?? []), report);
    await writeRecord(files, { ...record, plan });
    const seconds = { prepare: (prepared - began) / 1000, boxes: (performance.now() - prepared) / 1000 };
    return { driver: driver.name, lab, started, seconds };
  });
}

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

function isSame(one: LabBox, other: LabBox): boolean {
  return one.name === other.name && one.address === other.address;
}

function requireFree({ namespace }: LabPlan): void {
  if (!existsSync(namespaceFile(namespace)) && !isPopulated(labCgroup(namespace))) return;
  throw new LabError('namespace-taken', `a network namespace ${namespace} is there that this lab did not make`, {
    hint: 'give the lab another name (lab.namespace in the inventory), or take down the lab of another home that has it',
  });
}

function requireSame(old: LabPlan, plan: LabPlan, oldDriver: Driver, driver: Driver): void {
  if (oldDriver.name !== driver.name) {
    throw new LabError('other-driver', `the lab is up with ${oldDriver.name}`, { hint: 'aircheck lab down' });
  }
  if (old.network !== plan.network) {
    throw new LabError('other-network', `the lab is up with the network ${old.network}`, { hint: 'aircheck lab down' });
  }
}
