import type { BeyondModel, DialectModel, UpstreamModel } from '../../icecast/dialect-model.ts';
import type { Icecast, IcecastMount } from '../../inventory/types.generated.ts';
import type { Mount } from '../../network/network.ts';

/** Where the Icecast of a host is. */
export interface DaemonContext {
  readonly program: string;
  /** Holds `admin` and `web`. */
  readonly share: string;
  /** Null: somebody else brings it. */
  readonly package: string | null;
}

/** Debian's. */
const debian: DaemonContext = { program: '/usr/bin/icecast2', share: '/usr/share/icecast2', package: 'icecast2' };

export function daemonOf({ daemon }: Icecast): DaemonContext {
  if (daemon === undefined) return debian;
  return { program: daemon.program, share: daemon.share ?? debian.share, package: daemon.package ?? null };
}

export type DialectContext = Omit<DialectModel, 'others' | 'beyond' | 'rates'>;

/** What only some Icecasts have, of a server. */
export function dialectContext({ dialect, limits, forwarded_for, redirect }: Icecast): DialectContext {
  const { max_bandwidth = null, max_listeners = null, workers = null } = limits ?? {};
  const { to = null, slaves = null, announce = false } = redirect ?? {};
  return {
    dialect: dialect ?? '2.4',
    limits: { max_bandwidth, max_listeners, workers },
    forwarded_for: forwarded_for ?? [],
    redirect: { to, slaves, announce },
  };
}

/** What only some Icecasts have, of a mount. */
export function beyondOf(said: IcecastMount | undefined): BeyondModel {
  const { max_bandwidth = null, hijack = null, dump_size = null, dump_time = null, history = null } = said ?? {};
  return { max_bandwidth, hijack, dump_size, dump_time, history };
}

/** Of the hold files that are shipped, bits per second. */
const shipped: Readonly<Record<Mount['format'], number>> = {
  mp3: 48_000,
  aac: 52_000,
  opus: 56_000,
  vorbis: 32_000,
  flac: 112_000,
};

/** Bits per second of a mount's hold file: KH has to know how fast to play it. One of the station's own is as its mount. */
export function rateOf({ bitrate, format, hold }: Pick<Mount, 'bitrate' | 'format' | 'hold'>): number {
  if (hold.local === null) return shipped[format];
  return 1000 * (bitrate ?? (format === 'flac' ? 1000 : 128));
}

interface Pacing {
  readonly name: string;
  readonly hold: { readonly mount: string };
  readonly rate: number;
  readonly beyond: BeyondModel;
  readonly relay: { readonly others: readonly UpstreamModel[] } | null;
}

/** The same by name, to hold against what was rendered. */
export function dialectMaps(
  mounts: readonly Pacing[],
  blocks: readonly (Omit<Pacing, 'hold' | 'rate' | 'name'> & { readonly name: string | null })[],
): Pick<DialectModel, 'others' | 'beyond' | 'rates'> {
  const all = [...mounts, ...blocks];
  return {
    others: new Map(all.map(({ name, relay }) => [name ?? '', relay?.others ?? []])),
    beyond: new Map(all.map(({ name, beyond }) => [name ?? '', beyond])),
    rates: new Map(mounts.map(({ hold, rate }) => [hold.mount, rate])),
  };
}
