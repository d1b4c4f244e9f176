import { randomBytes } from 'node:crypto';
import type { Running } from '../icecast/running.ts';
import { needsOf } from '../resources/kinds.ts';
import { parseState } from '../resources/parse-state.ts';
import { readScript } from '../resources/read-script.ts';
import type { HostState } from '../resources/state.ts';
import type { Resource } from '../resources/types.generated.ts';
import type { Session } from '../ssh/session.ts';
import { isAboutListeners, listenersScript, parseListeners } from './listeners.ts';
import { type HostRecord, parseRecord, recordScript } from './record.ts';

export interface HostReading {
  readonly state: HostState;
  readonly record: HostRecord;
  /** What its Icecast has on the air; null: not known. */
  readonly running: Running;
}

/**
 * Reads a host in one round trip.
 *
 * @throws Unreachable
 * @throws UnreadableAnswer
 */
export async function readHost(
  session: Session,
  resources: readonly Resource[],
  stateDirectory: string | null,
): Promise<HostReading> {
  const needs = needsOf(resources);
  const nonce = randomBytes(16).toString('hex');
  const also = `${recordScript(stateDirectory, needs.units.size > 0)}\n${listenersScript(resources)}`;
  const { stdout, stderr } = await session.run(readScript(needs, { nonce, also }));
  // What stands after the answer counts only if there is none: it says why.
  const answer = parseState(Buffer.concat([stdout, stderr]), needs, nonce);
  return {
    state: answer.state,
    record: parseRecord(answer.also.filter((line) => !isAboutListeners(line))),
    running: parseListeners(answer.also),
  };
}
