import { CommandTimeout } from '../../ssh/command-timeout.ts';
import type { Session } from '../../ssh/session.ts';
import { Unreachable } from '../../ssh/unreachable.ts';
import { parseWell, wellScript } from './well-script.ts';

/** Asks from a relay which relays are well, by name and address. Nobody is if it cannot be asked. */
export async function askWell(session: Session, relays: ReadonlyMap<string, string>): Promise<ReadonlySet<string>> {
  try {
    const answer = await session.run(wellScript(relays), { timeout: 60 });
    return parseWell(answer.stdout.toString('utf8'));
  } catch (error) {
    if (error instanceof Unreachable || error instanceof CommandTimeout) return new Set();
    throw error;
  }
}
