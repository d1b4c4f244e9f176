import { existsSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';

/**
 * A command line that starts in this machine's own network, also if these specs run in a lab's: by way of the
 * process that entered the lab, which is one of those that wait for this one.
 */
export function outside(line: readonly string[]): string[] {
  const own = networkOf('self');
  const names = existsSync('/run/netns') ? readdirSync('/run/netns') : [];
  if (!names.some((name) => own === `net:[${namespaceId(name)}]`)) return [...line];
  let pid = process.ppid;
  while (pid > 1 && networkOf(pid) === own) pid = parentOf(pid);
  return ['nsenter', `--net=/proc/${pid}/ns/net`, `--mount=/proc/${pid}/ns/mnt`, ...line];
}

/** The number that the kernel knows a network namespace by; null if there is none of this name. */
export function namespaceId(name: string): number | null {
  return statSync(`/run/netns/${name}`, { throwIfNoEntry: false })?.ino ?? null;
}

function networkOf(pid: number | 'self'): string {
  return readlinkSync(`/proc/${pid}/ns/net`);
}

function parentOf(pid: number): number {
  return Number(/^PPid:\t(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}
