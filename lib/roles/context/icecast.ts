import { isIPv6 } from 'node:net';
import { posix } from 'node:path';
import { Secret } from '../../inventory/secret.ts';
import type { IcecastAlias } from '../../inventory/types.generated.ts';
import { allowedOn } from '../../network/icecast/allowed.ts';
import { hasIcecast } from '../../network/icecast/has-icecast.ts';
import { icecastLevels } from '../../network/icecast/levels.ts';
import { loginOf } from '../../network/icecast/login.ts';
import { everythingOn } from '../../network/icecast/relays.ts';
import { localPlace, socketsOf } from '../../network/icecast/sockets.ts';
import { localPath } from '../../network/local-path.ts';
import type { Host, Master, Network, Relay } from '../../network/network.ts';
import { once } from '../../network/once.ts';
import { writtenOf } from '../../network/written.ts';
import type { AccountsFile, AuthenticationContext } from './authentication.ts';
import { type DaemonContext, type DialectContext, daemonOf, dialectContext } from './dialect.ts';
import { type HeaderContext, headerContexts } from './headers.ts';
import { type BlockContext, blockContext, blocksOf, formerBlocks } from './mount-block.ts';
import { inventoryLocator, type Origins } from './origins.ts';

/** Where Debian's package has what Icecast serves. */
export const WEB_ROOT = '/usr/share/icecast2/web';
export const ADMIN_ROOT = '/usr/share/icecast2/admin';

const { dirname } = posix;

/** The Icecast of a host as templates see it. What is not there is null. */
export interface IcecastContext extends DialectContext {
  readonly daemon: DaemonContext;
  readonly hostname: string;
  readonly location: string;
  readonly contact: string;
  readonly server_id: string | null;
  readonly files: boolean;
  readonly sockets: readonly SocketContext[];
  /** Where programs on the host reach it. */
  readonly local: { readonly address: string; readonly port: number; readonly authority: string };
  /** Whether a socket has a port that only root may open. */
  readonly low_ports: boolean;
  /** `path` is that on the host. `local` is a file on this machine; or else the lines of the file; none: others bring it. */
  readonly certificate: {
    readonly path: string;
    readonly local: string | null;
    readonly lines: readonly Secret[];
  } | null;
  readonly ciphers: string | null;
  readonly headers: readonly HeaderContext[];
  readonly directories: readonly DirectoryContext[] | null;
  readonly aliases: readonly AliasContext[];
  readonly allow: readonly string[] | null;
  readonly deny: readonly string[] | null;
  readonly log: { readonly playlist: boolean; readonly size: number | null; readonly archive: boolean | null };
  readonly web_root: string;
  readonly admin_root: string;
  readonly on_demand: boolean;
  /** Of which everything is pulled. */
  readonly everything: {
    readonly server: string;
    readonly port: number;
    readonly user: string;
    readonly password: Secret;
  } | null;
  /** Mounts that only this host knows, and at last the one for all others. */
  readonly blocks: readonly BlockContext[];
  readonly login: LoginContext;
  /** Whether the server is kept as somebody left it. */
  readonly as_found: boolean;
  /** Where sound is written to, each once. */
  readonly dump_directories: readonly string[];
  /** The files of accounts that its mounts name. */
  readonly account_files: readonly AccountsFile[];
}

interface LoginContext {
  readonly source_password: Secret;
  readonly relay_user: string;
  readonly relay_password: Secret;
  readonly admin_user: string;
  readonly admin_password: Secret;
}

export interface SocketContext {
  readonly port: number;
  readonly address: string | null;
  readonly tls: boolean;
  readonly shoutcast: boolean;
  readonly shoutcast_mount: string | null;
  readonly send_buffer: number | null;
  readonly backlog: number | null;
}

interface DirectoryContext {
  readonly url: string;
  readonly timeout: number;
  readonly interval: number | null;
}

interface AliasContext {
  readonly from: string;
  readonly to: string;
  readonly port: number | null;
  readonly address: string | null;
}

/** Where things are said of Icecast, by host. Worked out once for all hosts. */
const levelsOf = once((network: Network) => icecastLevels(writtenOf(network.inventory)));

/** @param mounts Those of the host. */
export function icecastContext(
  network: Network,
  host: Host,
  mounts: readonly Guarded[],
  origins: Origins,
): IcecastContext | null {
  if (!hasIcecast(host)) return null;
  const { icecast } = host;
  const said = icecast.default_mount;
  const others = said === undefined ? [] : [blockContext(network, host, null, said, 'others')];
  const blocks = [...formerBlocks(mounts), ...blocksOf(network, host), ...others];
  const login = loginOf(network, host);
  const sockets = socketsOf(icecast).map((socket) => ({
    port: socket.port,
    address: socket.address ?? null,
    tls: socket.tls ?? false,
    shoutcast: socket.shoutcast ?? false,
    shoutcast_mount: socket.shoutcast_mount ?? null,
    send_buffer: socket.send_buffer ?? null,
    backlog: socket.backlog ?? null,
  }));
  const context: IcecastContext = {
    ...aboutItself(network, host),
    sockets,
    local: withAuthority(localPlace(icecast)),
    low_ports: sockets.some(({ port }) => port < 1024),
    certificate: certificateOf(network, host),
    ciphers: icecast.ciphers ?? null,
    headers: headerContexts(icecast.headers),
    directories:
      icecast.directories?.map(({ url, timeout = 15, interval = null }) => ({ url, timeout, interval })) ?? null,
    aliases: [...(icecast.aliases ?? []), ...formerNames(mounts)].map(({ from, to, port = null, address = null }) => {
      return { from, to, port, address };
    }),
    allow: allowedOn(network, host),
    deny: icecast.deny ?? null,
    log: {
      playlist: icecast.log?.playlist ?? false,
      size: icecast.log?.size ?? null,
      archive: icecast.log?.archive ?? null,
    },
    web_root: icecast.web_root ?? `${daemonOf(icecast).share}/web`,
    admin_root: icecast.admin_root ?? `${daemonOf(icecast).share}/admin`,
    on_demand: icecast.on_demand ?? false,
    everything: everythingOn(network, host),
    blocks,
    login: {
      source_password: login.sourcePassword,
      relay_user: login.relayUser,
      relay_password: login.relayPassword,
      admin_user: login.adminUser,
      admin_password: login.adminPassword,
    },
    as_found: icecast.as_found ?? false,
    dump_directories: [...new Set([...mounts, ...blocks].flatMap((mount) => mount.dump_file ?? []).map(dirname))],
    account_files: [...mounts, ...blocks].flatMap((mount) => mount.authentication?.file ?? []),
  };
  const levels = levelsOf(network).get(host.name) ?? [];
  const places = levels.map((level) => level.pointer).reverse();
  origins.register(context, inventoryLocator(network.inventory, [...places, host.pointer]));
  return context;
}

/** What of a mount has files beside icecast.xml. */
interface Guarded {
  readonly name: string;
  readonly was: readonly string[];
  readonly dump_file: string | null;
  readonly authentication: AuthenticationContext | null;
}

/** Whoever asks for a name that a mount had before gets it: players, and relays that have not been told yet. */
function formerNames(mounts: readonly Guarded[]): IcecastAlias[] {
  return mounts.flatMap(({ name: to, was }) => was.map((from) => ({ from, to })));
}

function withAuthority({ address, port }: { address: string; port: number }) {
  return { address, port, authority: isIPv6(address) ? `[${address}]:${port}` : `${address}:${port}` };
}

function aboutItself({ station }: Network, host: Master | Relay) {
  const { icecast } = host;
  return {
    ...dialectContext(icecast),
    daemon: daemonOf(icecast),
    hostname: icecast.hostname ?? host.publicNames[0] ?? host.address,
    location: icecast.location ?? station.location ?? station.name,
    contact: icecast.contact ?? station.contact,
    server_id: icecast.server_id ?? null,
    files: icecast.files ?? true,
  } as const;
}

function certificateOf({ inventory }: Network, { icecast }: Master | Relay): IcecastContext['certificate'] {
  const { file, text, path } = icecast.certificate ?? {};
  if (path !== undefined) return { path, local: null, lines: [] };
  const ours = { path: '/etc/icecast2/icecast.pem' };
  if (file !== undefined) return { ...ours, local: localPath(inventory.directory, file), lines: [] };
  if (text === undefined) return null;
  const lines = text.reveal().trimEnd().split('\n');
  return { ...ours, local: null, lines: lines.filter((line) => line !== '').map((line) => new Secret(line)) };
}
