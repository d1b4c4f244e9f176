import { existsSync } from 'node:fs';
import path from 'node:path';
import { isPopulated, killCgroup, labCgroup } from '../cgroup.ts';
import type { Driver, Lab } from '../driver.ts';
import { consoleLog, layerDirectory, prepareLayer } from '../layer.ts';
import { groundDown, groundUp, running } from '../namespaced.ts';
import { boxNamespace } from '../network.ts';
import type { LabBox } from '../plan.ts';
import { untilReady } from '../ready.ts';
import { removeTrees } from '../remove-trees.ts';
import { run } from '../run.ts';
import { ensureBox } from './box.ts';
import { vagrant } from './vagrant.ts';

/** The same boxes as Vagrant makes them with LXC, on the lab's bridge and in the lab's cgroups. */
export const vagrantLxc: Driver = {
  ...running,
  name: 'vagrant',

  async prepare(lab, report) {
    await groundUp(lab, report);
    await ensureBox(lab);
  },

  async start(lab, boxes, report) {
    const began = performance.now();
    const down = boxes.filter((box) => !isPopulated(labCgroup(lab.plan.namespace, box.name)));
    for (const box of down) await prepareLayer(lab, box);
    if (down.length > 0) {
      const names = down.map((box) => box.name);
      await vagrant(lab, ['up', ...names], { onLine: (line) => report({ type: 'driver', line }) });
    }
    for (const box of boxes) await untilReady(lab, box, consoleLog(lab, box));
    const seconds = (performance.now() - began) / 1000;
    for (const box of down) report({ type: 'box-ready', box: box.name, seconds });
  },

  async wipe(lab, boxes) {
    await Promise.all(boxes.map((box) => running.kill(lab, box)));
    if (existsSync(path.join(lab.files.directory, 'vagrant'))) {
      // What Vagrant no longer knows, or stumbles over, is taken away without it.
      await vagrant(lab, ['destroy', '--force', ...boxes.map((box) => box.name)]).catch(() => {});
    }
    for (const box of boxes) await destroyContainer(lab, box);
    await removeTrees(boxes.map((box) => layerDirectory(lab, box)));
  },

  remove: (lab, boxes) => vagrantLxc.wipe(lab, boxes),

  async down(lab) {
    await killCgroup(labCgroup(lab.plan.namespace));
    await vagrantLxc.wipe(lab, lab.plan.boxes);
    await groundDown(lab);
  },
};

/** Removes what LXC itself keeps of a box. */
async function destroyContainer({ plan }: Lab, box: LabBox): Promise<void> {
  const container = boxNamespace(plan, box);
  const { stdout } = await run('lxc-config', ['lxc.lxcpath']);
  if (!existsSync(path.join(stdout.trim(), container))) return;
  await run('lxc-destroy', ['--force', '--name', container], { ok: [0, 1] });
  await removeTrees([path.join(stdout.trim(), container)]);
}
