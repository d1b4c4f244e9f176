import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmdirSync } from 'node:fs';
import { mkdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LabError } from './error.ts';

/*
 * What belongs to a lab is what is in its cgroups. A process cannot leave one by forking, ending or
 * being orphaned, and no foreign process is ever in one, so there are no pid files that could lie.
 */

let tree: string | undefined;

/** Where the cgroup2 tree is mounted: /sys/fs/cgroup, or beside the old hierarchies on a hybrid machine. */
export function cgroupTree(): string {
  tree ??= findCgroup2(readFileSync('/proc/self/mountinfo', 'utf8'));
  return tree;
}

/** @throws {LabError} `no-cgroup2` */
export function findCgroup2(mountinfo: string): string {
  for (const line of mountinfo.split('\n')) {
    const [fields = '', type = ''] = line.split(' - ');
    if (type.startsWith('cgroup2 ')) return fields.split(' ')[4] ?? '';
  }
  throw new LabError('no-cgroup2', 'no cgroup2 tree is mounted on this machine', {
    hint: 'mkdir -p /sys/fs/cgroup/unified && mount -t cgroup2 cgroup2 /sys/fs/cgroup/unified',
  });
}

/** The group that holds all of a lab, or one of its members. */
export function labCgroup(namespace: string, member?: string): string {
  return path.join(cgroupTree(), `aircheck-lab.${namespace}`, member ?? '');
}

/** The group of something that all labs of a home share. */
export function homeCgroup(member: string, { home }: { readonly home: string }): string {
  const id = createHash('sha256').update(home).digest('hex').slice(0, 8);
  return path.join(cgroupTree(), `aircheck-home.${id}`, member);
}

export async function makeCgroup(group: string): Promise<void> {
  await mkdir(group, { recursive: true });
  // Gives numbers where the tree has controllers; a hybrid machine has none here.
  await writeFile(path.join(path.dirname(group), 'cgroup.subtree_control'), '+memory +pids').catch(() => {});
}

/** Whether any process is in the group or below it. */
export function isPopulated(group: string): boolean {
  try {
    return /^populated 1$/m.test(readFileSync(path.join(group, 'cgroup.events'), 'utf8'));
  } catch {
    return false;
  }
}

/** Ends everything in the group at once, as a loss of power would, and removes the group. */
export async function killCgroup(group: string): Promise<void> {
  if (!(await exists(group))) return;
  await writeFile(path.join(group, 'cgroup.kill'), '1');
  const deadline = Date.now() + 20_000;
  while (isPopulated(group) && Date.now() < deadline) await sleep(10);
  removeTree(group);
}

/** Removes the group that holds others, once it holds none. */
export async function dropParent(group: string): Promise<void> {
  await rmdir(path.dirname(group)).catch(() => {});
}

function removeTree(group: string): void {
  try {
    for (const entry of readdirSync(group, { withFileTypes: true })) {
      if (entry.isDirectory()) removeTree(path.join(group, entry.name));
    }
    rmdirSync(group);
  } catch (error) {
    // Already gone: another process cleans up as well.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

/** Every process in the group and below it. */
export function processesOf(group: string): number[] {
  try {
    const own = readFileSync(path.join(group, 'cgroup.procs'), 'utf8').split('\n').filter(Boolean).map(Number);
    const below = readdirSync(group, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return [...own, ...below.flatMap((entry) => processesOf(path.join(group, entry.name)))];
  } catch {
    return [];
  }
}

/** The process that is number 1 inside of the box that runs in the group. */
export function initOf(group: string): number | null {
  return processesOf(group).find((pid) => isInit(pid)) ?? null;
}

function isInit(pid: number): boolean {
  try {
    return /^NSpid:\t\d+(\t\d+)*\t1$/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** Bytes that the group's processes take: as the kernel accounts for it, or else the sum of their own shares. */
export async function memoryOf(group: string): Promise<number | null> {
  const accounted = await readFile(path.join(group, 'memory.current'), 'utf8').catch(() => null);
  if (accounted !== null) return Number(accounted);
  const shares = await Promise.all(processesOf(group).map(shareOf));
  return shares.length > 0 ? shares.reduce((sum, share) => sum + share, 0) : null;
}

async function shareOf(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss: +(\d+) kB$/m.exec(rollup)?.[1] ?? 0) * 1024;
}

async function exists(group: string): Promise<boolean> {
  return readFile(path.join(group, 'cgroup.events')).then(
    () => true,
    () => false,
  );
}
