import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { initOf, isPopulated, labCgroup } from './cgroup.ts';
import type { Lab } from './driver.ts';
import { LabError } from './error.ts';
import { hasListener } from './listeners.ts';
import type { LabBox } from './plan.ts';
import { until } from './until.ts';

/**
 * Waits until a box lets people in: its sshd listens, and /run/nologin, which keeps all but root out while
 * the box boots, is gone. Both are read from /proc, so that waiting takes no time from the boxes.
 * @param log what the box says on its console.
 * @throws {LabError} `box-failed` if it ends, `box-not-ready` after two minutes.
 */
export async function untilReady({ plan }: Lab, box: LabBox, log: string): Promise<void> {
  const group = labCgroup(plan.namespace, box.name);
  // The daemon joins its cgroup a moment after it was started.
  const started = await until(() => isPopulated(group), 10);
  let ended = !started;
  const ready = await until(async () => {
    ended = !isPopulated(group);
    return ended || (await letsIn(initOf(group)));
  }, 120);
  if (ready && !ended) return;
  const said = await readFile(log, 'utf8').catch(() => '');
  const detail = said.trim().split('\n').slice(-15).join('\n');
  if (ended) throw new LabError('box-failed', `${box.name} ended while it was started`, { detail, hint: `see ${log}` });
  throw new LabError('box-not-ready', `${box.name} did not become ready in two minutes`, {
    detail,
    hint: `see ${log}`,
  });
}

async function letsIn(init: number | null): Promise<boolean> {
  if (init === null) return false;
  const table = await readFile(`/proc/${init}/net/tcp`, 'utf8').catch(() => '');
  return hasListener(table, 22) && !existsSync(`/proc/${init}/root/run/nologin`);
}
