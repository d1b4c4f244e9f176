import type { Host } from '../../network/network.ts';

/** What one host does at this moment. */
export interface HostStatus {
  readonly host: string;
  readonly kind: Host['kind'];
  readonly region: string | null;
  /** Why nothing is known of it; null: it answered. */
  readonly unreachable: string | null;
  /** What is wrong with what it runs: one sentence each. */
  readonly problems: readonly string[];
  /** The source that a master has on the air; null: it is no master, or does not tell. */
  readonly onAir: string | null;
  /** Live sources that are connected to a master. */
  readonly connected: readonly string[];
  /** Whom a relay pulls from just now; null: from nobody, or it is no relay. */
  readonly upstream: string | null;
  readonly mounts: readonly MountStatus[];
  /** Whether people have asked this master to step aside. */
  readonly aside: boolean;
  /** What this name server does not send listeners to, as its file says it. */
  readonly drained: readonly string[];
}

export interface MountStatus {
  readonly mount: string;
  /** Whether sound comes from its source. If not, listeners hear what it falls back to. */
  readonly plays: boolean;
  /** People, and relays that pull it. Null: Icecast does not tell. */
  readonly listeners: number | null;
  readonly title: string | null;
  /** Since when its source is connected, seconds since 1970. */
  readonly since: number | null;
}
