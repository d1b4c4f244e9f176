import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { isPopulated, labCgroup } from './cgroup.ts';
import { chooseDriver, providers } from './choose-driver.ts';
import type { DriverName, Lab } from './driver.ts';
import { LabError } from './error.ts';
import { labFiles } from './files.ts';
import { plannedImage } from './image/image.ts';
import { hasNamespace } from './namespace.ts';
import { hostsFile, isNamespace } from './network.ts';
import { findLab, lockLab, type OpenLab, pickBoxes, requireHome, requireOutside, requireRoot } from './open.ts';
import type { LabBox, LabPlan } from './plan.ts';
import type { Report } from './progress.ts';
import { writeRecord } from './record.ts';
import { startBoxes } from './start-boxes.ts';
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
  if (hasNamespace(wanted(options, await findLab(plan, home)))) requireRoot();
  await requireOutside(files, plan.namespace);
  await requireHome(files);
  return lockLab(files, plan.namespace, report, async () => {
    const began = performance.now();
    const found = await findLab(plan, home);
    const { name, provider } = wanted(options, found);
    const driver = chooseDriver(name, provider);
    requireTools(name, provider);
    if (found) requireSame(found, { plan, name, provider });
    else if (hasNamespace({ provider })) requireFree(plan);
    const image = found && existsSync(found.lab.image.rootfs) ? found.lab.image : await plannedImage(files, provider);
    const lab: Lab = { plan, files, image, provider };
    const gone = found ? found.lab.plan.boxes.filter((old) => !plan.boxes.some((box) => isSame(box, old))) : [];
    // Until they are gone the record names them.
    const recorded = { ...plan, boxes: [...plan.boxes, ...gone] };
    const record = { driver: name, provider, image: image.digest };
    await writeRecord(files, { ...record, plan: recorded });
    if (gone.length > 0) await driver.remove(lab, gone);
    await writeFile(files.hosts, hostsFile(lab));
    await writeFile(files.resolvConf, '');
    await driver.prepare(lab, report);
    const prepared = performance.now();
    const started = await startBoxes(lab, driver, pickBoxes(plan, options.boxes ?? []), report);
    await writeRecord(files, { ...record, plan });
    const seconds = { prepare: (prepared - began) / 1000, boxes: (performance.now() - prepared) / 1000 };
    return { driver: name, lab, started, seconds };
  });
}

/** What is asked for, what is up, or the default. */
function wanted({ driver, provider }: UpOptions, found: OpenLab | null): { name: DriverName; provider: string | null } {
  const name = driver ?? found?.driver.name ?? 'nspawn';
  return { name, provider: name === 'vagrant' ? (provider ?? found?.lab.provider ?? providers[0]) : null };
}

function isSame(one: LabBox, other: LabBox): boolean {
  return one.name === other.name && one.address === other.address;
}

function requireFree({ namespace }: LabPlan): void {
  if (!isNamespace(namespace) && !isPopulated(labCgroup(namespace))) return;
  throw new LabError('namespace-taken', `a network namespace ${namespace} is there that this lab did not make`, {
    hint: 'give the lab another name (lab.namespace in the inventory), or take down the lab of another home that has it',
  });
}

function requireSame(found: OpenLab, wanted: { plan: LabPlan; name: DriverName; provider: string | null }): void {
  const { driver, lab } = found;
  if (driver.name !== wanted.name || lab.provider !== wanted.provider) {
    const kind = lab.provider === null ? driver.name : `${driver.name} and ${lab.provider}`;
    throw new LabError('other-driver', `the lab is up with ${kind}`, { hint: 'aircheck lab down' });
  }
  if (lab.plan.network !== wanted.plan.network) {
    const hint = 'aircheck lab down';
    throw new LabError('other-network', `the lab is up with the network ${lab.plan.network}`, { hint });
  }
}
