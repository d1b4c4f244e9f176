import { childrenOf, type Element, textOf } from '../../icecast/element.ts';
import { parse } from '../../icecast/parse.ts';
import { PULL_PORTS } from '../../network/failover.ts';
import { icecastCommand, icecastObservation, type MountFacts } from '../radio/icecast.ts';
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
import type { Observation } from '../read/observation.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, unknown, type Verdict, verdict } from '../verdict.ts';

/** What pulls a mount from another Icecast. */
export interface RelayState {
  /** As the file says; null: nothing pulls this mount. */
  readonly written: { readonly server: string; readonly port: number; readonly onDemand: boolean } | null;
  /** What the running Icecast says of the mount. */
  readonly mount: MountFacts | null;
  /** Why Icecast leaves open what it carries; null: it does not. */
  readonly problem?: string | null;
  /** Where it comes from just now: a host's name, or an address. */
  readonly upstream: string | null;
  /** From whom the proxy on the host could take it, as far as it knows; null: there is none, or it does not look. */
  readonly available?: readonly string[] | null;
  /** Where it should, by the file; first choice first, where a proxy on the host has several. */
  readonly writtenUpstreams: readonly string[];
}

const evidence = { command: icecastCommand };

const matchers = {
  /** The file has it. */
  exist: ({ written }: RelayState): Verdict => equals('<relay> in icecast.xml', true, written !== null),
  /** Sound comes over it. */
  connected: ({ mount, written, problem = null }: RelayState): Verdict => {
    if (problem !== null) return unknown('connection', 'open', problem, evidence);
    const connected = mount !== null && mount.source !== null;
    const hint = `it pulls from ${written?.server}:${written?.port}; Icecast's error.log says why it does not come`;
    return equals('connection', 'open', connected ? 'open' : 'none', { ...evidence, hint });
  },
  /** It comes from this host just now (of several: from one of them), and the file says the same. */
  from: (
    { upstream, writtenUpstreams, written, mount, problem = null }: RelayState,
    host: NamedHost,
    ...others: readonly NamedHost[]
  ): Verdict => {
    const hosts = [host, ...others];
    const wanted = hosts.map(hostName).join(' or ');
    const is = (name: string | null | undefined) => hosts.some((one) => isHost(one, name));
    if (!writtenUpstreams.some(is) && !is(written?.server)) {
      return verdict(false, 'upstream in icecast.xml', wanted, writtenUpstreams.join(', ') || null);
    }
    if (problem !== null) return unknown('upstream', wanted, problem, evidence);
    return verdict(is(upstream) || is(mount?.source), 'upstream', wanted, upstream, evidence);
  },
  /** The proxy on the host found the mount at this one when it last looked, and could take it from there. */
  availableFrom: ({ available = null }: RelayState, host: NamedHost): Verdict => {
    const command = "curl --unix-socket /run/haproxy/status.sock 'http://haproxy/;csv'";
    if (available === null) return unknown('upstreams that are well', hostName(host), 'nobody looks', { command });
    const well = available.some((name) => isHost(host, name));
    return verdict(well, 'upstreams that are well', hostName(host), available.join(', ') || null, { command });
  },
  /** It is pulled only while somebody listens. */
  onDemand: ({ written }: RelayState): Verdict =>
    equals('pulled', 'on demand', written?.onDemand === true ? 'on demand' : 'always'),
  /**
   * The connection has been open since before this moment, in seconds since 1970, as `host.now()` gives it. Icecast
   * tells whole seconds: one that was opened later in the same second counts as open before.
   */
  connectedSince: ({ mount, problem = null }: RelayState, moment: number): Verdict => {
    if (problem !== null) return unknown('connection opened', 'before that moment', problem, evidence);
    const since = mount?.source == null ? null : mount.startedAt;
    const later = Math.round((since ?? 0) - moment);
    const actual = since === null ? 'not at all' : later > 0 ? `${later} s after it` : `${-later} s before it`;
    const expected = 'before that moment';
    return verdict(since !== null && since <= moment, 'connection opened', expected, actual, evidence);
  },
};

export const relayKind: SubjectKind<RelayState, typeof matchers> = {
  name: 'relay',
  matchers,
  command: () => icecastCommand,
  present: ({ written }) => written !== null,
  whyAbsent: () => 'nothing in icecast.xml pulls this mount',
  asksPresence: ['exist'],
};

const file = '/etc/icecast2/icecast.xml';

const writtenObservation: Observation<Element | null> = {
  key: 'icecast.xml',
  needs: (needs) => needs.sums.set(file, '0'.repeat(64)),
  parse: ({ state }) => {
    const bytes = state.contents.get(file)?.bytes;
    return bytes == null ? null : parse(bytes.toString());
  },
};

/** What a relay's Icecast pulls for a mount, and from where. */
export function relay(host: RadioHost, mount: NamedMount) {
  const name = mountName(mount);
  return new Subject(relayKind, name, host.name, async () => {
    const [config, icecast, pulling] = await Promise.all([
      host.read(writtenObservation),
      host.read(icecastObservation(host)),
      pullingOf(host),
    ]);
    const written = config === null ? null : writtenRelay(config, name);
    const facts = icecast.mounts.get(name) ?? null;
    return {
      written,
      mount: facts,
      problem: icecast.unknown === true ? `Icecast does not tell: ${icecast.problem}` : null,
      ...upstreamsOf(host, name, facts?.source ?? null, written, pulling),
    };
  });
}

/** Where the mount comes from and where it should: an Icecast that asks at a port of its own host asks a proxy there. */
function upstreamsOf(
  host: RadioHost,
  mount: string,
  source: string | null,
  written: RelayState['written'],
  pulling: Awaited<ReturnType<typeof pullingOf>>,
): Pick<RelayState, 'upstream' | 'writtenUpstreams' | 'available'> {
  const proxied = Object.values<number>(PULL_PORTS).includes(written?.port ?? 0);
  const taken = proxied ? pulling(mount) : null;
  if (taken !== null) {
    const { now, choices, well: available } = taken;
    return { upstream: source === null ? null : now, writtenUpstreams: choices, available };
  }
  const server = hostAt(host.network, written?.server ?? null);
  return { upstream: hostAt(host.network, source), writtenUpstreams: server === null ? [] : [server] };
}

/** What a file says of the mount that it pulls under this name. */
export function writtenRelay(config: Element, mount: string): RelayState['written'] {
  const found = childrenOf(config, 'relay').find(
    (relay) => (textOf(relay, 'local-mount') ?? textOf(relay, 'mount')) === mount,
  );
  if (found === undefined) return null;
  const onDemand = textOf(found, 'on-demand') ?? textOf(config, 'relays-on-demand');
  return {
    server: textOf(found, 'server') ?? '127.0.0.1',
    port: Number(textOf(found, 'port') ?? 8000),
    onDemand: onDemand === '1',
  };
}
