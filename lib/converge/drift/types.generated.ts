// Generated from schemas/drift.schema.json by `npm run types`. Do not edit.

/**
 * The kind of drift, as docs/drift.md lists them.
 */
export type DriftKind =
  | 'edited'
  | 'permissions'
  | 'removed'
  | 'unlike'
  | 'stopped'
  | 'overridden'
  | 'not-taken'
  | 'running-settings'
  | 'replaced-program'
  | 'other-version'
  | 'unknown-mount'
  | 'foreign-site'
  | 'open-port'
  | 'clock'
  | 'record'
  | 'transaction';

/**
 * What `aircheck drift --json` prints; --format ndjson prints a HostDrift per line.
 */
export interface Drift {
  /**
   * The inventory's directory, absolute.
   */
  inventory: string;
  /**
   * The hosts that were looked at, in the inventory's order.
   */
  hosts: HostDrift[];
}
/**
 * What there is to say of one host.
 */
export interface HostDrift {
  /**
   * The host's name in the inventory.
   */
  host: string;
  /**
   * none: it is as it was left. drift: there are findings. The others: it was not looked at.
   */
  outcome: 'none' | 'drift' | 'unreachable' | 'failed' | 'skipped';
  /**
   * What is not as it was left.
   */
  findings: Finding[];
  /**
   * Resources that differ only because the inventory has changed since the host was converged: no drift.
   */
  waiting: string[];
  /**
   * Why it could not be looked at; null: it was.
   */
  message: string | null;
  /**
   * What to do about that.
   */
  hint: string | null;
}
/**
 * One thing on a host that is not as it was left. Holds no secret.
 */
export interface Finding {
  kind: DriftKind;
  /**
   * What it is about, as in `file /etc/nginx/nginx.conf`.
   */
  what: string;
  /**
   * What somebody or something did, as in `was edited, and icecast2 runs with it`.
   */
  says: string;
  /**
   * When, in UTC, as in 2026-01-31T12:00:00Z; null: the host cannot tell.
   */
  at: string | null;
  /**
   * Who was logged in on a terminal at that time; null: nobody, or the host cannot tell.
   */
  by: string | null;
  /**
   * From what was left there to what is there, in unified form; null: there is none to show.
   */
  diff: string | null;
  /**
   * Whether a converge puts it right.
   */
  healed: boolean;
  /**
   * What puts it right: a command, or what to do.
   */
  heal: string;
}
