import { initOf, isPopulated, labCgroup, memoryOf } from './cgroup.ts';
import type { BoxState, Lab } from './driver.ts';
import { linkName, linksOf } from './network.ts';
import type { LabBox } from './plan.ts';

/** How the boxes are that run in the lab's cgroups, on the lab's bridge. */
export async function boxStates({ plan }: Lab): Promise<Map<string, BoxState>> {
  const links = await linksOf(plan);
  const state = async (box: LabBox): Promise<[string, BoxState]> => {
    const group = labCgroup(plan.namespace, box.name);
    if (!isPopulated(group)) return [box.name, { state: 'down', pid: null, memory: null }];
    const on = links.get(linkName(box.name)) ?? false;
    return [box.name, { state: on ? 'up' : 'cut', pid: initOf(group), memory: await memoryOf(group) }];
  };
  return new Map(await Promise.all(plan.boxes.map(state)));
}
