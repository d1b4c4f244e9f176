import type { Network } from '../network.ts';
import type { Fed } from './feed.ts';

/** A relay that finds another upstream. */
export interface Takeover {
  readonly relay: string;
  readonly from: string;
  readonly to: string;
  /** Who finds it. */
  readonly by: 'haproxy' | 'nginx' | 'icecast';
  /** How long it takes; null: nobody has measured it. */
  readonly takes: Times | null;
}

/** Seconds. */
interface Times {
  /** Until the other upstream plays. Listeners hear the hold file meanwhile, but for the silence. */
  readonly dead: number;
  /** Null: it does not find it as long as connections can be made to the frozen one. */
  readonly frozen: number | null;
  /** Without any sound, where the old one dies and where it freezes. */
  readonly silence: { readonly dead: number; readonly frozen: number };
}

/**
 * The longest that was measured with the defaults of the roles, on boxes: a master was killed, and stopped with SIGSTOP,
 * while listeners of its relays had a hold file to fall back to.
 */
const times: Readonly<Record<Takeover['by'], Times | null>> = {
  haproxy: { dead: 2, frozen: 5.6, silence: { dead: 0.6, frozen: 4.1 } },
  nginx: { dead: 2.2, frozen: null, silence: { dead: 0.6, frozen: 5 } },
  icecast: null,
};

/** The same where HAProxy leaves a relay, which it gives some seconds to find a master: by `spec/daemons/roles/tiers.spec.ts`. */
const ofRelay: Times = { dead: 4, frozen: 15, silence: { dead: 0.6, frozen: 5.5 } };

/** The relays that pull from somebody else than before. */
export function takeovers(network: Network, before: Fed, now: Fed): Takeover[] {
  const relays = new Set(network.hosts.filter(({ kind }) => kind === 'relay').map(({ name }) => name));
  return network.hosts.flatMap((relay): Takeover[] => {
    const from = before.upstreams.get(relay.name) ?? null;
    const to = now.upstreams.get(relay.name) ?? null;
    if (relay.kind !== 'relay' || relay.failover === 'none' || from === null || to === null || from === to) return [];
    const takes = relay.failover === 'haproxy' && relays.has(from) ? ofRelay : times[relay.failover];
    return [{ relay: relay.name, from, to, by: relay.failover, takes }];
  });
}
