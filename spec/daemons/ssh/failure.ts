import { CommandTimeout } from '../../../lib/ssh/command-timeout.ts';
import { Unreachable } from '../../../lib/ssh/unreachable.ts';

/** The `Unreachable` that this must end with. */
export async function unreachable(work: Promise<unknown>): Promise<Unreachable> {
  const error = await failure(work);
  if (error instanceof Unreachable) return error;
  throw error;
}

/** The `CommandTimeout` that this must end with. */
export async function timedOut(work: Promise<unknown>): Promise<CommandTimeout> {
  const error = await failure(work);
  if (error instanceof CommandTimeout) return error;
  throw error;
}

async function failure(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error('it worked, and should not have');
}
