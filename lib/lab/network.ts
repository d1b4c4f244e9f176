import { createHash } from 'node:crypto';
import { existsSync, statfsSync } from 'node:fs';
import type { Lab } from './driver.ts';
import { LabError } from './error.ts';
import type { LabBox, LabPlan } from './plan.ts';
import { run } from './run.ts';

/*
 * The lab has a network namespace with a bridge and no route out: a bridge on the machine itself would
 * let packets to its addresses leave by the real interface once the lab is down.
 */

const bridge = 'br0';

export function namespaceFile(namespace: string): string {
  return `/run/netns/${namespace}`;
}

// linux/magic.h
const nsfs = 0x6e736673;

/** Whether the namespace is there. A file alone is none: `ip netns add` was killed before it mounted it. */
export function isNamespace(name: string): boolean {
  const file = namespaceFile(name);
  return existsSync(file) && statfsSync(file).type === nsfs;
}

/** The namespace of one box. Names hold no dots, so it is never another lab's. */
export function boxNamespace(plan: LabPlan, box: LabBox): string {
  return `${plan.namespace}.${box.name}`;
}

/** The box's end of the cable at the bridge. Names of interfaces have at most 15 characters. */
export function linkName(box: string): string {
  return box.length <= 13 ? `v-${box}` : `v-${createHash('sha1').update(box).digest('hex').slice(0, 13)}`;
}

/** The same for a box however often it is made: its neighbours remember it for half a minute. */
export function hardwareAddress({ address }: LabBox): string {
  const octets = address.split('.').map((octet) => Number(octet).toString(16).padStart(2, '0'));
  return ['02', '00', ...octets].join(':');
}

/** Makes the lab's namespace with its bridge, or finishes one that was left half made. */
export async function bridgeUp(plan: LabPlan): Promise<void> {
  const { namespace, gateway, network } = plan;
  await needNamespace(namespace);
  const links = await linksOf(plan);
  const lines = ['link set lo up'];
  if (!links.has(bridge)) lines.push(`link add ${bridge} type bridge forward_delay 0`);
  lines.push(`addr replace ${gateway}/${network.split('/')[1]} dev ${bridge}`, `link set ${bridge} up`);
  await batch(namespace, lines);
}

/** Gives a box its namespace and its cable to the bridge. */
export async function cableUp(plan: LabPlan, box: LabBox): Promise<void> {
  const own = boxNamespace(plan, box);
  const plug = linkName(box.name);
  if (!isNamespace(own) || !(await linksOf(plan)).has(plug)) {
    await cableDown(plan, [box]);
    await needNamespace(own);
    await batch(own, [
      'link set lo up',
      // The far end is made first, in the box: a cable that can be seen at the bridge is a whole one.
      `link add eth0 address ${hardwareAddress(box)} type veth peer name ${plug}`,
      `addr add ${box.address}/${plan.network.split('/')[1]} dev eth0`,
      'link set eth0 up',
      `route add default via ${plan.gateway}`,
      `link set ${plug} netns ${plan.namespace}`,
    ]);
  }
  // One that is not in the bridge yet was never plugged in. That of a box that is cut off is in it, and stays down.
  if (!(await linksOf(plan, ['master', bridge])).has(plug)) {
    await batch(plan.namespace, [`link set ${plug} master ${bridge} up`]);
  }
}

export async function cableDown(plan: LabPlan, boxes: readonly LabBox[]): Promise<void> {
  for (const box of boxes) await dropNamespace(boxNamespace(plan, box));
}

export async function bridgeDown(plan: LabPlan): Promise<void> {
  await dropNamespace(plan.namespace);
}

/** Pulls a box's plug out of the bridge, or puts it back. A box that is down may have none. */
export async function setLink(plan: LabPlan, box: LabBox, state: 'cut' | 'heal'): Promise<void> {
  if (!(await linksOf(plan)).has(linkName(box.name))) {
    if (state === 'heal') return;
    throw new LabError('not-up', `${box.name} is down, and has no plug to pull`, {
      hint: `aircheck lab start ${box.name}`,
    });
  }
  await batch(plan.namespace, [`link set ${linkName(box.name)} ${state === 'cut' ? 'down' : 'up'}`]);
}

/** The interfaces in the lab's namespace, all or those that `ip` selects so, and whether each is switched on. */
export async function linksOf(plan: LabPlan, select: readonly string[] = []): Promise<Map<string, boolean>> {
  if (!isNamespace(plan.namespace)) return new Map();
  const { stdout } = await run('ip', ['-n', plan.namespace, '-brief', 'link', 'show', ...select]);
  return parseLinks(stdout);
}

/** Reads `ip -brief link show`: name, state, address, flags. */
export function parseLinks(text: string): Map<string, boolean> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return new Map(
    lines.map((line) => {
      const [name = '', , , flags = ''] = line.trim().split(/ +/);
      return [name.replace(/@.*$/, ''), /[<,]UP[,>]/.test(flags)];
    }),
  );
}

/** /etc/hosts of the lab: every box by its name. */
export function hostsFile({ plan }: Lab, self?: LabBox): string {
  const lines = ['127.0.0.1 localhost', '::1 localhost ip6-localhost', `${plan.gateway} gateway`];
  if (self) lines.push(`127.0.1.1 ${self.name}`);
  const boxes = plan.boxes.map((box) => `${box.address} ${box.name}`);
  return `${[...lines, ...boxes].join('\n')}\n`;
}

async function needNamespace(name: string): Promise<void> {
  if (isNamespace(name)) return;
  await dropNamespace(name);
  await run('ip', ['netns', 'add', name]);
}

async function dropNamespace(name: string): Promise<void> {
  if (existsSync(namespaceFile(name))) await run('ip', ['netns', 'del', name]);
}

/** Several `ip` commands in one process. All names and addresses in them were checked by `labPlan`. */
async function batch(namespace: string, lines: readonly string[]): Promise<void> {
  await run('ip', ['-n', namespace, '-batch', '-'], { input: `${lines.join('\n')}\n` });
}
