import type { Dialect } from '../../icecast/dialects.ts';
import type { Icecast, IcecastMount } from '../../inventory/types.generated.ts';

/** A setting that not every Icecast has, as it is written for a host. */
export interface DialectWord {
  /** Below `icecast`. */
  readonly steps: readonly (string | number)[];
  readonly of: readonly Dialect[];
  /** What to do where the Icecast lacks it: an imperative, lower case, no full stop. */
  readonly instead: string;
}

const kh = ['kh'] as const;
const newer = ['2.5'] as const;
const both = ['2.5', 'kh'] as const;
const steered = 'leave it out: listeners are sent to servers with room by name, and by NGINX';
const oneServer = 'leave it out: 2.4 has one upstream, and tries it again until it is back; a proxy can know more';

/** What of this is said for a host. */
export function* dialectWordsOf(icecast: Icecast): Generator<DialectWord> {
  const { limits, forwarded_for, redirect, listen = [], mounts = {}, default_mount } = icecast;
  if (limits?.max_bandwidth !== undefined) yield limit('max_bandwidth', 'write `max_listeners` for the server');
  if (limits?.max_listeners !== undefined) yield limit('max_listeners', 'write `max_listeners` for the server itself');
  if (limits?.workers !== undefined) yield limit('workers', 'leave it out: a thread for each mount is all there is');
  if (forwarded_for !== undefined) {
    yield { steps: ['forwarded_for'], of: kh, instead: "leave it out: NGINX logs the listener's address" };
  }
  if (redirect !== undefined) yield { steps: ['redirect'], of: kh, instead: steered };
  for (const [i, { backlog }] of listen.entries()) {
    if (backlog !== undefined)
      yield {
        steps: ['listen', i, 'backlog'],
        of: both,
        instead: 'leave it out: it is 5 in 2.4, and NGINX takes the crowd',
      };
  }
  for (const [name, mount] of Object.entries(mounts)) yield* ofMount(['mounts', name], mount);
  if (default_mount !== undefined) yield* ofMount(['default_mount'], default_mount);
}

function limit(name: string, instead: string): DialectWord {
  return { steps: ['limits', name], of: kh, instead };
}

function* ofMount(at: readonly string[], mount: IcecastMount): Generator<DialectWord> {
  const { max_bandwidth, hijack, dump_size, dump_time, history, pull } = mount;
  const once = 'leave it out: %H in `dump_file` begins a file with each connection';
  if (max_bandwidth !== undefined)
    yield { steps: [...at, 'max_bandwidth'], of: kh, instead: 'write `max_listeners` for the mount' };
  if (hijack !== undefined)
    yield { steps: [...at, 'hijack'], of: kh, instead: 'leave it out: a second source is refused' };
  if (dump_size !== undefined) yield { steps: [...at, 'dump_size'], of: newer, instead: once };
  if (dump_time !== undefined) yield { steps: [...at, 'dump_time'], of: newer, instead: once };
  if (history !== undefined)
    yield { steps: [...at, 'history'], of: newer, instead: 'write `log: {playlist: true}` for what was played' };
  if (pull?.others !== undefined) yield { steps: [...at, 'pull', 'others'], of: both, instead: oneServer };
  if (pull?.others?.some(({ timeout }) => timeout !== undefined) === true)
    yield { steps: [...at, 'pull', 'others'], of: kh, instead: 'leave `timeout` out: it is ten seconds there' };
}
