import { quote } from '../resources/quote.ts';
import type { Session } from '../ssh/session.ts';
import { hostProgram, withoutComments } from './host-program.ts';

/**
 * Takes back transactions whose process is gone; each has brought along the program that does it. One that somebody
 * else is taking back in this very moment is left to them.
 */
export async function takeBack(session: Session, ids: readonly string[], stateDirectory: string | null): Promise<void> {
  const programs = ['prelude.sh', 'lock.sh', 'receive.sh'].map((name) => withoutComments(hostProgram(name)));
  const lines = ids.map((id) => `sh "$state/transactions/"${quote(id)}/run.sh recover`);
  await session.run([...programs, `find_state ${quote(stateDirectory ?? '')}`, ...lines].join('\n'));
}

/**
 * Takes back a transaction that was committed just now.
 *
 * @returns False if that did not work, or if another has come after it.
 */
export async function rollBack(session: Session, id: string, stateDirectory: string | null): Promise<boolean> {
  const programs = ['prelude.sh', 'lock.sh', 'receive.sh'].map((name) => withoutComments(hostProgram(name)));
  const line = `sh "$state/generations/"${quote(id)}/run.sh rollback`;
  const { code } = await session.run([...programs, `find_state ${quote(stateDirectory ?? '')}`, line].join('\n'));
  return code === 0;
}
