import type { Host } from '../network.ts';

/** Whether a host answers DNS: alone, or beside what it does for listeners. */
export function isNameserver({ groups }: Pick<Host, 'groups'>): boolean {
  return groups.includes('nameservers');
}
