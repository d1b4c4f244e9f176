import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { quote } from '../resources/quote.ts';
import { CommandTimeout } from '../ssh/command-timeout.ts';
import type { Target } from '../ssh/target.ts';
import { Unreachable } from '../ssh/unreachable.ts';
import type { Account } from './account.ts';
import { hostProgram, withoutComments } from './host-program.ts';
import type { ConvergeOptions } from './options.ts';
import { ProgressReader } from './transaction/progress.ts';

/** Seconds before each new attempt to reach a host again. */
const pauses = [1, 4, 10];

/**
 * Logs in again to a host that was lost while it was being changed, and follows its transaction from where the report
 * broke off. Gives up after some attempts, and at once if the run is interrupted.
 */
export async function reattach(
  id: string,
  target: Target,
  options: ConvergeOptions,
  account: Account,
): Promise<'followed' | 'never begun' | 'gone'> {
  for (const pause of pauses) {
    if (options.signal.aborted) return 'gone';
    await sleep(pause * 1000, undefined, { signal: options.signal }).catch(() => {});
    try {
      await follow(id, target, options, account);
      if (account.isOver) return 'followed';
      if (account.count === 0) return 'never begun';
    } catch (error) {
      if (!(error instanceof Unreachable) && !(error instanceof CommandTimeout)) throw error;
    }
  }
  return 'gone';
}

async function follow(id: string, target: Target, options: ConvergeOptions, account: Account): Promise<void> {
  const nonce = randomBytes(16).toString('hex');
  const programs = ['prelude.sh', 'lock.sh', 'receive.sh'].map((name) => withoutComments(hostProgram(name)));
  const script = [
    ...programs,
    `printf '\\naircheck %s begin\\n' ${nonce}`,
    `find_state ${quote(options.stateDirectory ?? '')}`,
    `reattach ${quote(id)}`,
    `echo 'aircheck ${nonce} end'`,
  ].join('\n');
  let known = account.count;
  const reader = new ProgressReader(nonce, (progress) => {
    if (known > 0) known -= 1;
    else account.take(progress);
  });
  const session = await options.connect(target);
  try {
    await session.run(script, { timeout: 3600, onStdout: (chunk) => reader.take(chunk) });
  } finally {
    session.close();
  }
}
