import { isIPv6 } from 'node:net';
import type { Place } from '../../network/icecast/sockets.ts';
import { INTAKE_PORTS, intakeOn } from '../../network/intake.ts';
import type { Host, Network } from '../../network/network.ts';
import { inventoryLocator, type Origins } from './origins.ts';

/** Where a master takes those to the leader who know one address only, as templates see it. */
export interface IntakeContext {
  /** The name that encoders are told. */
  readonly name: string;
  readonly returns: boolean;
  /** Null where nobody connects to Liquidsoap. */
  readonly sources: DoorContext | null;
  /** Null where nobody connects to Icecast itself. */
  readonly encoders: DoorContext | null;
}

interface DoorContext {
  readonly port: number;
  /** Where a master's NGINX says whether it could lead. */
  readonly health: string;
  /** Who leads first; as in `192.0.2.1:8005`. */
  readonly servers: readonly { readonly name: string; readonly authority: string }[];
}

export function intakeContext(network: Network, host: Host, origins: Origins): IntakeContext | null {
  const intake = intakeOn(network, host);
  if (intake === null) return null;
  const { name, returns, masters, programme, encoders } = intake;
  const door = (which: 'sources' | 'encoders', health: string): DoorContext => ({
    port: INTAKE_PORTS[which],
    health,
    servers: masters.map((master) => ({ name: master.name, authority: authorityOf(master[which]) })),
  });
  const context = {
    name,
    returns,
    sources: programme === null ? null : door('sources', `/health${programme.publicPath}`),
    encoders: encoders ? door('encoders', '/alive') : null,
  };
  origins.register(context, inventoryLocator(network.inventory, [host.pointer, '/station']));
  return context;
}

function authorityOf({ address, port }: Place): string {
  return `${isIPv6(address) ? `[${address}]` : address}:${port}`;
}
