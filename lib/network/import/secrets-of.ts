import type { Draft, Server } from './draft.ts';

/** Where that of a server stands which may hold passwords: in a group of its own. */
export function secretsAt(draft: Draft, server: Server, path: string): string[] {
  const group = ['groups', `${server.host}-secrets`];
  draft.put([...group, 'hosts'], [server.host], server, path);
  return [...group, 'icecast'];
}
