import type { Answer, Observation } from '../read/observation.ts';

/** An open TCP connection. */
export interface Connection {
  readonly localPort: number;
  /** Address of the other end. */
  readonly peer: string;
  readonly peerPort: number;
}

export type Connections = readonly Connection[];

/** Open connections of Icecast (8000) and of Liquidsoap's inputs (8005). Null: the host has no `ss`. */
export const connectionsObservation: Observation<Connections | null> = {
  key: 'radio connections',
  script: "ss -Htn state established '( sport = :8000 or dport = :8000 or sport = :8005 )'",
  parse: parseConnections,
};

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
