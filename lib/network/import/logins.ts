import type { Draft, Server } from './draft.ts';
import { secretsAt } from './secrets-of.ts';

const passwords = { source: 'source-password', relay: 'relay-password', admin: 'admin-password' } as const;
const users = { relay: 'relay', admin: 'admin' } as const;

/** The passwords that servers use among themselves: of the first server that says one, or a new one. */
export function putPasswords(draft: Draft, servers: readonly Server[], fresh: () => string): void {
  for (const [word, element] of Object.entries(passwords)) {
    const path = `authentication/${element}`;
    const server = servers.find(({ effect }) => isPlain(effect.text(path))) ?? servers[0];
    if (server === undefined) continue;
    const said = server.effect.text(path);
    draft.put(['station', 'passwords', word], isPlain(said) ? said : fresh(), server, path);
  }
}

/** What a server has otherwise. */
export function putLogin(draft: Draft, server: Server): void {
  const { effect } = server;
  for (const [word, element] of Object.entries(passwords)) {
    const path = `authentication/${element}`;
    const said = effect.text(path);
    if (said === null || said === draft.valueAt('station', 'passwords', word)) continue;
    draft.put([...secretsAt(draft, server, path), 'login', `${word}_password`], said, server, path);
  }
  for (const [word, usual] of Object.entries(users)) {
    const path = `authentication/${word}-user`;
    const said = effect.text(path);
    if (said === null || said === usual) continue;
    draft.put([...secretsAt(draft, server, path), 'login', `${word}_user`], said, server, path);
  }
}

/** The station's have no spaces at their ends; a server's own may. */
function isPlain(password: string | null): password is string {
  return password !== null && password === password.trim();
}
