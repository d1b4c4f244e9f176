import type { Draft, Server } from './draft.ts';

/** Where a mount is pulled from. Returns whether it is pulled. */
export function putPull(draft: Draft, { effect, ...server }: Server, name: string): boolean {
  const at = `relay[${name}]`;
  if (!effect.values.has(`${at}/server`)) return false;
  const put = (word: string, value: unknown, element: string) =>
    draft.put(['mounts', name, 'pull', word], value, { effect, ...server }, `${at}/${element}`);
  put('server', effect.text(`${at}/server`), 'server');
  put('port', effect.number(`${at}/port`), 'port');
  put('mount', effect.text(`${at}/mount`), 'mount');
  put('user', effect.text(`${at}/username`), 'username');
  put('password', effect.text(`${at}/password`), 'password');
  put('on_demand', effect.number(`${at}/on-demand`) === 1 || null, 'on-demand');
  if (effect.values.get(`${at}/relay-shoutcast-metadata`) === 0) {
    draft.put(['mounts', name, 'metadata'], false, { effect, ...server }, `${at}/relay-shoutcast-metadata`);
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
