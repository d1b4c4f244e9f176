import type { Heard } from '../listening/heard.ts';
import { toHearing } from '../listening/hearing.ts';
import type { Asked, Listener, ListenerOptions, Mark } from '../listening/listener.ts';
import { specInProgress } from '../run/spec-in-progress.ts';
import { Subject } from '../subject.ts';
import { type ListenerMatchers, type ListenerState, listenerKind } from '../subjects/listener.ts';
import type { NamedMount, RadioHost } from './radio-host.ts';
import { type StreamAddress, streamAddress } from './stream-url.ts';

export interface ListenOptions extends ListenerOptions {
  /** Whether to ask Icecast itself, and not NGINX before it (false). */
  readonly direct?: boolean;
}

/** Seconds before now that are what a listener hears now. */
const NOW = 2;

/** A listener that stays attached. Sentences are about all that it heard; those with `hear`, about the last two seconds. */
export class KeptListener extends Subject<ListenerState, ListenerMatchers, Record<never, never>> {
  readonly #listener: Listener;

  constructor(listener: Listener, name: string, on: string | null) {
    super(listenerKind, name, on, () => observe(listener, 0));
    this.#listener = listener;
  }

  /** Now, to ask later what came since. */
  mark(): Mark {
    return this.#listener.mark();
  }

  /** What it heard since a moment: `expect(listener.since(mark)).to.have.noGapLonger('1s')`. */
  since(mark: Mark): Subject<ListenerState, ListenerMatchers, Record<never, never>> {
    return new Subject(listenerKind, this.name, this.on, () => observe(this.#listener, mark));
  }

  /** All that is known of what it heard: `{ last: 5 }` of the last five seconds, `{ since: mark }` since then. */
  heard(asked: Asked = {}): Promise<Heard> {
    return this.#listener.heard(asked);
  }

  /** Ends the connection; gives all that was heard. What was heard can still be asked for. */
  leave(): Promise<Heard> {
    return this.#listener.leave();
  }
}

async function observe(listener: Listener, from: Mark): Promise<ListenerState> {
  const now = listener.mark();
  const [heard, recent] = [
    await listener.heard({ since: from }),
    await listener.heard({ since: Math.max(from, now - NOW) }),
  ];
  return { ...heard, recent };
}

/**
 * Attaches a listener to a mount of a host, as a player would: it stays until its spec ends; until its suite ends, if
 * `before` attaches it. Resolves when the first sound came, or it is clear that none will.
 */
export function listen(host: RadioHost, mount: NamedMount, options: ListenOptions = {}): Promise<KeptListener> {
  const { direct = false, ...rest } = options;
  return keep(streamAddress(host, mount, direct), rest, host.name);
}

async function keep(
  { url, options: own, label }: StreamAddress,
  options: ListenerOptions,
  on: string | null,
): Promise<KeptListener> {
  const scope = specInProgress()?.scope;
  if (scope === undefined)
    throw new Error('a listener is attached in a spec, or in before(): there it is let go again');
  // What takes sound apart is loaded by who listens.
  const { attach } = await import('../listening/listener.ts');
  const begunAt = performance.now();
  const listener = attach(url, { ...own, ...options });
  let left = false;
  scope.defer(listener, async () => {
    await listener.leave();
    left = true;
  });
  scope.suite.witness(async (spec) => {
    if (left) return;
    const heard = await listener.heard({ since: Math.max(0, (spec.begunAt - begunAt) / 1000) });
    if (heard.levels.length > 0) spec.hearings.push(toHearing(heard, `${on === null ? '' : `${on} `}${label}`));
  });
  await listener.begun();
  return new KeptListener(listener, label, on);
}
