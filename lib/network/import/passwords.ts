import type { Draft, Server } from './draft.ts';

const words = { source: 'source-password', relay: 'relay-password', admin: 'admin-password' } as const;

/** The passwords that servers use among themselves: of the first server that says one, or a new one. */
export function putPasswords(draft: Draft, servers: readonly Server[], fresh: () => string): void {
  for (const [word, element] of Object.entries(words)) {
    const path = `authentication/${element}`;
    const server = servers.find(({ effect }) => effect.text(path) !== null) ?? servers[0];
    if (server === undefined) continue;
    draft.put(['station', 'passwords', word], server.effect.text(path) ?? fresh(), server, path);
  }
}
