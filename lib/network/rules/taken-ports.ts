import type { Icecast, IcecastSocket } from '../../inventory/types.generated.ts';
import { isAny, socketsOf } from '../icecast/sockets.ts';
import { normalAddress } from '../normal-address.ts';
import type { Written, WrittenHost } from '../written.ts';
import type { ServerFinding } from './each-server.ts';

/** A port that is open. Without an address it is so on all of them. */
interface Opened {
  readonly port: number;
  readonly address?: string | undefined;
  readonly owner: string;
}

const nginx: Opened = { port: 80, owner: 'NGINX' };
const harbor: Opened = { port: 8005, owner: "Liquidsoap's inputs" };

/** Sockets whose port there is not, or something else has. */
export function* takenPorts(written: Written, host: WrittenHost, icecast: Icecast): Generator<ServerFinding> {
  const live = [...written.sources.values()].some(({ kind }) => kind === 'live');
  const opened = host.kind === 'master' && live ? [nginx, harbor] : [nginx];
  for (const [i, socket] of socketsOf(icecast).entries()) {
    const own = openedBy(socket);
    const problem = own.map((wanted) => problemWith(wanted, opened, socket.port)).find((found) => found !== undefined);
    opened.push(...own);
    if (problem === undefined) continue;
    const hint = own.length > 1 ? 'choose another port, with the next one free as well' : 'choose another port';
    const finding = {
      code: 'duplicate-port',
      severity: 'error',
      message: `${problem} on \`${host.name}\``,
      hint,
    } as const;
    yield { steps: ['listen', i, 'port'], finding };
  }
}

function openedBy({ port, address, shoutcast_mount }: IcecastSocket): Opened[] {
  const own = { port, address, owner: 'another socket' };
  return shoutcast_mount === undefined ? [own] : [own, { ...own, port: port + 1 }];
}

function problemWith(wanted: Opened, opened: readonly Opened[], written: number): string | undefined {
  const { port } = wanted;
  const shoutcast = port === written ? '' : ', which `shoutcast_mount` opens too,';
  if (port > 65535) return `port ${port}${shoutcast} cannot be`;
  const other = opened.find((place) => place.port === port && overlap(place.address, wanted.address));
  return other && `port ${port}${shoutcast} is that of ${other.owner}`;
}

function overlap(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || isAny(one) || isAny(other)) return true;
  return normalAddress(one) === normalAddress(other);
}
