import { putDefaultMount } from './default-mount.ts';
import { Draft, type Server } from './draft.ts';
import { mountNames } from './effect-mounts.ts';
import { putLogin, putPasswords } from './logins.ts';
import { putMirror } from './relays.ts';
import { addressOf, tierOf, upstreamOf } from './server-kind.ts';
import { putSettings } from './settings.ts';
import { putMounts } from './spread-mounts.ts';

export interface DraftOptions {
  /** A password where the files say none. */
  readonly password: () => string;
  /** A mail address to use instead of what is said. */
  readonly contact?: string;
  readonly leeway: Leeway;
}

/** What has to be said in another way, since it would not mean the same. */
export interface Leeway {
  /** Servers that are kept as they were found. */
  readonly asFound: ReadonlySet<string>;
  /** Mounts that no network can have, and servers can. */
  readonly blocks: ReadonlySet<string>;
}

const REGION = 'home';

/** What somebody has to say who knows the station. */
const EXAMPLE = { domain: 'radio.example', contact: 'webmaster@radio.example' } as const;

/** The inventory that servers become. What cannot be said is found when it is rendered and compared. */
export function draftOf(servers: readonly Server[], options: DraftOptions): Draft {
  const draft = new Draft();
  const [first] = servers;
  if (first === undefined) return draft;
  const masters = servers.filter((server) => upstreamOf(server, servers) === undefined);
  putStation(draft, masters[0] ?? first, options);
  putPasswords(draft, [...masters, ...servers], options.password);
  if (servers.length > masters.length) draft.put(['regions', REGION], {}, first, 'hostname');
  for (const server of servers) putServer(draft, server, servers, masters, options);
  putMounts(draft, servers, masters, options.leeway.blocks);
  return draft;
}

function putStation(draft: Draft, server: Server, { contact }: DraftOptions): void {
  const { effect } = server;
  const hostname = effect.text('hostname') ?? server.host;
  const admin = effect.text('admin') ?? '';
  const isMail = /^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(admin);
  const domain = hostname.toLowerCase();
  const isDomain = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/.test(domain);
  draft.put(['station', 'name'], hostname, server, 'hostname');
  draft.put(['station', 'domain'], isDomain ? domain : EXAMPLE.domain, server, 'hostname');
  draft.put(['station', 'contact'], contact ?? (isMail ? admin : EXAMPLE.contact), server, 'admin');
  const note = (path: string, message: string) => effect.noteOnce(effect.elementAt(path), path, 'not-carried', message);
  if (!isDomain) note('hostname', 'it is no domain: write that of the station into station.yml');
  if (!isMail && contact === undefined) note('admin', 'it is no mail address: write one into station.yml');
}

function putServer(
  draft: Draft,
  server: Server,
  servers: readonly Server[],
  masters: readonly Server[],
  { contact, leeway }: DraftOptions,
): void {
  const upstream = upstreamOf(server, servers);
  const at = [upstream === undefined ? 'masters' : 'relays', server.host];
  const put = (steps: string[], value: unknown, path: string) => draft.put([...at, ...steps], value, server, path);
  put(['address'], addressOf(server, servers.indexOf(server)), 'hostname');
  if (servers.length > masters.length) put(['region'], REGION, 'hostname');
  if (upstream === undefined) put(['role'], server === masters[0] ? 'primary' : 'standby', 'hostname');
  else {
    const tier = tierOf(server, servers);
    put(['from'], upstream.host, 'hostname');
    put(['tier'], tier === 1 ? null : tier, 'hostname');
  }
  const names = mountNames(server.effect);
  put(['max_listeners'], Math.max(1, server.effect.number('limits/clients') - names.length - 1), 'limits/clients');
  put(['icecast', 'as_found'], leeway.asFound.has(server.host) || null, '');
  putSettings(draft, server, at);
  if (contact !== undefined) put(['icecast', 'contact'], contact, 'admin');
  putLogin(draft, server);
  if (upstream === undefined) putMirror(draft, server);
  else if (server.effect.values.has('master-server')) {
    put(['icecast', 'relaying'], 'everything', 'master-server');
    put(['icecast', 'on_demand'], server.effect.number('relays-on-demand') === 1 || null, 'master-server');
  }
  putDefaultMount(draft, server);
}
