import type { Data, Draft, Server } from './draft.ts';

/** Where a mount is pulled from; null if it is not. */
export function pullOf({ effect }: Server, name: string): Data | null {
  const at = `relay[${name}]`;
  if (!effect.values.has(`${at}/server`)) return null;
  const said = {
    server: effect.text(`${at}/server`),
    port: effect.number(`${at}/port`),
    mount: effect.text(`${at}/mount`),
    user: effect.text(`${at}/username`),
    password: effect.text(`${at}/password`),
    on_demand: effect.number(`${at}/on-demand`) === 1 || null,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
}

/** The same in a mount of the network. Returns whether it is pulled. */
export function putPull(draft: Draft, server: Server, name: string): boolean {
  const { effect } = server;
  const at = `relay[${name}]`;
  const pull = pullOf(server, name);
  if (pull === null) return false;
  for (const [word, value] of Object.entries(pull)) draft.put(['mounts', name, 'pull', word], value, server, at);
  if (effect.values.get(`${at}/relay-shoutcast-metadata`) === 0) {
    draft.put(['mounts', name, 'metadata'], false, server, `${at}/relay-shoutcast-metadata`);
  }
  return true;
}

/** A server outside of which everything is pulled. It goes with its password, into a group. */
export function putMirror(draft: Draft, server: Server): void {
  const { effect, host } = server;
  if (!effect.values.has('master-server')) return;
  const at = ['groups', `${host}-secrets`];
  draft.put([...at, 'hosts'], [host], server, 'master-server');
  const put = (word: string, value: unknown, element: string) =>
    draft.put([...at, 'icecast', 'mirror', word], value, server, element);
  put('server', effect.text('master-server'), 'master-server');
  put('port', effect.number('master-server-port'), 'master-server-port');
  put('user', effect.text('master-username'), 'master-username');
  put('password', effect.text('master-password'), 'master-password');
  draft.put(
    ['masters', host, 'icecast', 'on_demand'],
    effect.number('relays-on-demand') === 1 || null,
    server,
    'relays-on-demand',
  );
}
