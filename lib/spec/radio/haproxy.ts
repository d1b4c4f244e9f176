import type { Answer, Observation } from '../read/observation.ts';

/** Whom a host's HAProxy takes those to who ask it for a mount. */
export interface Taken {
  /** Names of all that it may take them to, as its configuration orders them. */
  readonly servers: readonly string[];
  /** Names of those that are well. */
  readonly well: readonly string[];
  /** Who has a connection just now; null: nobody. */
  readonly now: string | null;
}

/** By mount. Null: there is no HAProxy that answers. */
export type HaproxyState = ReadonlyMap<string, Taken>;

/** What HAProxy on the host says of itself, at the socket that the role haproxy gives it. */
export const haproxyObservation: Observation<HaproxyState | null> = {
  key: 'haproxy',
  script: "curl -sS -m 3 --unix-socket /run/haproxy/status.sock 'http://haproxy/;csv'",
  parse: ({ output, status }: Pick<Answer, 'output' | 'status'>) => (status === 0 ? parseHaproxy(output) : null),
};

/** Reads HAProxy's statistics: a line for each server, with names of columns in the first (management.txt, 9.1). */
export function parseHaproxy(output: string): HaproxyState {
  const [head = '', ...lines] = output.split('\n');
  const columns = head.replace(/^# /, '').split(',');
  const taken = new Map<string, { servers: string[]; well: string[]; now: string | null }>();
  for (const line of lines) {
    const fields = line.split(',');
    const field = (name: string) => fields[columns.indexOf(name)] ?? '';
    const server = field('svname');
    const mount = /^mount:(.+)$/.exec(field('pxname'))?.[1];
    if (mount === undefined || server === 'FRONTEND' || server === 'BACKEND') continue;
    const known = taken.get(`/${mount}`) ?? { servers: [], well: [], now: null };
    taken.set(`/${mount}`, known);
    known.servers.push(server);
    if (field('status').startsWith('UP')) known.well.push(server);
    if (Number(field('scur')) > 0) known.now = server;
  }
  return taken;
}
