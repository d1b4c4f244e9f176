import { isPopulated, killCgroup, labCgroup } from '../cgroup.ts';
import type { Driver } from '../driver.ts';
import { consoleLog, layerDirectory, prepareLayer } from '../layer.ts';
import { groundDown, groundUp, running } from '../namespaced.ts';
import { cableDown, cableUp } from '../network.ts';
import type { LabBox } from '../plan.ts';
import { untilReady } from '../ready.ts';
import { removeTrees } from '../remove-trees.ts';
import { bootBox } from './boot.ts';

/** Boxes made of systemd-nspawn: each a real Debian with systemd, its layer of changes over one base image. */
export const nspawn: Driver = {
  ...running,
  name: 'nspawn',

  prepare: groundUp,

  async start(lab, boxes, report) {
    const boot = async (box: LabBox): Promise<void> => {
      const began = performance.now();
      report({ type: 'box-starting', box: box.name });
      await prepareLayer(lab, box);
      await bootBox(lab, box);
      await untilReady(lab, box, consoleLog(lab, box));
      report({ type: 'box-ready', box: box.name, seconds: (performance.now() - began) / 1000 });
    };
    const down = boxes.filter((box) => !isPopulated(labCgroup(lab.plan.namespace, box.name)));
    for (const box of down) await cableUp(lab.plan, box);
    await Promise.all(down.map(boot));
    const up = boxes.filter((box) => !down.includes(box));
    await Promise.all(up.map((box) => untilReady(lab, box, consoleLog(lab, box))));
  },

  async wipe(lab, boxes) {
    await Promise.all(boxes.map((box) => running.kill(lab, box)));
    await removeTrees(boxes.map((box) => layerDirectory(lab, box)));
  },

  async remove(lab, boxes) {
    await nspawn.wipe(lab, boxes);
    await cableDown(lab.plan, boxes);
  },

  async down(lab) {
    await killCgroup(labCgroup(lab.plan.namespace));
    await groundDown(lab);
  },
};
