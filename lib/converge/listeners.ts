import { readRunning } from '../icecast/read-running.ts';
import type { Running } from '../icecast/running.ts';
import { quote } from '../resources/quote.ts';
import { isRunning } from '../resources/service.ts';
import type { HostState } from '../resources/state.ts';
import type { Resource } from '../resources/types.generated.ts';
import { unitName } from '../resources/unit-name.ts';
import { hostProgram, withoutComments } from './host-program.ts';
import { icecastPath } from './icecast-path.ts';

const said = 'icecast ';
const pulled = 'icecast-relay ';

/**
 * sh that asks the Icecast of a host what it has on the air; nothing for a host that shall have none.
 *
 * @param others Addresses of the network's other servers: what pulls from there is no person.
 */
export function listenersScript(resources: readonly Resource[], others: readonly string[] = []): string {
  const path = icecastPath(resources);
  return path === null ? '' : asked(path, 3, ['listeners.bash'], others);
}

/**
 * sh that sends people away from the Icecast of a host, one after the other within so many seconds.
 *
 * @param others Addresses of the network's other servers: what pulls from there stays.
 */
export function sendAwayScript(resources: readonly Resource[], seconds: number, others: readonly string[]): string {
  const path = icecastPath(resources);
  return path === null ? '' : asked(path, seconds * 2 + 5, ['send-away.bash'], [`${seconds}`, ...others]);
}

function asked(path: string, seconds: number, programs: readonly string[], words: readonly string[]): string {
  const program = ['ask-icecast.bash', ...programs].map(hostProgram).join('');
  return `if [ -r ${quote(path)} ] && command -v bash >/dev/null; then
timeout ${seconds} bash -s ${[path, ...words].map(quote).join(' ')} <<'LISTENERS'
${withoutComments(program)}LISTENERS
fi`;
}

/** What it printed; null if Icecast was not asked, or did not answer. */
export function parseListeners(lines: readonly string[]): Running {
  const answer = lines.filter((line) => line.startsWith(said)).map((line) => line.slice(said.length));
  const body = answer.slice(answer.findIndex((line) => line.trim() === '') + 1).join('\n');
  return /^HTTP\/1\.[01] 200 /.test(answer[0] ?? '') ? readRunning(body, relaysIn(lines)) : null;
}

/** `icecast-relay 192.0.2.1 /live.mp3`, one line for each that pulls. */
function relaysIn(lines: readonly string[]): Map<string, string[]> {
  const relays = new Map<string, string[]>();
  for (const line of lines.filter((one) => one.startsWith(pulled))) {
    const [, address = ''] = line.split(' ', 2);
    const mount = line.slice(pulled.length + address.length + 1);
    relays.set(mount, [...(relays.get(mount) ?? []), address]);
  }
  return relays;
}

export function isAboutListeners(line: string): boolean {
  return line.startsWith(said) || line.startsWith(pulled);
}

/** Where no Icecast runs, nobody listens; where one runs and did not answer, nobody knows. */
export function knownRunning(resources: readonly Resource[], state: HostState, running: Running): Running {
  if (running !== null) return running;
  const icecast = resources.find(
    (resource) => resource.kind === 'service' && resource.reads?.some(({ change }) => change === 'icecast'),
  );
  if (icecast?.kind !== 'service' || state.units === null) return null;
  return isRunning(state.units.get(unitName(icecast.name))) ? null : new Map();
}

/** How many people listen to these mounts, and how many other servers pull them. */
export interface Audience {
  readonly listeners: number;
  /** However many mounts each pulls. A server that pulls from itself, for a fallback of its own, is none. */
  readonly relays: number;
}

/** Who listens to these mounts; null: not known. */
export function audienceOf(running: Running, mounts: readonly string[] | 'all'): Audience | null {
  if (running === null) return null;
  const counted = [...running].filter(([mount]) => mounts === 'all' || mounts.includes(mount)).map(([, one]) => one);
  return {
    listeners: counted.reduce((sum, { listeners }) => sum + listeners, 0),
    relays: new Set(counted.flatMap(({ relays }) => relays).filter((address) => !isLoopback(address))).size,
  };
}

function isLoopback(address: string): boolean {
  return address.startsWith('127.') || address === '::1';
}
