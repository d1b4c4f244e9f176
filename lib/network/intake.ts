import { isDirector } from './director/directors.ts';
import { usualFailback } from './failback.ts';
import { isOrigin } from './icecast/relays.ts';
import { feedingPlace, type Place } from './icecast/sockets.ts';
import type { Host, Master, Mount, Network } from './network.ts';
import { writtenOf } from './written.ts';

/** Where Liquidsoap takes live sources. */
export const HARBOR_PORT = 8005;

/**
 * Where masters and directors take those who know one address only, and take them to the master that leads: live sources to its
 * Liquidsoap, encoders to its Icecast.
 */
export const INTAKE_PORTS = { sources: 8006, encoders: 8007 } as const;

export interface Intake {
  /** The name that encoders are told; it leads to all masters. */
  readonly name: string;
  /** Whether the first master has them again as soon as it is back. */
  readonly returns: boolean;
  /** Who leads first. */
  readonly masters: readonly { readonly name: string; readonly sources: Place; readonly encoders: Place }[];
  /** A mount that Liquidsoap plays, which tells whether live sources would be heard there; null: there are none. */
  readonly programme: Mount | null;
  /** Whether encoders connect to Icecast itself. */
  readonly encoders: boolean;
}

/** Null on all but masters and directors, where there is one master only, and where nobody connects from outside. */
export function intakeOn(network: Network, host: Host): Intake | null {
  const masters = network.hosts.filter((other): other is Master => other.kind === 'master');
  if ((host.kind !== 'master' && !isDirector(host)) || masters.length < 2) return null;
  const everywhere = network.mounts.filter((mount) => masters.every((master) => isOrigin(master, mount)));
  const live = network.sources.some(({ kind }) => kind === 'live');
  const programme = live ? (everywhere.find(({ encoder, pull }) => encoder === null && pull === null) ?? null) : null;
  const encoders = everywhere.some(({ encoder }) => encoder !== null);
  if (programme === null && !encoders) return null;
  return {
    name: `source.${network.station.domain}`,
    returns: usualFailback(writtenOf(network.inventory), network.station) === 'return',
    masters: masters.map(({ name, icecast, address }) => ({
      name,
      sources: { address, port: HARBOR_PORT },
      encoders: feedingPlace(icecast, address),
    })),
    programme,
    encoders,
  };
}

/** The ports that an intake opens. */
export function intakePorts({ programme, encoders }: Intake): number[] {
  return [...(programme === null ? [] : [INTAKE_PORTS.sources]), ...(encoders ? [INTAKE_PORTS.encoders] : [])];
}
