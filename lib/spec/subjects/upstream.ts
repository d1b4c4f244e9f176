import { hasIcecast } from '../../network/icecast/has-icecast.ts';
import { feedingPlace } from '../../network/icecast/sockets.ts';
import { quote } from '../../resources/quote.ts';
import { connectionsObservation, isFed } from '../radio/connections.ts';
import { authorityOf, hostNamed } from '../radio/icecast-place.ts';
import type { RadioHost } from '../radio/radio-host.ts';
import type { Observation } from '../read/observation.ts';
import { missing } from '../read/tool.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, unknown, type Verdict } from '../verdict.ts';

/** The Icecast that a relay pulls from, as seen from the relay. */
export interface UpstreamState {
  /** What its status page answered; null: nothing, and `problem` says why. */
  readonly status: number | null;
  readonly problem: string | null;
  /** Whether nobody could ask. */
  readonly unknown?: boolean;
  /** Whether a connection to it is open; null: the host cannot tell. */
  readonly connected: boolean | null;
  readonly command: string;
  /** What it answered to the password in the relay's own icecast.xml; only where a sentence asks for it. */
  readonly login?: Pick<UpstreamState, 'status' | 'problem'>;
}

const matchers = {
  /** It answers this relay. */
  reached: ({ status, problem, unknown: unasked, command }: UpstreamState): Verdict =>
    unasked === true
      ? unknown('answer', 'HTTP 200', problem ?? 'nobody could ask', { command })
      : equals('answer', 'HTTP 200', status === null ? (problem ?? 'none') : `HTTP ${status}`, { command }),
  /** This relay has a connection to it. */
  connected: ({ connected }: UpstreamState): Verdict => {
    if (connected === null) return unknown('connection', 'open', missing('ss', 'iproute2'), { command: 'ss -tn' });
    return equals('connection', 'open', connected ? 'open' : 'none', { command: 'ss -tn' });
  },
  /** It takes the password that this relay's icecast.xml has for it. */
  takesPassword: ({ login }: UpstreamState): Verdict => {
    const command = 'curl -u relay UPSTREAM/admin/streamlist.txt';
    const status = login?.status ?? null;
    if (status === null) return unknown('relay password', 'taken', login?.problem ?? 'it does not answer', { command });
    return equals('relay password', 'taken', status === 200 ? 'taken' : `refused with HTTP ${status}`, {
      command,
      ...(status === 401 ? { hint: 'one of the two has not been converged since the password was changed' } : {}),
    });
  },
};

export const upstreamKind: SubjectKind<UpstreamState, typeof matchers> = { name: 'upstream', matchers };

/**
 * The host that a relay pulls from, as seen from the relay.
 * @throws TypeError if the host pulls from none
 */
export function upstream(host: RadioHost) {
  const from = hostNamed(host.network, host.from);
  if (from === undefined || !hasIcecast(from))
    throw new TypeError(`${host.name} is a ${host.kind} and pulls from nobody`);
  const place = feedingPlace(from.icecast, from.address);
  const base = `http://${authorityOf(place)}`;
  const command = `curl -m 3 ${base}/status-json.xsl`;
  return new Subject(upstreamKind, from.name, host.name, async ({ word }) => {
    const [answer, connections, login] = await Promise.all([
      host.read({
        key: `upstream ${base}`,
        script: `curl -sS -g -o /dev/null -m 3 -w '%{http_code}\\n' ${quote(`${base}/status-json.xsl`)}`,
        parse: ({ output, status }) => parseAnswer(output, status),
      }),
      host.read(connectionsObservation(host.network)),
      word === 'takesPassword' ? host.read(loginObservation(base)) : undefined,
    ]);
    const connected = connections === null ? null : isFed(connections, place);
    return { ...answer, connected, command, ...(login === undefined ? {} : { login }) };
  });
}

/** The list of streams is for relays. What the file says is what Icecast will say; it is in no process list. */
function loginObservation(url: string): Observation<Pick<UpstreamState, 'status' | 'problem'>> {
  return {
    key: `relay password at ${url}`,
    script: `in_relay() {
  sed -n '/<relay>/,/<\\/relay>/p' /etc/icecast2/icecast.xml | sed -n "s:.*<$1>\\(.*\\)</$1>.*:\\1:p" | head -n 1 |
    sed 's/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&apos;/'"'/g; s/&#39;/'/g; s/&amp;/\\&/g"'; s/[\\"]/\\\\&/g'
}
u=$(in_relay username) p=$(in_relay password)
curl -sS -g -o /dev/null -m 3 -w '%{http_code}\\n' -K - <<CURL
url = ${url}/admin/streamlist.txt
user = "$u:$p"
CURL`,
    parse: ({ output, status }) => parseAnswer(output, status),
  };
}

/** Reads what curl wrote: a status code, or why there is none. */
export function parseAnswer(output: string, exit: number): Pick<UpstreamState, 'status' | 'problem' | 'unknown'> {
  if (exit === 127) return { status: null, problem: missing('curl', 'curl'), unknown: true };
  const code = Number(/^(\d{3})$/m.exec(output)?.[1] ?? 0);
  if (code > 0) return { status: code, problem: null };
  return { status: null, problem: /^curl: \(\d+\) (.*)$/m.exec(output)?.[1] ?? `curl ended with ${exit}` };
}
