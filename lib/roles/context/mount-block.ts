import type { BeyondModel } from '../../icecast/dialect-model.ts';
import type { Secret } from '../../inventory/secret.ts';
import type { IcecastMount } from '../../inventory/types.generated.ts';
import { pulledFrom } from '../../network/icecast/relays.ts';
import type { Host, Master, Network, Relay } from '../../network/network.ts';
import { type AuthenticationContext, authenticationContext } from './authentication.ts';
import { beyondOf } from './dialect.ts';
import { type HeaderContext, headerContexts } from './headers.ts';
import { type RelayContext, relayContext } from './mounts.ts';

/** A mount that the network does not know, as one host has it. Null: as the source, or Icecast, has it. */
export interface BlockContext {
  /** A name or a pattern; null: every mount without a block of its own. */
  readonly name: string | null;
  /** Whether a mount that the network knows had this name before. */
  readonly former: boolean;
  readonly user: string | null;
  readonly password: Secret | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly genre: string | null;
  readonly url: string | null;
  readonly bitrate: string | null;
  readonly type: string | null;
  readonly subtype: string | null;
  readonly fallback: string | null;
  readonly fallback_override: boolean;
  readonly fallback_when_full: boolean;
  readonly intro: string | null;
  readonly max_listeners: number | null;
  readonly max_listener_duration: number | null;
  readonly burst_size: number | null;
  readonly queue_size: number | null;
  readonly source_timeout: number | null;
  readonly metadata_interval: number | null;
  readonly hidden: boolean | null;
  readonly public: boolean | null;
  readonly closed: boolean;
  readonly charset: string | null;
  readonly dump_file: string | null;
  readonly on_connect: string | null;
  readonly on_disconnect: string | null;
  readonly headers: readonly HeaderContext[];
  readonly authentication: AuthenticationContext | null;
  readonly relay: RelayContext | null;
  readonly beyond: BeyondModel;
}

/** The mounts that only this host knows, in the order in which they are written. Icecast takes the first that fits. */
export function blocksOf(network: Network, host: Master | Relay): BlockContext[] {
  const known = new Set(network.mounts.map(({ name }) => name));
  return Object.entries(host.icecast.mounts ?? {})
    .filter(([name]) => !known.has(name))
    .map(([name, said], i) => blockContext(network, host, name, said, `here-${i + 1}`));
}

/** What a mount has of which nothing is said. */
const nothing = {
  former: false,
  user: null,
  password: null,
  title: null,
  description: null,
  genre: null,
  url: null,
  bitrate: null,
  type: null,
  subtype: null,
  fallback: null,
  fallback_override: true,
  fallback_when_full: false,
  intro: null,
  max_listeners: null,
  max_listener_duration: null,
  burst_size: null,
  queue_size: null,
  source_timeout: null,
  metadata_interval: null,
  hidden: null,
  charset: null,
  dump_file: null,
  on_connect: null,
  on_disconnect: null,
} as const;

/**
 * Blocks for the names that mounts had before: when their source ends, which it does for good, those who listen are led
 * to where it is now.
 */
export function formerBlocks(
  mounts: readonly { readonly name: string; readonly was: readonly string[] }[],
): BlockContext[] {
  const plain = { public: false, closed: false, headers: [], authentication: null, relay: null } as const;
  const rest = { ...plain, beyond: beyondOf(undefined) };
  return mounts.flatMap(({ name: fallback, was }) =>
    was.map((name) => ({ ...nothing, ...rest, name, former: true, fallback, fallback_override: false, hidden: true })),
  );
}

/** @param id A word for the file of its accounts, no other mount's. */
export function blockContext(
  network: Network,
  host: Host,
  name: string | null,
  said: IcecastMount,
  id: string,
): BlockContext {
  const { public: announced = null, headers, authentication = null, pull, metadata = true, ...values } = said;
  const { only_as_fallback: closed = false, ...others } = values;
  return {
    ...nothing,
    ...others,
    name,
    closed,
    public: announced === 'source' ? null : announced,
    headers: headerContexts(headers),
    authentication: authenticationContext(network, host, authentication, id, false),
    relay: pull === undefined ? null : relayContext(pulledFrom(pull, metadata)),
    beyond: beyondOf(said),
  };
}
