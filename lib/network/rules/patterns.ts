import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { groupsOf } from '../groups.ts';
import { usersOf } from '../users.ts';
import type { Written } from '../written.ts';

/** Patterns of groups and users that name no host, or cannot be read. The codes are those of `--limit`. */
export function* patterns(written: Written): Generator<Diagnostic> {
  yield* groupsOf(written).findings;
  yield* usersOf(written).findings;
}
