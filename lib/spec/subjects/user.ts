import { quote } from '../../resources/quote.ts';
import type { UserState as Account, GroupState } from '../../resources/state.ts';
import type { HostReads } from '../read/observation.ts';
import { type Asked, Subject, type SubjectKind } from '../subject.ts';
import { equals, unknown, type Verdict, verdict } from '../verdict.ts';

/** A user in /etc/passwd. */
export interface UserState {
  readonly account: Account | null;
  /** Names; the primary one first. */
  readonly groups: readonly string[];
  /** Lines of `~/.ssh/authorized_keys`; only where a sentence asks for them. */
  readonly keys?: readonly string[];
  /** Of the password; only where a sentence asks for it. */
  readonly password?: 'locked' | 'set' | 'empty' | 'unknown';
}

const matchers = {
  exist: ({ account }: UserState): Verdict => equals('user', 'there', account === null ? 'not there' : 'there'),
  uid: ({ account }: UserState, id: number): Verdict => equals('uid', id, account?.uid ?? null),
  gid: ({ account }: UserState, id: number): Verdict => equals('gid', id, account?.gid ?? null),
  home: ({ account }: UserState, path: string): Verdict => equals('home', path, account?.home ?? null),
  shell: ({ account }: UserState, path: string): Verdict => equals('shell', path, account?.shell ?? null),
  /** It belongs to the group, whether as its primary one or not. */
  inGroup: ({ groups }: UserState, name: string): Verdict => verdict(groups.includes(name), 'groups', name, groups),
  primaryGroup: ({ groups }: UserState, name: string): Verdict => equals('primary group', name, groups[0] ?? null),
  /** The key may log in: a whole line of authorized_keys, its key alone, or its comment. */
  authorizedKey: ({ keys = [] }: UserState, key: string): Verdict => {
    const words = key.trim().split(/\s+/);
    const wanted = words.find((word) => word.startsWith('AAAA')) ?? key.trim();
    const found = keys.some((line) => line.split(/\s+/).includes(wanted) || line.endsWith(` ${wanted}`));
    return verdict(found, 'authorized keys', key.trim(), keys.map(comment));
  },
  /** These keys may log in, in any order, and no others. */
  authorizedKeys: ({ keys = [] }: UserState, wanted: readonly string[]): Verdict => {
    const same = [...new Set(keys.map(keyIn))].sort().join() === [...new Set(wanted.map(keyIn))].sort().join();
    return verdict(same, 'authorized keys', wanted.map(comment), keys.map(comment));
  },
  /** No password opens it. Keys still may. */
  locked: ({ password = 'unknown' }: UserState): Verdict =>
    password === 'unknown'
      ? unknown('password', 'locked', '/etc/shadow says nothing of the user')
      : equals('password', 'locked', password),
};

function keyIn(line: string): string {
  return line.split(/\s+/).find((word) => word.startsWith('AAAA')) ?? line.trim();
}

function comment(line: string): string {
  const words = line.split(/\s+/);
  const at = words.findIndex((word) => word.startsWith('AAAA'));
  return words.slice(at + 1).join(' ') || 'a key without a comment';
}

export const userKind: SubjectKind<UserState, typeof matchers> = {
  name: 'user',
  matchers,
  command: (name) => `getent passwd ${quote(name)}`,
  present: ({ account }) => account !== null,
  asksPresence: ['exist'],
};

export function user(host: HostReads, name: string) {
  return new Subject(userKind, name, host.name, (asked) => observeUser(host, name, asked));
}

async function observeUser(host: HostReads, name: string, { word }: Asked): Promise<UserState> {
  const [found, keys, password] = await Promise.all([
    host.read({
      key: `user ${name}`,
      needs: (needs) => {
        needs.accounts = true;
      },
      parse: ({ state: { users, groups } }) => accountOf(name, users, groups),
    }),
    word === 'authorizedKey' || word === 'authorizedKeys' ? authorizedKeys(host, name) : undefined,
    word === 'locked'
      ? host.read({ key: `password ${name}`, script: passwordScript(name), parse: passwordOf })
      : undefined,
  ]);
  return { ...found, ...(keys === undefined ? {} : { keys }), ...(password === undefined ? {} : { password }) };
}

function authorizedKeys(host: HostReads, name: string): Promise<readonly string[]> {
  return host.read({
    key: `keys of ${name}`,
    needs: (needs) => {
      needs.keys.set(name, { sha256: '0'.repeat(64), home: null });
    },
    parse: ({ state: { homes, contents } }) => {
      const text = contents.get(`${homes.get(name) ?? ''}/.ssh/authorized_keys`)?.bytes?.toString('utf8') ?? '';
      return text.split('\n').filter((line) => /^[^#\s]/.test(line));
    },
  });
}

/** The hash stays on the host: only what kind of password it is comes back. */
function passwordScript(name: string): string {
  return `while IFS=: read -r u p x; do
  [ "$u" = ${quote(name)} ] || continue
  case $p in '!'*|'*'*) echo locked ;; '') echo empty ;; *) echo 'set' ;; esac
done </etc/shadow`;
}

export function passwordOf({ output }: { readonly output: string }): 'locked' | 'set' | 'empty' | 'unknown' {
  const said = output.trim();
  return said === 'locked' || said === 'set' || said === 'empty' ? said : 'unknown';
}

/** The account, and the names of its groups. */
export function accountOf(
  name: string,
  users: ReadonlyMap<string, Account>,
  groups: ReadonlyMap<string, GroupState>,
): Pick<UserState, 'account' | 'groups'> {
  const account = users.get(name) ?? null;
  const names = [...groups];
  const primary = names.filter(([, { gid }]) => gid === account?.gid).map(([group]) => group);
  const further = names.filter(([, { members }]) => members.includes(name)).map(([group]) => group);
  return { account, groups: [...new Set([...primary.slice(0, 1), ...further])] };
}
