import type { Icecast, IcecastSocket } from '../../inventory/types.generated.ts';
import { directorDefaults } from '../director/directors.ts';
import { PULL_PORTS } from '../failover.ts';
import { isAny, socketsOf } from '../icecast/sockets.ts';
import { INTAKE_PORTS } from '../intake.ts';
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

const pulls: readonly Opened[] = Object.entries(PULL_PORTS).map(([proxy, port]) => ({
  port,
  address: '127.0.0.1',
  owner: `the proxy that Icecast pulls through (\`failover: ${proxy}\`)`,
}));

const intakes: readonly Opened[] = Object.values(INTAKE_PORTS).map((port) => ({
  port,
  owner: 'the proxy that takes encoders to the master that leads',
}));

/** What is open on a host beside its Icecast and its director. */
function openedOn(written: Written, host: WrittenHost): Opened[] {
  if (host.kind === 'director' || host.kind === 'nameserver') return written.masters.length > 1 ? [...intakes] : [];
  if (host.kind === 'studio') return [];
  const live = [...written.sources.values()].some(({ kind }) => kind === 'live');
  const opened = host.kind === 'master' && live ? [nginx, harbor] : [nginx];
  if (host.kind === 'relay') opened.push(...pulls);
  if (host.kind === 'master' && written.masters.length > 1) opened.push(...intakes);
  return opened;
}

/** Whose port a director would take on a host; undefined: nobody's, but perhaps that of a socket of its Icecast. */
export function ownerOfPort(written: Written, host: WrittenHost, port: number): string | undefined {
  return openedOn(written, host).find((place) => place.port === port)?.owner;
}

/** Sockets whose port there is not, or something else has. */
export function* takenPorts(written: Written, host: WrittenHost, icecast: Icecast): Generator<ServerFinding> {
  const opened = openedOn(written, host);
  const directs = (host.kind === 'master' || host.kind === 'relay') && host.data.director === true;
  const { port: directing = directorDefaults.port } = written.inventory.data.director ?? {};
  // A port that somebody else has is another rule's business.
  if (directs && ownerOfPort(written, host, directing) === undefined)
    opened.push({ port: directing, owner: 'the director' });
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
