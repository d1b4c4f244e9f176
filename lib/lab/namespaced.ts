import { chmod, mkdir } from 'node:fs/promises';
import { aptCacheDown, aptCacheUp } from './apt/cache.ts';
import { aptRelayDown, aptRelayUp } from './apt/relay.ts';
import { initOf, isPopulated, killCgroup, labCgroup } from './cgroup.ts';
import type { Driver, Lab } from './driver.ts';
import { ensureImage } from './image/build.ts';
import { hostKey } from './layer.ts';
import { bridgeDown, bridgeUp, cableDown, setLink } from './network.ts';
import type { Report } from './progress.ts';
import { removeTrees } from './remove-trees.ts';
import { boxStates } from './states.ts';
import { until } from './until.ts';

/** What a box does that runs in the lab's cgroups, on the lab's bridge, whoever started it. */
export const running: Pick<Driver, 'stop' | 'kill' | 'link' | 'states' | 'hostKeys'> = {
  async stop({ plan }, box) {
    const group = labCgroup(plan.namespace, box.name);
    const init = initOf(group);
    // SIGRTMIN+4, which systemd takes as `systemctl poweroff` (systemd(1), "Signals").
    if (init !== null) process.kill(init, 34 + 4);
    await until(() => !isPopulated(group), 30);
    await killCgroup(group);
  },

  async kill({ plan }, box) {
    await killCgroup(labCgroup(plan.namespace, box.name));
  },

  link: ({ plan }, box, state) => setLink(plan, box, state),

  states: boxStates,

  async hostKeys(lab) {
    const keys = await Promise.all(lab.plan.boxes.map(async (box) => [box.name, await hostKey(lab, box)] as const));
    return new Map(keys.flatMap(([name, key]) => (key === null ? [] : [[name, key]])));
  },
};

/** The base image, the bridge and the package cache. */
export async function groundUp(lab: Lab, report: Report): Promise<void> {
  await ensureImage(lab.files, lab.image, report);
  await mkdir(lab.files.boxes, { recursive: true });
  // What is in the boxes is nobody else's business.
  await chmod(lab.files.boxes, 0o700);
  await bridgeUp(lab.plan);
  await aptCacheUp(lab.files);
  await aptRelayUp(lab);
}

/** Everything that `groundUp` made and the boxes left, but the image and the cache's contents. */
export async function groundDown(lab: Lab): Promise<void> {
  await aptRelayDown(lab.plan.namespace);
  await cableDown(lab.plan, lab.plan.boxes);
  await bridgeDown(lab.plan);
  await aptCacheDown(lab.files, lab.plan.namespace);
  await killCgroup(labCgroup(lab.plan.namespace));
  await removeTrees([lab.files.boxes]);
}
