import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { aptProxy } from './apt/relay.ts';
import { makeKey } from './credentials.ts';
import type { Lab } from './driver.ts';
import { hostsFile } from './network.ts';
import type { LabBox } from './plan.ts';
import { removeTrees } from './remove-trees.ts';

export function layerDirectory({ files }: Lab, box: LabBox): string {
  return path.join(files.boxes, box.name);
}

export function consoleLog(lab: Lab, box: LabBox): string {
  return path.join(layerDirectory(lab, box), 'console.log');
}

/**
 * Writes what makes a box this box into its layer over the base image. The host key comes last: a box
 * that has one is complete, one without is begun anew.
 */
export async function prepareLayer(lab: Lab, box: LabBox): Promise<void> {
  const directory = layerDirectory(lab, box);
  if ((await hostKey(lab, box)) !== null) return;
  const at = (...parts: string[]): string => path.join(directory, 'upper', ...parts);
  await removeTrees([directory]);
  for (const part of ['work', 'merged']) await mkdir(path.join(directory, part), { recursive: true });
  for (const part of ['etc/apt/apt.conf.d', 'etc/ssh']) await mkdir(at(part), { recursive: true });
  await writeFile(at('etc/hostname'), `${box.name}\n`);
  await writeFile(at('etc/hosts'), hostsFile(lab, box));
  await writeFile(at('etc/apt/apt.conf.d/01lab'), aptProxy(lab.plan.gateway));
  await makeKey(at('etc/ssh/ssh_host_ed25519_key'), box.name);
  await writeFile(path.join(directory, 'host-key'), await readFile(at('etc/ssh/ssh_host_ed25519_key.pub')));
}

/** The box's public host key as `ssh-ed25519 AAAA…`, or null for a box that was never made. */
export async function hostKey(lab: Lab, box: LabBox): Promise<string | null> {
  const text = await readFile(path.join(layerDirectory(lab, box), 'host-key'), 'utf8').catch(() => '');
  const [type = '', key = ''] = text.split(' ');
  return key === '' ? null : `${type} ${key}`;
}
