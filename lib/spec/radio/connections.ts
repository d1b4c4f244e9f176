import type { Place } from '../../network/icecast/sockets.ts';
import { HARBOR_PORT } from '../../network/intake.ts';
import type { Network } from '../../network/network.ts';
import type { Answer, Observation } from '../read/observation.ts';
import { icecastPorts } from './icecast-place.ts';

/** An open TCP connection. */
export interface Connection {
  readonly localPort: number;
  /** Address of the other end. */
  readonly peer: string;
  readonly peerPort: number;
}

export type Connections = readonly Connection[];

const observations = new WeakMap<Network, Observation<Connections | null>>();

/** Open connections of the network's Icecasts, and of Liquidsoap's inputs. Null: the host has no `ss`. */
export function connectionsObservation(network: Network): Observation<Connections | null> {
  const known = observations.get(network);
  if (known !== undefined) return known;
  const ports = [...new Set(network.hosts.flatMap(icecastPorts))];
  const ends = [...ports.flatMap((port) => [`sport = :${port}`, `dport = :${port}`]), `sport = :${HARBOR_PORT}`];
  const observation = {
    key: 'radio connections',
    script: `ss -Htn state established '( ${ends.join(' or ')} )'`,
    parse: parseConnections,
  };
  observations.set(network, observation);
  return observation;
}

/** Reads what `ss -Htn state established` prints: two queues, the local end, the other end. */
export function parseConnections({ output, status }: Pick<Answer, 'output' | 'status'>): Connections | null {
  if (status === 127) return null;
  return output.split('\n').flatMap((line) => {
    const [, , local = '', peer = ''] = line.trim().split(/\s+/);
    const [, localPort] = /:(\d+)$/.exec(local) ?? [];
    const [, address = '', peerPort] = /^(.*):(\d+)$/.exec(peer) ?? [];
    if (localPort === undefined || peerPort === undefined) return [];
    return [{ localPort: Number(localPort), peer: plainAddress(address), peerPort: Number(peerPort) }];
  });
}

/** An address as an inventory has it: without brackets, a zone, or the way in which IPv6 writes those of IPv4. */
function plainAddress(text: string): string {
  return text
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.)/, '');
}

/** Whether a connection is open that has these ends. */
export function isConnected(connections: Connections, ends: Partial<Connection>): boolean {
  return connections.some(
    (one) =>
      (ends.localPort === undefined || ends.localPort === one.localPort) &&
      (ends.peer === undefined || ends.peer === one.peer) &&
      (ends.peerPort === undefined || ends.peerPort === one.peerPort),
  );
}

/** Whether a connection to a server is open. */
export function isFed(connections: Connections, { address, port }: Place): boolean {
  return isConnected(connections, { peer: address, peerPort: port });
}
