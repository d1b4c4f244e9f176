import { chmod, mkdir } from 'node:fs/promises';
import { aptCacheDown, aptCacheUp } from '../apt/cache.ts';
import { aptRelayDown, aptRelayUp } from '../apt/relay.ts';
import { initOf, isPopulated, killCgroup, labCgroup } from '../cgroup.ts';
import type { Driver } from '../driver.ts';
import { ensureImage } from '../image/build.ts';
import { bridgeDown, bridgeUp, cableDown, cableUp, setLink } from '../network.ts';
import type { LabBox } from '../plan.ts';
import { untilReady } from '../ready.ts';
import { removeTrees } from '../remove-trees.ts';
import { boxStates } from '../states.ts';
import { until } from '../until.ts';
import { bootBox, boxDirectory, consoleLog, hostKey, prepareBox } from './box.ts';

/** Boxes made of systemd-nspawn: each a real Debian with systemd, its layer of changes over one base image. */
export const nspawn: Driver = {
  name: 'nspawn',

  async prepare(lab, report) {
    await ensureImage(lab.files, lab.image, report);
    await mkdir(lab.files.boxes, { recursive: true });
    // What is in the boxes is nobody else's business.
    await chmod(lab.files.boxes, 0o700);
    await bridgeUp(lab.plan);
    await aptCacheUp(lab.files);
    await aptRelayUp(lab);
  },

  async start(lab, boxes, report) {
    const start = async (box: LabBox): Promise<void> => {
      const began = performance.now();
      report({ type: 'box-starting', box: box.name });
      await prepareBox(lab, box);
      await bootBox(lab, box);
      await untilReady(lab, box, consoleLog(lab, box));
      report({ type: 'box-ready', box: box.name, seconds: (performance.now() - began) / 1000 });
    };
    const down = boxes.filter((box) => !isPopulated(labCgroup(lab.plan.namespace, box.name)));
    for (const box of down) await cableUp(lab.plan, box);
    await Promise.all(down.map(start));
    const running = boxes.filter((box) => !down.includes(box));
    await Promise.all(running.map((box) => untilReady(lab, box, consoleLog(lab, box))));
  },

  async stop(lab, box) {
    const group = labCgroup(lab.plan.namespace, box.name);
    const init = initOf(group);
    // SIGRTMIN+4, which systemd takes as `systemctl poweroff` (systemd(1), "Signals").
    if (init !== null) process.kill(init, 34 + 4);
    await until(() => !isPopulated(group), 30);
    await killCgroup(group);
  },

  async kill(lab, box) {
    await killCgroup(labCgroup(lab.plan.namespace, box.name));
  },

  async wipe(lab, boxes) {
    await Promise.all(boxes.map((box) => nspawn.kill(lab, box)));
    await removeTrees(boxes.map((box) => boxDirectory(lab, box)));
  },

  async remove(lab, boxes) {
    await nspawn.wipe(lab, boxes);
    await cableDown(lab.plan, boxes);
  },

  link: (lab, box, state) => setLink(lab.plan, box, state),

  async hostKeys(lab) {
    const keys = await Promise.all(lab.plan.boxes.map(async (box) => [box.name, await hostKey(lab, box)] as const));
    return new Map(keys.flatMap(([name, key]) => (key === null ? [] : [[name, key]])));
  },

  states: boxStates,

  async down(lab) {
    await nspawn.remove(lab, lab.plan.boxes);
    await aptRelayDown(lab.plan.namespace);
    await bridgeDown(lab.plan);
    await aptCacheDown(lab.files, lab.plan.namespace);
    await killCgroup(labCgroup(lab.plan.namespace));
    await removeTrees([lab.files.boxes]);
  },
};
