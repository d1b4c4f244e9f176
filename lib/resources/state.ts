/** What was read from one host, in one round trip: only what its resources need. */
export interface HostState {
  /** Who read it, and whom new files belong to unless somebody else is named. */
  readonly self: { readonly uid: number; readonly user: string; readonly group: string };
  /** By path: each path that was asked about. */
  readonly paths: ReadonlyMap<string, PathState>;
  /** By path: the content of each file that was asked about and can be read. */
  readonly contents: ReadonlyMap<string, ContentState>;
  /** By user: the home directory of each user that was asked about. */
  readonly homes: ReadonlyMap<string, string>;
  readonly users: ReadonlyMap<string, UserState>;
  readonly groups: ReadonlyMap<string, GroupState>;
  /** By name: the version of each package that is installed. null: this host has no dpkg. */
  readonly packages: ReadonlyMap<string, string> | null;
  /** By full unit name. null: systemd does not run on this host. */
  readonly units: ReadonlyMap<string, UnitState> | null;
  readonly sysctls: ReadonlyMap<string, SysctlState>;
  /** By command name: whether its `unless` says that there is nothing to do. */
  readonly guards: ReadonlyMap<string, boolean>;
}

export type PathState =
  | { readonly type: 'absent' }
  | { readonly type: 'unknown'; readonly reason: string }
  | PresentPath;

export interface PresentPath {
  readonly type: 'file' | 'directory' | 'symlink' | 'other';
  /** Four octal digits. */
  readonly mode: string;
  readonly owner: string;
  readonly group: string;
  readonly size: number;
  /** Seconds since 1970. */
  readonly mtime: number;
  /** Of a symbolic link. */
  readonly target: string | null;
}

export interface ContentState {
  readonly sha256: string;
  /** Only of a file that differs from the desired one, and is not too large to show; else null. */
  readonly bytes: Buffer | null;
}

export interface UserState {
  readonly uid: number;
  readonly gid: number;
  readonly home: string;
  readonly shell: string;
}

export interface GroupState {
  readonly gid: number;
  readonly members: readonly string[];
}

/** As `systemctl show` says; see systemctl(1) and org.freedesktop.systemd1(5). */
export interface UnitState {
  /** loaded, not-found, masked, bad-setting … */
  readonly load: string;
  /** active, inactive, failed, activating, deactivating, reloading. */
  readonly active: string;
  /** As in running, exited, auto-restart. */
  readonly sub: string;
  /** enabled, disabled, static, masked, generated …; empty for a unit without a file. */
  readonly file: string;
  readonly canReload: boolean;
  /** Whether its unit file is newer than what systemd has loaded. */
  readonly needsDaemonReload: boolean;
  /** Seconds since 1970 of its last change of state, which a reload is too; null: never. */
  readonly changedAt: number | null;
}

export interface SysctlState {
  /** Runs of blanks are one space; null: the kernel does not have it. */
  readonly value: string | null;
  readonly writable: boolean;
}
