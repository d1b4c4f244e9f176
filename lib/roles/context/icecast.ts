import { isIPv6 } from 'node:net';
import { posix } from 'node:path';
import { Secret } from '../../inventory/secret.ts';
import type { IcecastHeader } from '../../inventory/types.generated.ts';
import { allowedOn } from '../../network/icecast/allowed.ts';
import { icecastLevels } from '../../network/icecast/levels.ts';
import { everythingOn } from '../../network/icecast/relays.ts';
import { localPlace, socketsOf } from '../../network/icecast/sockets.ts';
import { localPath } from '../../network/local-path.ts';
import type { Host, Master, Network, Relay } from '../../network/network.ts';
import { once } from '../../network/once.ts';
import { writtenOf } from '../../network/written.ts';
import type { AccountsFile, AuthenticationContext } from './authentication.ts';
import { inventoryLocator, type Origins } from './origins.ts';

/** Where Debian's package has what Icecast serves. */
export const WEB_ROOT = '/usr/share/icecast2/web';
export const ADMIN_ROOT = '/usr/share/icecast2/admin';

const { dirname } = posix;

/** The Icecast of a host as templates see it. What is not there is null. */
export interface IcecastContext {
  readonly dialect: '2.4';
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
  /** `local` is a file on this machine; or else the lines of the file. */
  readonly certificate: { readonly local: string | null; readonly lines: readonly Secret[] } | null;
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
  readonly default_mount: DefaultMountContext | null;
  /** Where sound is written to, each once. */
  readonly dump_directories: readonly string[];
  /** The files of accounts that its mounts name. */
  readonly account_files: readonly AccountsFile[];
}

export interface SocketContext {
  readonly port: number;
  readonly address: string | null;
  readonly tls: boolean;
  readonly shoutcast: boolean;
  readonly shoutcast_mount: string | null;
  readonly send_buffer: number | null;
}

export interface HeaderContext {
  readonly name: string;
  readonly value: string;
  readonly status: number | null;
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

export interface DefaultMountContext {
  readonly user: string | null;
  readonly password: Secret | null;
  readonly fallback: string | null;
  readonly fallback_when_full: boolean;
  readonly max_listeners: number | null;
  readonly max_listener_duration: number | null;
  readonly burst_size: number | null;
  readonly queue_size: number | null;
  readonly source_timeout: number | null;
  readonly metadata_interval: number | null;
  readonly hidden: boolean | null;
  readonly public: boolean | null;
  readonly charset: string | null;
  readonly dump_file: string | null;
  readonly on_connect: string | null;
  readonly on_disconnect: string | null;
  readonly headers: readonly HeaderContext[];
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
  if (host.kind === 'studio') return null;
  const { icecast } = host;
  const defaults = defaultMountOf(host);
  const sockets = socketsOf(icecast).map((socket) => ({
    port: socket.port,
    address: socket.address ?? null,
    tls: socket.tls ?? false,
    shoutcast: socket.shoutcast ?? false,
    shoutcast_mount: socket.shoutcast_mount ?? null,
    send_buffer: socket.send_buffer ?? null,
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
    aliases: (icecast.aliases ?? []).map(({ from, to, port = null, address = null }) => ({ from, to, port, address })),
    allow: allowedOn(network, host),
    deny: icecast.deny ?? null,
    log: {
      playlist: icecast.log?.playlist ?? false,
      size: icecast.log?.size ?? null,
      archive: icecast.log?.archive ?? null,
    },
    web_root: icecast.web_root ?? WEB_ROOT,
    admin_root: icecast.admin_root ?? ADMIN_ROOT,
    on_demand: icecast.on_demand ?? false,
    everything: everythingOn(network, host),
    default_mount: defaults,
    dump_directories: [...new Set([...mounts, defaults].flatMap((mount) => mount?.dump_file ?? []).map(dirname))],
    account_files: mounts.flatMap((mount) => mount.authentication?.file ?? []),
  };
  const levels = levelsOf(network).get(host.name) ?? [];
  const places = levels.map((level) => level.pointer).reverse();
  origins.register(context, inventoryLocator(network.inventory, [...places, host.pointer]));
  return context;
}

/** What of a mount has files beside icecast.xml. */
interface Guarded {
  readonly dump_file: string | null;
  readonly authentication: AuthenticationContext | null;
}

function withAuthority({ address, port }: { address: string; port: number }) {
  return { address, port, authority: isIPv6(address) ? `[${address}]:${port}` : `${address}:${port}` };
}

function aboutItself({ station }: Network, host: Master | Relay) {
  const { icecast } = host;
  return {
    dialect: icecast.dialect ?? '2.4',
    hostname: icecast.hostname ?? host.publicNames[0] ?? host.address,
    location: icecast.location ?? station.location ?? station.name,
    contact: icecast.contact ?? station.contact,
    server_id: icecast.server_id ?? null,
    files: icecast.files ?? true,
  } as const;
}

function certificateOf({ inventory }: Network, { icecast }: Master | Relay): IcecastContext['certificate'] {
  const { file, text } = icecast.certificate ?? {};
  if (file !== undefined) return { local: localPath(inventory.directory, file), lines: [] };
  if (text === undefined) return null;
  const lines = text.reveal().trimEnd().split('\n');
  return { local: null, lines: lines.filter((line) => line !== '').map((line) => new Secret(line)) };
}

function defaultMountOf(host: Master | Relay): DefaultMountContext | null {
  const said = host.icecast.default_mount;
  if (said === undefined) return null;
  return {
    user: said.user ?? null,
    password: said.password ?? null,
    fallback: said.fallback ?? null,
    fallback_when_full: said.fallback_when_full ?? false,
    max_listeners: said.max_listeners ?? null,
    max_listener_duration: said.max_listener_duration ?? null,
    burst_size: said.burst_size ?? null,
    queue_size: said.queue_size ?? null,
    source_timeout: said.source_timeout ?? null,
    metadata_interval: said.metadata_interval ?? null,
    hidden: said.hidden ?? null,
    public: said.public ?? null,
    charset: said.charset ?? null,
    dump_file: said.dump_file ?? null,
    on_connect: said.on_connect ?? null,
    on_disconnect: said.on_disconnect ?? null,
    headers: headerContexts(said.headers ?? []),
  };
}

export function headerContexts(headers: readonly IcecastHeader[] = []): HeaderContext[] {
  return headers.map(({ name, value, status = null }) => ({ name, value, status }));
}
