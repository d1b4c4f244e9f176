import type { GroupState, UserState } from './state.ts';

export interface Accounts {
  readonly users: ReadonlyMap<string, UserState>;
  readonly groups: ReadonlyMap<string, GroupState>;
}

/** Reads passwd(5), an empty line, group(5). */
export function parseAccounts(lines: readonly string[]): Accounts {
  const users = new Map<string, UserState>();
  const groups = new Map<string, GroupState>();
  const gap = lines.indexOf('');
  for (const line of lines.slice(0, Math.max(gap, 0))) {
    const [name = '', , uid, gid, , home = '', shell = ''] = line.split(':');
    users.set(name, { uid: Number(uid), gid: Number(gid), home, shell });
  }
  for (const line of lines.slice(gap + 1)) {
    const [name = '', , gid, members = ''] = line.split(':');
    if (gid !== undefined) groups.set(name, { gid: Number(gid), members: members.split(',').filter((m) => m !== '') });
  }
  return { users, groups };
}
