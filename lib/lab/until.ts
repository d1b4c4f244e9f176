import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again every 20 ms until it is so, or `seconds` have passed. Whether it became so. */
export async function until(isSo: () => boolean | Promise<boolean>, seconds: number): Promise<boolean> {
  const deadline = performance.now() + seconds * 1000;
  while (!(await isSo())) {
    if (performance.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}
