import { sha256 } from '../../../lib/resources/file-content.ts';
import type { ContentState, HostState, PathState, PresentPath, UnitState } from '../../../lib/resources/state.ts';

/** A host's state as a case writes it: only what matters to it. */
export interface WrittenState {
  readonly self?: HostState['self'];
  readonly paths?: Record<string, Partial<PresentPath> | { type: 'absent' } | { type: 'unknown'; reason: string }>;
  /** By path: the text of a file, or no more than its sum. */
  readonly contents?: Record<string, string | { sha256: string }>;
  readonly homes?: Record<string, string>;
  readonly users?: Record<string, { uid: number; gid: number; home: string; shell: string }>;
  readonly groups?: Record<string, { gid: number; members: string[] }>;
  readonly packages?: Record<string, string> | null;
  readonly units?: Record<string, Partial<UnitState>> | null;
  readonly sysctls?: Record<string, { value: string | null; writable: boolean }>;
  readonly guards?: Record<string, boolean>;
}

const absentUnit: UnitState = {
  load: 'loaded',
  active: 'inactive',
  sub: 'dead',
  file: 'disabled',
  canReload: true,
  needsDaemonReload: false,
  changedAt: null,
};

/** The state that a case describes; what it leaves out is empty, and paths are root's plain files. */
export function hostState(written: WrittenState = {}): HostState {
  const map = <T, U>(values: Record<string, T> | undefined, of: (value: T) => U): Map<string, U> =>
    new Map(Object.entries(values ?? {}).map(([key, value]) => [key, of(value)]));
  return {
    self: written.self ?? { uid: 0, user: 'root', group: 'root' },
    paths: map(written.paths, pathOf),
    contents: map(written.contents, contentOf),
    homes: map(written.homes, (home) => home),
    users: map(written.users, (user) => user),
    groups: map(written.groups, (group) => group),
    packages: written.packages === null ? null : map(written.packages, (version) => version),
    units: written.units === null ? null : map(written.units, (unit) => ({ ...absentUnit, ...unit })),
    sysctls: map(written.sysctls, (sysctl) => sysctl),
    guards: map(written.guards, (done) => done),
  };
}

type WrittenPath = NonNullable<WrittenState['paths']>[string];

function pathOf(path: WrittenPath): PathState {
  if (path.type === 'absent') return { type: 'absent' };
  if (path.type === 'unknown') return { type: 'unknown', reason: 'reason' in path ? path.reason : '' };
  const type = path.type ?? 'file';
  const mode = { file: '0644', directory: '0755', symlink: '0777', other: '0600' }[type];
  return { mode, owner: 'root', group: 'root', size: 0, mtime: 0, target: null, ...path, type };
}

function contentOf(content: string | { sha256: string }): ContentState {
  if (typeof content !== 'string') return { sha256: content.sha256, bytes: null };
  return { sha256: sha256(content), bytes: Buffer.from(content) };
}
