import { randomBytes } from 'node:crypto';
import type { Running } from '../icecast/running.ts';
import { needsOf } from '../resources/kinds.ts';
import { parseState } from '../resources/parse-state.ts';
import { readScript } from '../resources/read-script.ts';
import type { HostState } from '../resources/state.ts';
import type { Resource } from '../resources/types.generated.ts';
import type { HostConfig } from '../roles/render.ts';
import type { Session } from '../ssh/session.ts';
import { goneOf } from './gone/gone-of.ts';
import { joinStates, readGone } from './gone/read-gone.ts';
import { isAboutListeners, listenersScript, parseListeners } from './listeners.ts';
import { type HostRecord, parseRecord, recordScript } from './record.ts';

export interface HostReading {
  /** What it shall be, along with what it shall not have any more. */
  readonly config: HostConfig;
  /** Those of its resources. */
  readonly gone: readonly Resource[];
  readonly state: HostState;
  readonly record: HostRecord;
  /** What its Icecast has on the air; null: not known. */
  readonly running: Running;
}

/** Asks a host once more who listens there, and for nothing else. @throws Unreachable */
export async function readListeners(
  session: Session,
  resources: readonly Resource[],
  others: readonly string[],
): Promise<Running> {
  const script = listenersScript(resources, others);
  if (script === '') return null;
  const { stdout } = await session.run(script);
  return parseListeners(stdout.toString('utf8').split('\n'));
}

/**
 * Reads a host in one round trip; in two, where something is there that roles placed and have no more.
 *
 * @param others Addresses of the network's other servers.
 * @throws Unreachable
 * @throws UnreadableAnswer
 */
export async function readHost(
  session: Session,
  config: HostConfig,
  stateDirectory: string | null,
  others: readonly string[],
): Promise<HostReading> {
  const { resources } = config;
  const needs = needsOf(resources);
  const nonce = randomBytes(16).toString('hex');
  const also = `${recordScript(stateDirectory)}\n${listenersScript(resources, others)}`;
  const { stdout, stderr } = await session.run(readScript(needs, { nonce, also }));
  // What stands after the answer counts only if there is none: it says why.
  const answer = parseState(Buffer.concat([stdout, stderr]), needs, nonce);
  const record = parseRecord(answer.also.filter((line) => !isAboutListeners(line)));
  const read = { config, gone: [], state: answer.state, record, running: parseListeners(answer.also) };
  const placed = goneOf(config, record);
  if (placed.length === 0) return read;
  const { gone, state } = await readGone(session, placed);
  return {
    ...read,
    gone,
    config: { ...config, resources: [...resources, ...gone] },
    state: joinStates(answer.state, state),
  };
}
