import type { Host } from '../network.ts';

/** Whether a host leads listeners to relays by URL: alone, or beside what else it does. */
export function isDirector({ groups }: Pick<Host, 'groups'>): boolean {
  return groups.includes('directors');
}

/** What the directors of an inventory have that says nothing of them. */
export const directorDefaults = {
  name: 'listen',
  port: 80,
  steering: 'redirect',
  balance: 'left',
  hold: true,
} as const;
