import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { chooseDriver } from './choose-driver.ts';
import type { Driver, Lab } from './driver.ts';
import { LabError } from './error.ts';
import { type LabFiles, labFiles } from './files.ts';
import { imageOf } from './image/image.ts';
import { withLock } from './lock.ts';
import { hasNamespace, isInside } from './namespace.ts';
import { isNamespace } from './network.ts';
import type { LabBox, LabPlan } from './plan.ts';
import type { Report } from './progress.ts';
import { readRecord, recordsOf } from './record.ts';

/** A lab that is up, at least in part, and the driver that brought it up. */
export interface OpenLab {
  readonly lab: Lab;
  readonly driver: Driver;
}

/** The lab as it was brought up, or null if it is down. `plan` says which; what is up may be older. */
export async function findLab(plan: Pick<LabPlan, 'namespace'>, home: string): Promise<OpenLab | null> {
  const files = labFiles(plan, home);
  const record = await readRecord(files);
  if (record === null) return null;
  const image = imageOf(files, record.image);
  return {
    lab: { plan: record.plan, files, image, provider: record.provider },
    driver: chooseDriver(record.driver, record.provider),
  };
}

/** Whether a lab is up, at least in part. */
export async function labIsUp(plan: Pick<LabPlan, 'namespace'>, home: string): Promise<boolean> {
  const found = await findLab(plan, home);
  return found !== null && isThere(found);
}

/** @throws {LabError} `not-up` */
export async function openLab(plan: Pick<LabPlan, 'namespace'>, home: string): Promise<OpenLab> {
  const found = await findLab(plan, home);
  if (found && hasNamespace(found.lab)) requireRoot();
  if (found && isThere(found)) return found;
  throw new LabError('not-up', `the lab ${plan.namespace} is not up`, { hint: 'aircheck lab up' });
}

/** After a restart of the machine the record is still there, and the network is not. */
function isThere({ lab }: OpenLab): boolean {
  return isNamespace(lab.plan.namespace) || !hasNamespace(lab);
}

/** The boxes of these names, all if none is named. @throws {LabError} `no-such-box` */
export function pickBoxes({ boxes }: LabPlan, names: readonly string[]): readonly LabBox[] {
  if (names.length === 0) return boxes;
  return names.map((name) => {
    const box = boxes.find((candidate) => candidate.name === name);
    if (box) return box;
    const known = boxes.map((candidate) => candidate.name).join(', ');
    throw new LabError('no-such-box', `the lab has no box ${name}`, { hint: `it has ${known}` });
  });
}

/** One change of a lab at a time. */
export function lockLab<T>(files: LabFiles, namespace: string, report: Report, work: () => Promise<T>): Promise<T> {
  const waiting = (): void => report({ type: 'waiting', for: `another change of the lab ${namespace}` });
  return withLock(path.join(files.locks, `lab-${namespace}`), waiting, async () => {
    // Directories made here become directories of the boxes, where everybody may look in.
    const before = process.umask(0o022);
    try {
      return await work();
    } finally {
      process.umask(before);
    }
  });
}

/** @throws {LabError} `needs-root` */
export function requireRoot(): void {
  if (process.getuid?.() === 0) return;
  throw new LabError('needs-root', 'the lab makes network namespaces and mounts, which needs root', {
    hint: 'run the same command with sudo',
  });
}

/** What makes and unmakes namespaces does so from this machine's own. @throws {LabError} `inside-lab` */
export async function requireOutside(files: LabFiles, namespace: string): Promise<void> {
  const labs = [namespace, ...(await recordsOf(files)).keys()];
  const around = labs.find((name) => isInside(name));
  if (around === undefined) return;
  throw new LabError('inside-lab', `this runs inside of the lab ${around}`, { hint: 'run it in another terminal' });
}

/**
 * Makes the home unless it is there. Nobody else may write to it: it holds keys and what root runs.
 * @throws {LabError} `lab-home`
 */
export async function requireHome({ home }: LabFiles): Promise<void> {
  const hint = 'set AIRCHECK_LAB_HOME to a directory of your own';
  try {
    await mkdir(home, { recursive: true, mode: 0o755 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LabError('lab-home', `${home} cannot be made: ${reason}`, { hint });
  }
  const { uid, mode } = await stat(home);
  if (uid === process.getuid?.() && (mode & 0o022) === 0) return;
  throw new LabError('lab-home', `${home} belongs to somebody else, or others may write to it`, { hint });
}
