import type { BeyondModel, UpstreamModel } from '../../icecast/dialect-model.ts';
import { pointer } from '../../inventory/pointer.ts';
import type { Secret } from '../../inventory/secret.ts';
import { mountsOn, pullersOf } from '../../network/capacity.ts';
import { directionOf } from '../../network/director/direction.ts';
import { playlistEnding } from '../../network/director/listings.ts';
import { hasIcecast } from '../../network/icecast/has-icecast.ts';
import { isOrigin, pulledOn } from '../../network/icecast/relays.ts';
import type { Host, Mount, Network } from '../../network/network.ts';
import { type AuthenticationContext, authenticationContext } from './authentication.ts';
import { beyondOf, rateOf } from './dialect.ts';
import { type HeaderContext, headerContexts } from './headers.ts';
import { onThisHost } from './on-this-host.ts';
import { type Aliases, inventoryLocator, type Origins } from './origins.ts';
import { isPulled, type StandbyContext, standbyOf } from './standby.ts';

/** A mount as templates see it, on one host. */
export interface MountContext {
  readonly name: string;
  /** A word of letters, digits and hyphens, no other mount's: `live-mp3`. */
  readonly id: string;
  readonly format: Mount['format'];
  readonly content_type: string;
  readonly bitrate: number | null;
  readonly samplerate: number;
  readonly channels: 1 | 2;
  readonly title: string;
  readonly description: string;
  readonly genre: string;
  readonly url: string | null;
  readonly public_path: string;
  /** Names that it had before. */
  readonly was: readonly string[];
  /** Further paths of its sound. */
  readonly legacy: readonly string[];
  /** Paths that lead to a playlist, and the URL of that at a director; none where there is no director. */
  readonly playlists: readonly { readonly path: string; readonly url: string }[];
  readonly fallback: string | null;
  readonly hold: Mount['hold'];
  /** Bits per second of the hold file. */
  readonly rate: number;
  readonly beyond: BeyondModel;
  readonly max_listeners: number | null;
  readonly max_listener_duration: number | null;
  readonly burst_size: number;
  readonly queue_size: number;
  readonly hidden: boolean;
  /** Null: as its source says. */
  readonly public: boolean | null;
  readonly metadata: boolean;
  readonly charset: string;
  readonly sources: readonly string[];
  /** Whether Liquidsoap on this host plays it. */
  readonly played: boolean;
  /** Where it is pulled from; null where its own source plays it, or it comes with everything of a server. */
  readonly relay: RelayContext | null;
  /** With which an encoder logs in to Icecast here. */
  readonly encoder: { readonly user: string; readonly password: Secret } | null;
  /** The copy of its fallback that it has to itself, or of its sound at the primary. */
  readonly standby: StandbyContext | null;
  readonly fallback_override: boolean;
  readonly fallback_when_full: boolean;
  readonly intro: { readonly mount: string; readonly local: string } | null;
  readonly dump_file: string | null;
  readonly source_timeout: number | null;
  readonly metadata_interval: number | null;
  readonly only_as_fallback: boolean;
  /** Whether Icecast itself refuses listeners who choose it. Where others pull it, that would refuse them too. */
  readonly closed: boolean;
  readonly type: string | null;
  readonly subtype: string | null;
  /** The programs that are right on this host. */
  readonly on_connect: string | null;
  readonly on_disconnect: string | null;
  readonly headers: readonly HeaderContext[];
  readonly authentication: AuthenticationContext | null;
}

export interface RelayContext {
  readonly server: string;
  readonly port: number;
  readonly mount: string;
  readonly user: string | null;
  readonly password: Secret | null;
  readonly metadata: boolean;
  readonly on_demand: boolean;
  /** Where it is pulled from when that is away, first choice first. */
  readonly others: readonly UpstreamModel[];
}

/** What a mount has from the station, if it says nothing itself. */
const fromStation: Aliases = {
  title: ['/station/name'],
  description: ['/station/description', '/station/name'],
  genre: ['/station/genre'],
  url: ['/station/url'],
};

export function mountContexts(
  network: Network,
  host: Host,
  ids: ReadonlyMap<string, string>,
  origins: Origins,
): MountContext[] {
  const mounts = mountsOn(network, host);
  return mounts.map((mount) => {
    const context = {
      name: mount.name,
      id: ids.get(mount.name) ?? mount.name,
      format: mount.format,
      content_type: mount.contentType,
      bitrate: mount.bitrate,
      samplerate: mount.samplerate,
      channels: mount.channels,
      title: mount.title,
      description: mount.description,
      genre: mount.genre,
      url: mount.url,
      public_path: mount.publicPath,
      was: mount.was,
      legacy: mount.legacy,
      playlists: playlistsOf(network, mount),
      fallback: mount.fallback,
      hold: mount.hold,
      rate: rateOf(mount),
      beyond: beyondOf(hasIcecast(host) ? host.icecast.mounts?.[mount.name] : undefined),
      max_listeners: mount.maxListeners,
      burst_size: mount.burstSize,
      queue_size: mount.queueSize,
      hidden: mount.hidden,
      public: mount.public,
      metadata: mount.metadata,
      charset: mount.charset,
      sources: mount.sources,
      ...hereOf(network, host, mount, mounts, ids),
      ...onThisHost(network, host, mount, ids),
    };
    const at = pointer('mounts', mount.name);
    origins.register(context, inventoryLocator(network.inventory, [at], fromStation));
    origins.register(mount.hold, inventoryLocator(network.inventory, [`${at}/fallback_file`, at]));
    return context;
  });
}

/** What a mount has on this host and may not have on another. */
function hereOf(
  network: Network,
  host: Host,
  mount: Mount,
  mounts: readonly Mount[],
  ids: ReadonlyMap<string, string>,
) {
  const origin = isOrigin(host, mount);
  const relayed = !origin || mount.pull !== null;
  const program = (scripts: Mount['onConnect']) => (relayed ? scripts.relay : scripts.source) ?? null;
  const feeds = pullersOf(network, host) > 0;
  const pulled = isPulled(network, host, mount, mounts);
  const relay = pulledOn(network, host, mount);
  return {
    played: host.kind === 'master' && origin && mount.encoder === null && mount.pull === null,
    relay: relay === null ? null : relayContext(relay),
    encoder: origin ? mount.encoder : null,
    standby: standbyOf(network, host, mount, mounts, ids),
    fallback_override: mount.fallbackOverride,
    fallback_when_full: mount.fallbackWhenFull,
    intro: feeds ? null : mount.intro,
    // Relays are listeners, too: they would be sent away with all of theirs.
    max_listener_duration: feeds ? null : mount.maxListenerDuration,
    dump_file: origin ? mount.dumpFile : null,
    source_timeout: mount.sourceTimeout,
    metadata_interval: mount.metadataInterval,
    only_as_fallback: mount.onlyAsFallback,
    closed: mount.onlyAsFallback && !pulled,
    type: mount.type,
    subtype: mount.subtype,
    on_connect: program(mount.onConnect),
    on_disconnect: program(mount.onDisconnect),
    headers: headerContexts(mount.headers),
    authentication: authenticationContext(network, host, mount.authentication, ids.get(mount.name) ?? '', pulled),
  };
}

export function relayContext({ onDemand, ...pulled }: NonNullable<ReturnType<typeof pulledOn>>): RelayContext {
  return { ...pulled, on_demand: onDemand };
}

/** The id of each mount. Of two names that give the same, the later one gets a number. */
export function mountIds(mounts: readonly Mount[]): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const { name } of mounts) {
    const word = name.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
    let id = word;
    for (let n = 2; taken.has(id); n++) id = `${word}-${n}`;
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}

function playlistsOf(network: Network, { publicPath, formerPlaylists }: Mount): MountContext['playlists'] {
  const { origin, directors } = directionOf(network);
  if (directors.length === 0) return [];
  return formerPlaylists.map((path) => ({ path, url: `${origin}${publicPath}.${playlistEnding(path)}` }));
}
