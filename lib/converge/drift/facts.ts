/** What only drift asks of a host. */
export interface HostFacts {
  /** Its clock, and between which two moments of ours it was read; seconds since 1970. null: it did not say. */
  readonly clock: { readonly host: number; readonly earliest: number; readonly latest: number } | null;
  /** Its last transactions, oldest first. */
  readonly history: readonly PastTransaction[];
  /** The ids of the transactions that it could still be taken back to. */
  readonly generations: readonly string[];
  /** By path: when something in a directory, or in a book of dpkg or of accounts, was last changed. Seconds since 1970. */
  readonly nearby: ReadonlyMap<string, number>;
  /** Packages that were removed at some time, by dpkg's log of this month and the last; null: it has none. */
  readonly removals: ReadonlySet<string> | null;
  /** How many files systemd itself may let anybody open, as in a container; null: no limit, or not known. */
  readonly mostFiles: number | null;
  /** By full unit name. */
  readonly daemons: ReadonlyMap<string, DaemonFacts>;
  /** TCP ports that others can reach; null: the host has no `ss`. */
  readonly listening: readonly Listening[] | null;
  /** What lies in the directories of NGINX from which Debian's nginx.conf includes files. */
  readonly sites: readonly Site[];
  /** Who was logged in on a terminal. */
  readonly sessions: readonly Login[];
}

export interface PastTransaction {
  readonly id: string;
  /** When it ended, seconds since 1970. */
  readonly at: number;
  /** done, undone, refused, broken. */
  readonly outcome: string;
  readonly operator: string;
}

export interface DaemonFacts {
  /** The file that defines the unit; empty: none. */
  readonly fragment: string;
  readonly dropIns: readonly string[];
  /** How many files its definition lets it open; null: no limit, or it says nothing. */
  readonly filesWanted: number | null;
  /** How many it may allow itself; the same. */
  readonly filesAllowed: number | null;
  /** The same of the process that runs. */
  readonly files: number | null;
  /** The path of its program, with ` (deleted)` behind it if that is another by now; null: it does not run. */
  readonly program: string | null;
  /** Libraries that it uses and that are others by now. */
  readonly libraries: readonly string[];
}

export interface Listening {
  readonly address: string;
  readonly port: number;
  /** As in `python3`; null: the host did not say. */
  readonly process: string | null;
}

export interface Site {
  readonly path: string;
  /** Of a symbolic link; empty: it is none. */
  readonly target: string;
  /** Seconds since 1970. */
  readonly mtime: number;
}

export interface Login {
  readonly user: string;
  /** As in `198.51.100.7`; null: at the host itself. */
  readonly from: string | null;
  /** Seconds since 1970. */
  readonly begin: number;
  /** null: still there. */
  readonly end: number | null;
}
