import { readRunning } from '../icecast/read-running.ts';
import type { Running } from '../icecast/running.ts';
import { quote } from '../resources/quote.ts';
import type { Resource } from '../resources/types.generated.ts';
import { hostProgram, withoutComments } from './host-program.ts';

const prefix = 'icecast ';

/** sh that asks the Icecast of a host what it has on the air; nothing for a host that shall have none. */
export function listenersScript(resources: readonly Resource[]): string {
  const path = resources.flatMap((resource) =>
    resource.kind === 'service' ? (resource.reads ?? []).filter(({ change }) => change === 'icecast') : [],
  )[0]?.path;
  if (path === undefined) return '';
  return `if [ -r ${quote(path)} ] && command -v bash >/dev/null; then
timeout 3 bash -s ${quote(path)} <<'LISTENERS'
${withoutComments(hostProgram('listeners.bash'))}LISTENERS
fi`;
}

/** What it printed; null if Icecast was not asked, or did not answer. */
export function parseListeners(lines: readonly string[]): Running {
  const answer = lines.filter(isAboutListeners).map((line) => line.slice(prefix.length));
  const body = answer.slice(answer.findIndex((line) => line.trim() === '') + 1).join('\n');
  return /^HTTP\/1\.[01] 200 /.test(answer[0] ?? '') ? readRunning(body, new Map()) : null;
}

export function isAboutListeners(line: string): boolean {
  return line.startsWith(prefix);
}

/** How many listen to these mounts; null: not known. */
export function countListeners(running: Running, mounts: readonly string[] | 'all'): number | null {
  if (running === null) return null;
  const counted = [...running].filter(([mount]) => mounts === 'all' || mounts.includes(mount));
  return counted.reduce((sum, [, { listeners, relays }]) => sum + listeners + relays, 0);
}
