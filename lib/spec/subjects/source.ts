import { HARBOR_PORT } from '../../network/intake.ts';
import { connectionsObservation, isConnected } from '../radio/connections.ts';
import { type LiquidsoapLog, liquidsoapLogObservation } from '../radio/liquidsoap-log.ts';
import type { RadioHost } from '../radio/radio-host.ts';
import { missing } from '../read/tool.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, unknown, type Verdict } from '../verdict.ts';
import { onAir } from './liquidsoap.ts';

/** A source of the programme, as a master's Liquidsoap has it. */
export interface SourceState {
  readonly name: string;
  readonly log: LiquidsoapLog;
  /** Whether a studio of this source has a connection to Liquidsoap, frozen or not; null: there is no ss to tell. */
  readonly line: boolean | null;
}

const matchers = {
  /** Somebody sends to it, be it silence. */
  connected: ({ name, log, line }: SourceState): Verdict => {
    const hint =
      line === true ? 'a studio has a connection, and Liquidsoap takes nothing from it' : 'no studio has a connection';
    const connected = log.connected.get(name) ?? line;
    if (connected === null) return unknown('studio', 'connected', missing('ss', 'iproute2'));
    return equals('studio', 'connected', connected ? 'connected' : 'away', {
      command: 'journalctl -u liquidsoap',
      hint,
    });
  },
  /** It is what listeners hear. */
  onAir: ({ name, log }: SourceState): Verdict => onAir(log, name),
};

export const sourceKind: SubjectKind<SourceState, typeof matchers> = {
  name: 'source',
  matchers,
  command: () => 'journalctl -u liquidsoap',
};

/**
 * A source of the programme on a master.
 * @throws RangeError if the inventory has none of this name
 */
export function source(host: RadioHost, name: string) {
  const { sources, hosts } = host.network;
  if (!sources.some((one) => one.name === name)) {
    throw new RangeError(`there is no source ${name}; there are ${sources.map((one) => one.name).join(', ')}`);
  }
  const studios = hosts.filter((one) => one.kind === 'studio' && one.source === name);
  return new Subject(sourceKind, name, host.name, async () => {
    const [log, connections] = await Promise.all([
      host.read(liquidsoapLogObservation),
      host.read(connectionsObservation(host.network)),
    ]);
    const line =
      connections === null
        ? null
        : studios.some(({ address }) => isConnected(connections, { localPort: HARBOR_PORT, peer: address }));
    return { name, log, line };
  });
}
