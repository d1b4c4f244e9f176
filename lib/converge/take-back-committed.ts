import type { Session } from '../ssh/session.ts';
import type { Applied } from './account.ts';
import type { ConvergeOptions } from './options.ts';
import type { HostPlan } from './plan.ts';
import { rollBack } from './take-back.ts';

/**
 * Takes back a change that worked where the same change did not work on another host of its step. What a host does not
 * keep cannot come back, and such a change stays: directories, packages and accounts that it removed.
 */
export async function takeBackCommitted(
  session: Session,
  plan: HostPlan,
  applied: Applied,
  cause: string,
  { stateDirectory }: Pick<ConvergeOptions, 'stateDirectory'>,
): Promise<Applied> {
  if (plan.changes.some(({ steps }) => steps.some((step) => lasting.has(step.do)))) return applied;
  for (const id of (applied.ids ?? []).toReversed()) {
    if (await rollBack(session, id, stateDirectory)) continue;
    const message = `it was to be taken back because of ${cause}, and could not be`;
    return { outcome: 'failed', message, hint: 'converge again once the configuration is right' };
  }
  return { outcome: 'undone', message: `it worked, and was taken back because of ${cause}`, hint: null };
}

/** Steps of which nothing is kept on the host. */
const lasting: ReadonlySet<string> = new Set(['remove-directory', 'remove-package', 'remove-user', 'remove-group']);
