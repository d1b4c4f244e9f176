import { setTimeout as pause } from 'node:timers/promises';
import { type IcecastState, icecastCommand, icecastObservation, type MountFacts } from '../radio/icecast.ts';
import {
  hostAt,
  hostName,
  isHost,
  mountName,
  type NamedHost,
  type NamedMount,
  type RadioHost,
} from '../radio/radio-host.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, holds, type Verdict, verdict } from '../verdict.ts';

/** A mount of the running Icecast. */
export interface MountState {
  /** Why Icecast says nothing; null: it does. */
  readonly problem: string | null;
  /** Whether that leaves open what it carries. */
  readonly unknown?: boolean;
  /** Null: there is no such mount. */
  readonly mount: MountFacts | null;
  /** Who sends: the name of a host, or an address. */
  readonly sender: string | null;
  /** Bytes that came from the source in the six seconds after the look; null: nobody waited for them. */
  readonly newBytes: number | null;
}

const evidence = { command: icecastCommand };

const matchers = {
  /** Icecast has it. */
  exist: ({ mount, problem }: MountState): Verdict =>
    equals('exists', true, mount !== null, problem === null ? evidence : { ...evidence, hint: problem }),
  /** Somebody sends to it. */
  connected: ({ mount }: MountState): Verdict => {
    const connected = isConnected(mount);
    const hint = mount?.fallback == null ? 'nobody sends to it' : `listeners hear ${mount.fallback}`;
    return verdict(connected, 'source', 'connected', connected ? 'connected' : 'away', { ...evidence, hint });
  },
  /** Bytes come from its source; it takes six seconds to tell. */
  streaming: ({ newBytes }: MountState): Verdict =>
    verdict(newBytes !== null && newBytes > 0, 'bytes from its source in six seconds', 'some', newBytes ?? 0, evidence),
  /** The host, or the address, that sends to it. */
  from: ({ mount, sender }: MountState, host: NamedHost): Verdict =>
    verdict(isHost(host, sender) || isHost(host, mount?.source), 'source', hostName(host), sender, evidence),
  /** What its source says it is. A relay says nothing. */
  userAgent: ({ mount }: MountState, agent: string | RegExp): Verdict =>
    verdict(holds(mount?.userAgent ?? '', agent), "source's user agent", agent, mount?.userAgent ?? null),
  /** So many listen, relays among them. */
  listeners: ({ mount }: MountState, count: number): Verdict => equals('listeners', count, mount?.listeners),
  listenersAtMost: ({ mount }: MountState, count: number): Verdict =>
    verdict((mount?.listeners ?? 0) <= count, 'listeners', `at most ${count}`, mount?.listeners),
  listenersAtLeast: ({ mount }: MountState, count: number): Verdict =>
    verdict((mount?.listeners ?? 0) >= count, 'listeners', `at least ${count}`, mount?.listeners),
  /** The limit in force; null: as many as the server takes. */
  maxListeners: ({ mount }: MountState, count: number | null): Verdict =>
    equals('most listeners', count ?? 'unlimited', mount?.maxListeners ?? 'unlimited', evidence),
  /** Where its listeners go while its source is away. */
  fallback: ({ mount }: MountState, name: string): Verdict =>
    equals('fallback', name, mount?.fallback ?? null, evidence),
  /** kbit/s, as it is announced. */
  bitrate: ({ mount }: MountState, kilobits: number): Verdict =>
    equals('bitrate', kilobits, mount?.bitrate ?? null, evidence),
  contentType: ({ mount }: MountState, type: string): Verdict =>
    equals('content type', type, mount?.contentType ?? null, evidence),
  /** What plays, as the status pages say. */
  title: ({ mount }: MountState, title: string | RegExp): Verdict =>
    typeof title === 'string'
      ? equals('title', title, mount?.title ?? null, evidence)
      : verdict(holds(mount?.title ?? '', title), 'title', title, mount?.title ?? null, evidence),
  /** The name of the stream, as players show it. */
  streamName: ({ mount }: MountState, name: string): Verdict =>
    equals('stream name', name, mount?.streamName ?? null, evidence),
  genre: ({ mount }: MountState, genre: string): Verdict => equals('genre', genre, mount?.genre ?? null, evidence),
  description: ({ mount }: MountState, text: string): Verdict =>
    equals('description', text, mount?.description ?? null, evidence),
  /** Not on the pages that anyone can read. */
  hidden: ({ mount }: MountState): Verdict =>
    equals('status page', 'without it', mount?.hidden === false ? 'names it' : 'without it'),
  /** Announced to stream directories. */
  public: ({ mount }: MountState): Verdict =>
    equals('stream directories', 'told', mount?.public === true ? 'told' : 'not told', evidence),
  /**
   * Its source has been connected since before this moment, in seconds since 1970, as `host.now()` gives it. Icecast
   * tells whole seconds: one that came later in the same second counts as there before.
   */
  connectedSince: ({ mount }: MountState, moment: number): Verdict => {
    const since = isConnected(mount) ? (mount?.startedAt ?? null) : null;
    const at = since === null ? 'not connected' : `since ${iso(since)}`;
    return verdict(
      since !== null && since <= moment,
      'source connected',
      `since ${iso(moment)} or before`,
      at,
      evidence,
    );
  },
};

function isConnected(mount: MountFacts | null): boolean {
  return mount !== null && mount.source !== null;
}

function iso(seconds: number): string {
  return new Date(Math.floor(seconds) * 1000).toISOString().replace('.000', '');
}

export const mountKind: SubjectKind<MountState, typeof matchers> = {
  name: 'mount',
  matchers,
  command: () => icecastCommand,
  present: ({ mount }) => mount !== null,
  whyAbsent: ({ problem }) => (problem === null ? null : `Icecast does not tell: ${problem}`),
  whyUnknown: ({ unknown, problem }) => (unknown === true ? `Icecast does not tell: ${problem}` : null),
  asksPresence: ['exist'],
};

/** A mount as the running Icecast has it. */
export function mount(host: RadioHost, mount: NamedMount) {
  const name = mountName(mount);
  const look = async (): Promise<IcecastState> => host.read(icecastObservation(host));
  return new Subject(mountKind, name, host.name, async ({ word }) => {
    const { problem, unknown = false, mounts } = await look();
    const facts = mounts.get(name) ?? null;
    const newBytes = word === 'streaming' && isConnected(facts) ? await bytesSince(facts?.bytesRead ?? 0) : null;
    return { problem, unknown, mount: facts, sender: hostAt(host.network, facts?.source ?? null), newBytes };
  });

  async function bytesSince(before: number): Promise<number> {
    // Icecast counts every five seconds.
    await pause(6000);
    const { mounts } = await look();
    return (mounts.get(name)?.bytesRead ?? before) - before;
  }
}
