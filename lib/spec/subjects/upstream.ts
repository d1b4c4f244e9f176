import { quote } from '../../resources/quote.ts';
import { connectionsObservation, isConnected } from '../radio/connections.ts';
import type { RadioHost } from '../radio/radio-host.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, type Verdict } from '../verdict.ts';

/** The Icecast that a relay pulls from, as seen from the relay. */
export interface UpstreamState {
  /** What its status page answered; null: nothing, and `problem` says why. */
  readonly status: number | null;
  readonly problem: string | null;
  /** Whether a connection to it is open; null: the host cannot tell. */
  readonly connected: boolean | null;
  readonly command: string;
}

const matchers = {
  /** It answers this relay. */
  reached: ({ status, problem, command }: UpstreamState): Verdict =>
    equals('answer', 'HTTP 200', status === null ? (problem ?? 'none') : `HTTP ${status}`, { command }),
  /** This relay has a connection to it. */
  connected: ({ connected }: UpstreamState): Verdict => {
    const hint = connected === null ? { hint: 'ss is not on the host, and connections are read with it' } : {};
    return equals('connection', 'open', connected === true ? 'open' : 'none', { command: 'ss -tn', ...hint });
  },
};

export const upstreamKind: SubjectKind<UpstreamState, typeof matchers> = { name: 'upstream', matchers };

/**
 * The host that a relay pulls from, as seen from the relay.
 * @throws TypeError if the host pulls from none
 */
export function upstream(host: RadioHost) {
  const from = host.network.hosts.find(({ name }) => name === host.from);
  if (from === undefined) throw new TypeError(`${host.name} is a ${host.kind} and pulls from nobody`);
  const authority = from.address.includes(':') ? `[${from.address}]` : from.address;
  const command = `curl -m 3 http://${authority}:8000/status-json.xsl`;
  return new Subject(upstreamKind, from.name, host.name, async () => {
    const [answer, connections] = await Promise.all([
      host.read({
        key: `upstream ${from.address}`,
        script: `curl -sS -g -o /dev/null -m 3 -w '%{http_code}\\n' ${quote(`http://${authority}:8000/status-json.xsl`)}`,
        parse: ({ output, status }) => parseAnswer(output, status),
      }),
      host.read(connectionsObservation),
    ]);
    const connected = connections === null ? null : isConnected(connections, { peer: from.address, peerPort: 8000 });
    return { ...answer, connected, command };
  });
}

/** Reads what curl wrote: a status code, or why there is none. */
export function parseAnswer(output: string, exit: number): Pick<UpstreamState, 'status' | 'problem'> {
  if (exit === 127) return { status: null, problem: 'curl is not on the host' };
  const code = Number(/^(\d{3})$/m.exec(output)?.[1] ?? 0);
  if (code > 0) return { status: code, problem: null };
  return { status: null, problem: /^curl: \(\d+\) (.*)$/m.exec(output)?.[1] ?? `curl ended with ${exit}` };
}
