import { randomBytes } from 'node:crypto';
import type { Element } from '../../icecast/element.ts';
import type { Running } from '../../icecast/running.ts';
import { needsOf } from '../../resources/kinds.ts';
import { parseState } from '../../resources/parse-state.ts';
import { readScript } from '../../resources/read-script.ts';
import type { HostState } from '../../resources/state.ts';
import type { Resource } from '../../resources/types.generated.ts';
import type { HostConfig } from '../../roles/render.ts';
import type { Session } from '../../ssh/session.ts';
import { goneOf } from '../gone/gone-of.ts';
import { readGone } from '../gone/read-gone.ts';
import { isAboutListeners, listenersScript, parseListeners } from '../listeners.ts';
import { type HostRecord, parseRecord, recordScript } from '../record.ts';
import type { HostFacts } from './facts.ts';
import { factsMark, factsScript } from './facts-script.ts';
import { parseFacts } from './parse-facts.ts';
import { parseStats, statsScript } from './stats.ts';

export interface DriftReading {
  readonly state: HostState;
  readonly record: HostRecord;
  readonly running: Running;
  readonly stats: Element | null;
  readonly facts: HostFacts;
  /** What is there still, and the inventory does not have any more. */
  readonly gone: readonly Resource[];
}

/**
 * Reads a host: what a plan reads, in as many round trips, and what only drift asks besides.
 *
 * @param others Addresses of the network's other servers.
 * @throws Unreachable
 * @throws UnreadableAnswer
 */
export async function readDrift(
  session: Session,
  config: HostConfig,
  { stateDirectory, others }: { stateDirectory: string | null; others: readonly string[] },
): Promise<DriftReading> {
  const { resources } = config;
  const needs = needsOf(resources);
  const nonce = randomBytes(16).toString('hex');
  const also = [
    recordScript(stateDirectory),
    listenersScript(resources, others),
    statsScript(resources),
    factsScript(resources),
  ].join('\n');
  const earliest = Date.now() / 1000;
  const { stdout, stderr } = await session.run(readScript(needs, { nonce, also }));
  const latest = Date.now() / 1000;
  // What stands after the answer counts only if there is none: it says why.
  const answer = parseState(Buffer.concat([stdout, stderr]), needs, nonce);
  const mark = answer.also.indexOf(factsMark);
  const before = answer.also.slice(0, mark);
  const record = parseRecord(before.filter((line) => !isAboutListeners(line)));
  const placed = goneOf(config, record);
  return {
    state: answer.state,
    record,
    running: parseListeners(before),
    stats: parseStats(before),
    facts: parseFacts(answer.also.slice(mark + 1), { earliest, latest }),
    gone: placed.length === 0 ? [] : (await readGone(session, placed)).gone,
  };
}
