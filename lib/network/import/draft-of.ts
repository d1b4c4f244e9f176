import { putDefaultMount } from './default-mount.ts';
import { Draft, type Server } from './draft.ts';
import { mountNames } from './effect-mounts.ts';
import { putMount } from './mounts.ts';
import { putPasswords } from './passwords.ts';
import { putMirror } from './relays.ts';
import { addressOf, upstreamOf } from './server-kind.ts';
import { putSettings } from './settings.ts';

export interface DraftOptions {
  /** A password where the files say none. */
  readonly password: () => string;
  /** A mail address to use instead of what is said. */
  readonly contact?: string;
}

const REGION = 'home';

/** The inventory that servers become. What cannot be said is found when it is rendered and compared. */
export function draftOf(servers: readonly Server[], options: DraftOptions): Draft {
  const draft = new Draft();
  const [first] = servers;
  if (first === undefined) return draft;
  const masters = servers.filter((server) => upstreamOf(server, servers) === undefined);
  const hostname = first.effect.text('hostname') ?? first.host;
  draft.put(['station', 'name'], hostname, first, 'hostname');
  draft.put(['station', 'domain'], hostname, first, 'hostname');
  draft.put(['station', 'contact'], options.contact ?? first.effect.text('admin'), first, 'admin');
  putPasswords(draft, [...masters, ...servers], options.password);
  if (servers.length > masters.length) draft.put(['regions', REGION], {}, first, 'hostname');
  for (const server of servers) {
    putServer(draft, server, servers, masters, options);
  }
  return draft;
}

function putServer(
  draft: Draft,
  server: Server,
  servers: readonly Server[],
  masters: readonly Server[],
  options: DraftOptions,
): void {
  const upstream = upstreamOf(server, servers);
  const at = [upstream === undefined ? 'masters' : 'relays', server.host];
  draft.put([...at, 'address'], addressOf(server), server, 'hostname');
  if (servers.length > masters.length) draft.put([...at, 'region'], REGION, server, 'hostname');
  if (upstream === undefined)
    draft.put([...at, 'role'], server === masters[0] ? 'primary' : 'standby', server, 'hostname');
  else draft.put([...at, 'from'], upstream.host, server, 'hostname');
  const names = mountNames(server.effect);
  const listeners = Math.max(1, server.effect.number('limits/clients') - names.length - 1);
  draft.put([...at, 'max_listeners'], listeners, server, 'limits/clients');
  putSettings(draft, server, at);
  if (options.contact !== undefined) draft.put([...at, 'icecast', 'contact'], options.contact, server, 'admin');
  if (upstream === undefined) putMirror(draft, server);
  else if (server.effect.values.has('master-server')) {
    draft.put([...at, 'icecast', 'relaying'], 'everything', server, 'master-server');
    draft.put(
      [...at, 'icecast', 'on_demand'],
      server.effect.number('relays-on-demand') === 1 || null,
      server,
      'master-server',
    );
  }
  putDefaultMount(draft, server);
  const own = upstream === undefined ? names : names.filter((name) => !mountNames(upstream.effect).includes(name));
  for (const name of own)
    putMount(draft, server, name, upstream !== undefined || masters.length > 1 ? server.host : null);
}
