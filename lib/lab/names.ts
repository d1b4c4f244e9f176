import { readFile, writeFile } from 'node:fs/promises';
import type { BoxState, Lab } from './driver.ts';
import { hostsFile } from './network.ts';

/** Tells running boxes about boxes that came or went since they were made: /etc/hosts, written through the box. */
export async function refreshNames(lab: Lab, states: ReadonlyMap<string, BoxState>): Promise<void> {
  for (const box of lab.plan.boxes) {
    const pid = states.get(box.name)?.pid;
    if (pid == null) continue;
    const file = `/proc/${pid}/root/etc/hosts`;
    const wanted = hostsFile(lab, box);
    if ((await readFile(file, 'utf8')) !== wanted) await writeFile(file, wanted);
  }
}
