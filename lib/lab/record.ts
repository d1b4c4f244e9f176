import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DriverName } from './driver.ts';
import type { HomeFiles, LabFiles } from './files.ts';
import type { LabPlan } from './plan.ts';

/** What is up, or was being brought up or taken down when this program ended. */
export interface LabRecord {
  readonly driver: DriverName;
  /** Vagrant's provider; null for nspawn. */
  readonly provider: string | null;
  /** Digest of the base image. */
  readonly image: string;
  readonly plan: LabPlan;
}

/** The record of a lab, or null if nothing is up. */
export async function readRecord(files: LabFiles): Promise<LabRecord | null> {
  return parseRecord(await readFile(files.record, 'utf8').catch(() => ''));
}

/** Only this program writes records, whole; text of any other form is none. */
export function parseRecord(text: string): LabRecord | null {
  if (text === '') return null;
  const { driver, provider, image, plan }: LabRecord = JSON.parse(text);
  return { driver, provider, image, plan };
}

export async function writeRecord(files: LabFiles, record: LabRecord): Promise<void> {
  await mkdir(files.directory, { recursive: true });
  await writeFile(`${files.record}.new`, `${JSON.stringify(record, null, 2)}\n`);
  await rename(`${files.record}.new`, files.record);
}

export async function dropRecord(files: LabFiles): Promise<void> {
  await rm(files.record, { force: true });
}

/** All labs of a home that are not wholly down, by namespace. */
export async function recordsOf(files: HomeFiles): Promise<Map<string, LabRecord>> {
  const records = new Map<string, LabRecord>();
  for (const namespace of await readdir(files.labs).catch(() => [])) {
    const text = await readFile(path.join(files.labs, namespace, 'lab.json'), 'utf8').catch(() => '');
    const record = parseRecord(text);
    if (record) records.set(namespace, record);
  }
  return records;
}

/** Digests of the images that labs stand on. */
export async function imagesInUse(files: HomeFiles): Promise<Set<string>> {
  const records = await recordsOf(files);
  return new Set([...records.values()].map(({ image }) => image));
}
