// Generated from schemas/event.schema.json by `npm run types`. Do not edit.

/**
 * One thing that happened in a run. `aircheck plan` and `aircheck converge` print one per line with --format ndjson, and all of them as one document with --json.
 */
export type Event =
  RunStarted | HostConnecting | HostRead | HostPlanned | HostPhase | HostFinished | RunFinished | Note;
/**
 * When, in UTC, as in 2026-01-31T12:00:00.000Z.
 */
export type At = string;
/**
 * The host's name in the inventory.
 */
export type Host = string;
/**
 * How long it took, in seconds.
 */
export type Seconds = number;
/**
 * What to do about it.
 */
export type Hint = string | null;
/**
 * `ok`: as it should be already. `changed`: now is (in a plan: would be changed). `failed`: could not be read or changed. `undone`: was changed, did not work, and is as it was before. `unreachable`: no connection. `skipped`: not tried.
 */
export type Outcome = 'ok' | 'changed' | 'failed' | 'undone' | 'unreachable' | 'skipped';

/**
 * The inventory is valid, everything is rendered, and the hosts are about to be contacted.
 */
export interface RunStarted {
  type: 'run-started';
  at: At;
  /**
   * Whether this run may change hosts.
   */
  command: 'plan' | 'converge';
  /**
   * The inventory's directory, absolute.
   */
  inventory: string;
  /**
   * The hosts of this run, in the inventory's order.
   */
  hosts: Host[];
}
/**
 * A connection to the host is being opened.
 */
export interface HostConnecting {
  type: 'host-connecting';
  at: At;
  host: Host;
}
/**
 * The host's state has been read.
 */
export interface HostRead {
  type: 'host-read';
  at: At;
  host: Host;
  seconds: Seconds;
}
/**
 * What differs on the host, and what is to be done about it.
 */
export interface HostPlanned {
  type: 'host-planned';
  at: At;
  host: Host;
  /**
   * In the order in which they are made.
   */
  changes: ResourceChange[];
  /**
   * What daemons need so that the changes take effect, after them.
   */
  actions: ServiceAction[];
  /**
   * What stands in the way. As long as anything does, the host is not changed.
   */
  obstacles: Obstacle[];
  /**
   * How many resources are as they should be.
   */
  unchanged: number;
}
/**
 * One resource that is not as it should be.
 */
export interface ResourceChange {
  /**
   * Its kind and name, as in `file /etc/icecast2/icecast.xml`.
   */
  resource: string;
  /**
   * What is done to it.
   */
  verb: 'create' | 'update' | 'remove' | 'run';
  /**
   * The role that declares it.
   */
  role: string | null;
  /**
   * What differs, one sentence each, as in `mode 0644 → 0640`.
   */
  details: string[];
  /**
   * Of a text file: a unified diff from the host's content to the desired one, secrets redacted.
   */
  diff: string | null;
}
/**
 * What one daemon needs.
 */
export interface ServiceAction {
  /**
   * The unit's name without .service, as in `icecast2`; `systemd` for a daemon-reload.
   */
  service: string;
  action: 'daemon-reload' | 'stop' | 'disable' | 'enable' | 'start' | 'restart' | 'reload';
  /**
   * Which changes ask for it, one sentence each.
   */
  reasons: string[];
  listeners: ListenerEffect;
}
/**
 * What it does to people who listen.
 */
export interface ListenerEffect {
  /**
   * `none`: nobody notices. `gap`: connections stay and the sound may stop for a moment. `cut`: connections end.
   */
  effect: 'none' | 'gap' | 'cut';
  /**
   * How many listeners are connected now; null if it was not asked or is not known.
   */
  count: number | null;
}
/**
 * Why it is not known whether a resource is as it should be, or why it cannot be made so.
 */
export interface Obstacle {
  /**
   * Its kind and name, as in `file /etc/icecast2/icecast.xml`.
   */
  resource: string;
  reason: string;
  hint: Hint;
}
/**
 * The host has reached the next phase of its transaction.
 */
export interface HostPhase {
  type: 'host-phase';
  at: At;
  host: Host;
  /**
   * As in stage, check, install, act, verify, undo.
   */
  phase: string;
}
/**
 * Nothing more happens on the host in this run.
 */
export interface HostFinished {
  type: 'host-finished';
  at: At;
  host: Host;
  outcome: Outcome;
  /**
   * How many resources were found right, were changed (in a plan: would be), and could not be.
   */
  resources: {
    ok: number;
    changed: number;
    failed: number;
  };
  /**
   * Why, unless all went well. The first line is a summary; further lines are what the host said.
   */
  message: string | null;
  hint: Hint;
  seconds: Seconds;
}
/**
 * All hosts are finished. Always the last event.
 */
export interface RunFinished {
  type: 'run-finished';
  at: At;
  /**
   * How many hosts had which outcome.
   */
  counts: {
    ok: number;
    changed: number;
    failed: number;
    undone: number;
    unreachable: number;
    skipped: number;
  };
  /**
   * Whether it was stopped before all hosts were done.
   */
  interrupted: boolean;
  seconds: Seconds;
}
/**
 * Something worth saying.
 */
export interface Note {
  type: 'note';
  at: At;
  level: 'info' | 'warning' | 'error';
  /**
   * The host that it is about, or null.
   */
  host: string | null;
  message: string;
  hint: Hint;
}
