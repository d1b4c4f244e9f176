import { childrenOf, type Element, textOf } from '../../icecast/element.ts';
import { parse } from '../../icecast/parse.ts';
import { icecastCommand, icecastObservation, type MountFacts } from '../radio/icecast.ts';
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
  /** Where it should, by the file. */
  readonly writtenUpstream: string | null;
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
  /** It comes from this host just now, and the file says the same. */
  from: ({ upstream, writtenUpstream, written, mount, problem = null }: RelayState, host: NamedHost): Verdict => {
    const file = isHost(host, writtenUpstream) || isHost(host, written?.server);
    if (!file) return verdict(false, 'upstream in icecast.xml', hostName(host), writtenUpstream);
    if (problem !== null) return unknown('upstream', hostName(host), problem, evidence);
    const now = isHost(host, upstream) || isHost(host, mount?.source);
    return verdict(now, 'upstream', hostName(host), upstream, evidence);
  },
  /** It is pulled only while somebody listens. */
  onDemand: ({ written }: RelayState): Verdict =>
    equals('pulled', 'on demand', written?.onDemand === true ? 'on demand' : 'always'),
  /** The connection has been open since before this moment, in seconds since 1970, as `host.now()` gives it. */
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
    const [config, icecast] = await Promise.all([host.read(writtenObservation), host.read(icecastObservation(host))]);
    const written = config === null ? null : writtenRelay(config, name);
    const facts = icecast.mounts.get(name) ?? null;
    return {
      written,
      mount: facts,
      problem: icecast.unknown === true ? `Icecast does not tell: ${icecast.problem}` : null,
      upstream: hostAt(host.network, facts?.source ?? null),
      writtenUpstream: hostAt(host.network, written?.server ?? null),
    };
  });
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
