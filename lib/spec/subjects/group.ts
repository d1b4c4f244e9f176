import { quote } from '../../resources/quote.ts';
import type { GroupState as Group } from '../../resources/state.ts';
import type { HostReads } from '../read/observation.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, type Verdict, verdict } from '../verdict.ts';

/** A group in /etc/group. */
export interface GroupState {
  readonly group: Group | null;
}

const matchers = {
  exist: ({ group }: GroupState): Verdict => equals('group', 'there', group === null ? 'not there' : 'there'),
  gid: ({ group }: GroupState, id: number): Verdict => equals('gid', id, group?.gid ?? null),
  /** Those whose primary group it is are not among its members: /etc/group does not name them. */
  member: ({ group }: GroupState, user: string): Verdict =>
    verdict(group?.members.includes(user) === true, 'members', user, group?.members ?? []),
  /** Exactly these, in whatever order. */
  members: ({ group }: GroupState, users: readonly string[]): Verdict => {
    const [wanted, found] = [[...users].sort(), [...(group?.members ?? [])].sort()];
    return verdict(wanted.join(',') === found.join(','), 'members', wanted, found);
  },
};

export const groupKind: SubjectKind<GroupState, typeof matchers> = {
  name: 'group',
  matchers,
  command: (name) => `getent group ${quote(name)}`,
  present: ({ group }) => group !== null,
  asksPresence: ['exist'],
};

export function group(host: HostReads, name: string) {
  return new Subject(groupKind, name, host.name, () =>
    host.read({
      key: `group ${name}`,
      needs: (needs) => {
        needs.accounts = true;
      },
      parse: ({ state }) => ({ group: state.groups.get(name) ?? null }),
    }),
  );
}
