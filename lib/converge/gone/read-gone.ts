import { randomBytes } from 'node:crypto';
import { isChange } from '../../resources/difference.ts';
import { compareResource, needsOf } from '../../resources/kinds.ts';
import { parseState } from '../../resources/parse-state.ts';
import { quote } from '../../resources/quote.ts';
import { readScript } from '../../resources/read-script.ts';
import { resourceKey } from '../../resources/resource.ts';
import type { HostState } from '../../resources/state.ts';
import type { Resource } from '../../resources/types.generated.ts';
import type { Session } from '../../ssh/session.ts';
import { definedUnit } from '../unit-paths.ts';

export interface GoneReading {
  /** What is there still, and shall not be. */
  readonly gone: readonly Resource[];
  /** How it is. */
  readonly state: HostState;
}

/**
 * Asks a host how the things are that shall be gone from it. What a package brought stays, since its daemon needs it.
 *
 * @throws Unreachable
 * @throws UnreadableAnswer
 */
export async function readGone(session: Session, gone: readonly Resource[]): Promise<GoneReading> {
  const needs = needsOf(gone);
  const nonce = randomBytes(16).toString('hex');
  const paths = [...needs.paths].map(quote).join(' ');
  const also = `! command -v dpkg-query >/dev/null || dpkg-query -S -- ${paths} 2>/dev/null`;
  const { stdout, stderr } = await session.run(readScript(needs, { nonce, also }));
  const answer = parseState(Buffer.concat([stdout, stderr]), needs, nonce);
  // As in `haproxy: /etc/haproxy/haproxy.cfg`.
  const owned = answer.also.map((line) => line.slice(line.indexOf(': ') + 2));
  return { gone: stillThere(gone, answer.state, owned), state: answer.state };
}

/**
 * What of it can be taken away. A directory in the place of a file is somebody else's. Pure.
 *
 * @param owned Paths that belong to packages.
 */
export function stillThere(gone: readonly Resource[], state: HostState, owned: readonly string[]): Resource[] {
  const units = owned.flatMap((path) => definedUnit(path) ?? []);
  return gone.filter((resource) => {
    if (resource.kind === 'file' ? owned.includes(resource.path) : units.includes(resourceKey(resource))) return false;
    const differences = compareResource(resource, state);
    return differences.length > 0 && differences.every(isChange);
  });
}

/** What was read of a host, and of what shall be gone from it, as one. */
export function joinStates(state: HostState, gone: HostState): HostState {
  return {
    ...state,
    paths: new Map([...state.paths, ...gone.paths]),
    units:
      state.units === null || gone.units === null
        ? (state.units ?? gone.units)
        : new Map([...state.units, ...gone.units]),
  };
}
