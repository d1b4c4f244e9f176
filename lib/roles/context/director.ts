import { directionOf, type LedTo } from '../../network/director/direction.ts';
import { isListed, LISTING_PATH, playlistEnding, playlistTypes } from '../../network/director/listings.ts';
import { ROOM_PATH } from '../../network/director/room.ts';
import type { Network } from '../../network/network.ts';

/** How listeners are led to relays by URL, as templates of directors see it. The same on all of them. */
export interface DirectorContext {
  readonly domain: string;
  readonly port: number;
  /** What the URL of every mount begins with. */
  readonly origin: string;
  /** Where relays tell how much of their room is left; null: nobody asks. */
  readonly room_path: string | null;
  readonly hold: boolean;
  readonly proxy_players: readonly string[];
  readonly trusted_proxies: readonly string[];
  /** Networks of listeners, and the name of the order in which regions serve them. */
  readonly networks: readonly { readonly network: string; readonly order: string }[];
  /** The order for everybody else. */
  readonly everywhere: string;
  readonly orders: readonly { readonly name: string; readonly regions: readonly string[] }[];
  /** Regions with all their relays. */
  readonly regions: readonly DirectedRegionContext[];
  readonly mounts: readonly DirectedMountContext[];
  /** The path of the list of streams, and what it says. */
  readonly listing: { readonly path: string; readonly content: object };
}

interface DirectedRegionContext {
  readonly name: string;
  readonly relays: readonly LedTo[];
}

interface DirectedMountContext {
  readonly id: string;
  readonly path: string;
  readonly url: string;
  readonly title: string;
  readonly was: readonly string[];
  /** Further paths of its sound, for players of old servers: those follow one redirect at most, so there is none on the way. */
  readonly legacy: readonly string[];
  readonly steering: 'redirect' | 'proxy';
  readonly regions: readonly DirectedRegionContext[];
  readonly playlists: readonly {
    readonly ending: string;
    /** Where it is asked for: its own path first. */
    readonly paths: readonly string[];
    readonly type: string;
  }[];
}

/** Null in a network without directors. */
export function directorContext(network: Network, mountIds: ReadonlyMap<string, string>): DirectorContext | null {
  const direction = directionOf(network);
  if (direction.directors.length === 0) return null;
  const { domain, port, origin, hold, proxyPlayers, trustedProxies, everywhere, clients } = direction;
  const orders = new Map([everywhere, ...clients.map(({ order }) => order)].map((order) => [nameOf(order), order]));
  return {
    ...{ domain, port, origin, hold },
    room_path: direction.balance === 'left' ? ROOM_PATH : null,
    proxy_players: proxyPlayers,
    trusted_proxies: trustedProxies,
    networks: clients.map(({ network: one, order }) => ({ network: one, order: nameOf(order) })),
    everywhere: nameOf(everywhere),
    orders: [...orders].map(([name, regions]) => ({ name, regions })),
    regions: direction.regions,
    mounts: direction.mounts.map(({ mount, steering, regions }) => ({
      id: mountIds.get(mount.name) ?? mount.name,
      path: mount.publicPath,
      url: `${origin}${mount.publicPath}`,
      title: mount.title,
      was: mount.was.filter((path) => path !== mount.publicPath),
      legacy: mount.legacy.filter((path) => path !== mount.publicPath),
      steering,
      regions,
      playlists: Object.entries(playlistTypes).map(([ending, type]) => {
        const former = mount.formerPlaylists.filter((path) => playlistEnding(path) === ending);
        return { ending, paths: [`${mount.publicPath}.${ending}`, ...former], type };
      }),
    })),
    listing: { path: LISTING_PATH, content: listingOf(network) },
  };
}

/** Names of regions are letters, digits and hyphens. */
function nameOf(order: readonly string[]): string {
  return order.join('.');
}

/** What a page of the station needs in order to play its streams. */
function listingOf(network: Network): object {
  const { origin, mounts } = directionOf(network);
  const { name, description = null, url = null } = network.station;
  return {
    station: { name, description, url },
    streams: mounts
      .filter(({ mount }) => isListed(mount))
      .map(({ mount: { publicPath, title, description: about, genre, format, contentType, ...sound } }) => ({
        url: `${origin}${publicPath}`,
        title,
        description: about,
        genre,
        format,
        type: contentType,
        bitrate: sound.bitrate,
        samplerate: sound.samplerate,
        channels: sound.channels,
        playlists: Object.fromEntries(
          Object.keys(playlistTypes).map((ending) => [ending, `${origin}${publicPath}.${ending}`]),
        ),
      })),
  };
}
