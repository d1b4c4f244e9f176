// Generated from schemas/event.schema.json by `npm run types`. Do not edit.

/**
 * One thing that happened in a run. `aircheck plan` and `aircheck converge` print one per line with --format ndjson, and all of them as one document with --json; so do `aircheck spec` and `aircheck test`.
 */
export type Event =
  | RunStarted
  | HostConnecting
  | HostRead
  | HostPlanned
  | RolloutPlanned
  | HostPhase
  | HostFinished
  | RunFinished
  | Note
  | SpecStarted
  | SpecBegun
  | SpecResult
  | SpecsFinished
  | TestPhaseStarted
  | TestPhaseFinished;
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
  /**
   * Where a daemon's configuration is judged setting by setting: each that changes.
   */
  settings: ChangedSetting[];
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
   * How many people that cuts off; null if it cuts off nobody, or that was not asked or is not known.
   */
  count: number | null;
  /**
   * How many other servers that pull a mount have to connect again; null as for `count`.
   */
  relays: number | null;
}
/**
 * A setting of a daemon that changes, and what that means for those who listen at this moment.
 */
export interface ChangedSetting {
  /**
   * As in `/live.mp3 max-listeners`.
   */
  setting: string;
  /**
   * Where it stands, as in `/icecast/mount[/live.mp3]/max-listeners`.
   */
  path: string;
  /**
   * Null: it was not there.
   */
  from: string | null;
  /**
   * Null: it goes.
   */
  to: string | null;
  /**
   * What brings it about. `reload-twice`: a reload with a configuration in between, and another.
   */
  takes: 'reload' | 'reload-twice' | 'restart';
  /**
   * How many listeners that alone drops; null: it is not known.
   */
  dropped: number | null;
  /**
   * How many people listen to the host; null: it is not known.
   */
  listeners: number | null;
  /**
   * Whose listeners hear another mount, and keep their connection.
   */
  moves: ListenerMove[];
  /**
   * `source`: it has effect from the next time that the source connects.
   */
  when: 'now' | 'source';
  /**
   * What comes of it besides, or null.
   */
  note: string | null;
}
/**
 * Listeners of a mount that move to another.
 */
export interface ListenerMove {
  mount: string;
  to: string;
  /**
   * Whether they are brought back when the mount is.
   */
  back: boolean;
  /**
   * How many; null: it is not known.
   */
  listeners: number | null;
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
 * In which order hosts are changed. Told once all hosts have been looked at, if there is anything to change.
 */
export interface RolloutPlanned {
  type: 'rollout-planned';
  at: At;
  /**
   * One after the other.
   */
  steps: RolloutStep[];
}
/**
 * Hosts that are changed at the same time.
 */
export interface RolloutStep {
  hosts: Host[];
  /**
   * Those of them that listeners are led away from first.
   */
  drained: Host[];
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
/**
 * Specs are loaded, and the first is about to run.
 */
export interface SpecStarted {
  type: 'spec-started';
  at: At;
  /**
   * The inventory's directory, absolute.
   */
  inventory: string;
  /**
   * The hosts that the run may touch, in the inventory's order.
   */
  hosts: SpecHost[];
  /**
   * How many specs there are.
   */
  total: number;
}
/**
 * A host's place in the network.
 */
export interface SpecHost {
  name: Host;
  kind: 'master' | 'relay' | 'studio' | 'nameserver' | 'director';
  /**
   * Null: it is in none.
   */
  region: string | null;
  /**
   * The host that a relay pulls from.
   */
  from: string | null;
}
/**
 * A spec begins. Told as it happens, so those of several hosts come mixed; again if the spec is tried again.
 */
export interface SpecBegun {
  type: 'spec-begun';
  at: At;
  /**
   * The host that it is about; null: it is about no single one.
   */
  host: string | null;
  /**
   * Titles of the suites around it, a host's name among them.
   */
  path: string[];
  title: string;
}
/**
 * A spec has ended. Results come in the order in which specs are written, each once.
 */
export interface SpecResult {
  type: 'spec-result';
  at: At;
  /**
   * The spec's file, relative to the directory that the run was started in.
   */
  file: string;
  /**
   * Where it begins; null: not known.
   */
  line: number | null;
  /**
   * Titles of the suites around it, a host's name among them.
   */
  path: string[];
  title: string;
  /**
   * The host that it is about; null: the network.
   */
  host: string | null;
  /**
   * Words after an @ in its titles.
   */
  tags: string[];
  /**
   * `unreachable`: a host could not be asked, so nobody knows.
   */
  outcome: 'passed' | 'failed' | 'skipped' | 'unreachable';
  seconds: Seconds;
  /**
   * How often it was tried.
   */
  attempts: number;
  /**
   * What was wrong in attempts before the last, a message for each.
   */
  earlier: string[];
  /**
   * Why it was skipped.
   */
  reason: string | null;
  failures: SpecFailure[];
  /**
   * What its listeners heard.
   */
  heard: Hearing[];
  /**
   * What it measured, whether or not that is as it says.
   */
  figures: Figure[];
}
/**
 * One thing that is not as a spec says.
 */
export interface SpecFailure {
  /**
   * For people, of one line or more.
   */
  message: string;
  hint: Hint;
  /**
   * What was looked at, as in `mode`.
   */
  property: string | null;
  expected: string | null;
  actual: string | null;
  /**
   * From what is expected to what is, as `diff -u` shows it; of texts of several lines.
   */
  diff: string | null;
  /**
   * The host that it was seen on.
   */
  host: string | null;
  /**
   * What was run there to see it, or shows it there.
   */
  command: string | null;
  /**
   * What that command said.
   */
  stderr: string | null;
  /**
   * Where a spec says so.
   */
  file: string | null;
  line: number | null;
  column: number | null;
  /**
   * Of an error that nobody expected.
   */
  stack: string | null;
}
/**
 * What one listener heard, as a curve.
 */
export interface Hearing {
  /**
   * As in `relay-eu1 /live.mp3`.
   */
  label: string;
  at: At;
  /**
   * Seconds between two levels.
   */
  interval: number;
  /**
   * dBFS (RMS); null: nothing arrived then.
   */
  levels: (number | null)[];
  /**
   * Times without a byte: from when, in seconds after the start, and how long.
   */
  gaps: HearingGap[];
  /**
   * Titles, and when they came, in seconds after the start.
   */
  titles: HearingTitle[];
  /**
   * Hz of the tone that is nearly all of the sound; null: there is none.
   */
  tone: number | null;
}
/**
 * A time without a byte.
 */
export interface HearingGap {
  at: number;
  seconds: Seconds;
}
/**
 * A title as it came.
 */
export interface HearingTitle {
  at: number;
  title: string;
}
/**
 * One thing that a spec measured.
 */
export interface Figure {
  /**
   * As in `longest gap`.
   */
  name: string;
  value: number;
  /**
   * As in `s`; empty where something is counted.
   */
  unit: string;
}
/**
 * All specs have ended.
 */
export interface SpecsFinished {
  type: 'specs-finished';
  at: At;
  counts: SpecCounts;
  seconds: Seconds;
}
/**
 * How many specs ended how.
 */
export interface SpecCounts {
  passed: number;
  failed: number;
  skipped: number;
  unreachable: number;
}
/**
 * `aircheck test` begins a phase. What the phase itself tells follows.
 */
export interface TestPhaseStarted {
  type: 'test-phase-started';
  at: At;
  phase: 'up' | 'converge' | 'idempotence' | 'spec' | 'down';
}
/**
 * A phase of `aircheck test` has ended, or was left out.
 */
export interface TestPhaseFinished {
  type: 'test-phase-finished';
  at: At;
  phase: 'up' | 'converge' | 'idempotence' | 'spec' | 'down';
  outcome: 'passed' | 'failed' | 'interrupted' | 'skipped';
  /**
   * What the test's exit code would be because of it; null if it was left out.
   */
  exit: number | null;
  seconds: Seconds;
  /**
   * Why it failed or was left out, or null.
   */
  reason: string | null;
}
