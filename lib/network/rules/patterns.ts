import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { selectNames } from '../../inventory/patterns.ts';
import { pointer } from '../../inventory/pointer.ts';
import { groupsOf } from '../groups.ts';
import type { Written } from '../written.ts';

/** Patterns of groups and users that name no host, or cannot be read. The codes are those of `--limit`. */
export function* patterns(written: Written): Generator<Diagnostic> {
  const { groups, findings } = groupsOf(written);
  yield* findings;
  const choice = { hosts: groups.get('all') ?? [], groups };
  for (const [name, user] of written.users) {
    if (user.hosts === undefined) continue;
    for (const finding of selectNames(user.hosts, choice).findings) {
      yield written.inventory.at(pointer('users', name, 'hosts'), finding);
    }
  }
}
