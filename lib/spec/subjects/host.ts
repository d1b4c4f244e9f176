import { connectionsObservation } from '../radio/connections.ts';
import { type IcecastState, icecastCommand, icecastObservation } from '../radio/icecast.ts';
import { hostNamed, icecastPorts } from '../radio/icecast-place.ts';
import { pullingOf } from '../radio/pulling.ts';
import {
  hostAt,
  hostName,
  isHost,
  mountName,
  type NamedHost,
  type NamedMount,
  type RadioHost,
} from '../radio/radio-host.ts';
import { missing } from '../read/tool.ts';
import type { SubjectKind } from '../subject.ts';
import { equals, unknown, type Verdict, verdict } from '../verdict.ts';

/** A host as part of the network. */
export interface HostState {
  readonly icecast: IcecastState;
  /** Who has a connection to its Icecast, as names of hosts or addresses; null: the host cannot tell. */
  readonly pullers: readonly string[] | null;
  /** By mount: who sends it, as the name of a host or an address. */
  readonly senders: ReadonlyMap<string, string>;
}

const matchers = {
  /** The mount is here, from its source and not from a fallback. `.from(master)`: and it comes from there. */
  carry: ({ icecast, senders }: HostState, mount: NamedMount, from?: NamedHost): Verdict => {
    const name = mountName(mount);
    const sender = senders.get(name);
    const evidence = { command: icecastCommand, ...absence(icecast, name) };
    if (icecast.unknown === true)
      return unknown(name, 'carried', `Icecast does not tell: ${icecast.problem}`, evidence);
    if (sender === undefined || from === undefined) {
      return equals(name, 'carried', sender === undefined ? 'not carried' : 'carried', evidence);
    }
    const same = isHost(from, sender) || isHost(from, icecast.mounts.get(name)?.source);
    return verdict(same, `upstream of ${name}`, hostName(from), sender, evidence);
  },
  /** The other host pulls from this one. */
  feed: ({ pullers }: HostState, host: NamedHost): Verdict => {
    const property = `connection of ${hostName(host)}`;
    if (pullers === null) return unknown(property, 'open', missing('ss', 'iproute2'), { command: 'ss -tn' });
    const fed = pullers.some((puller) => isHost(host, puller));
    return equals(property, 'open', fed ? 'open' : 'none', { command: 'ss -tn' });
  },
};

function absence(icecast: IcecastState, mount: string) {
  if (icecast.problem !== null) return { hint: `Icecast does not tell: ${icecast.problem}` };
  const known = icecast.mounts.get(mount);
  if (known === undefined)
    return { hint: 'Icecast has no such mount; journalctl -u icecast2 and its error.log say why' };
  return known.source === null ? { hint: `its source is away; listeners hear ${known.fallback ?? 'nothing'}` } : {};
}

const refinements = {
  /** The host that it comes from. */
  from: (args: readonly unknown[], host: NamedHost): readonly unknown[] => [args[0], host],
};

export type HostMatchers = typeof matchers;
export type HostRefinements = typeof refinements;

export const hostKind: SubjectKind<HostState, HostMatchers, HostRefinements> = {
  name: 'host',
  matchers,
  refinements: { from: { of: 'carry', refine: refinements.from } },
};

/** Looks at a host as part of the network. */
export async function observeHost(host: RadioHost): Promise<HostState> {
  const [icecast, connections, pulling] = await Promise.all([
    host.read(icecastObservation(host)),
    host.read(connectionsObservation(host.network)),
    pullingOf(host),
  ]);
  const senders = new Map<string, string>();
  for (const [name, { source }] of icecast.mounts) {
    const sender =
      (source !== null && hostAt(host.network, source) === 'itself' && pulling(name)?.now) ||
      hostAt(host.network, source);
    if (sender !== null) senders.set(name, sender);
  }
  const ports = icecastPorts(hostNamed(host.network, host.name));
  const pullers = connections
    ?.filter(({ localPort }) => ports.includes(localPort))
    .map(({ peer }) => hostAt(host.network, peer));
  return { icecast, pullers: pullers?.filter((name) => name !== null) ?? null, senders };
}
