import type { Answer, HostReads } from '../read/observation.ts';
import { perAnswer } from '../read/per-answer.ts';
import { whyNot } from '../read/tool.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, type Verdict, verdict } from '../verdict.ts';

/** Who waits on a Unix socket. */
export interface SocketState {
  /** Whether somebody does: the file of a socket may outlive who made it. */
  readonly open: boolean;
  /** Names of the processes that have it open. */
  readonly processes: readonly string[];
  /** Why ss did not tell; null: it did. */
  readonly problem?: string | null;
}

const matchers = {
  /** Somebody waits for connections, or datagrams, on it. */
  listening: ({ open }: SocketState): Verdict =>
    equals('socket', 'listening', open ? 'listening' : 'closed', {
      command,
      hint: 'ls -l tells whether its file is there',
    }),
  /** A process of this name has it open: the first 15 characters count, as the kernel keeps no more. */
  by: ({ processes }: SocketState, process: string): Verdict =>
    verdict(processes.includes(process.slice(0, 15)), 'process', process, processes, { command }),
};

const command = 'ss -Hlxp';

export const socketKind: SubjectKind<SocketState, typeof matchers> = {
  name: 'socket',
  matchers,
  command: () => command,
  whyUnknown: ({ problem = null }) => problem,
};

/** A Unix socket, by its path: `expect(host.socket('/run/php/php-fpm.sock')).to.be.listening`; abstract ones begin with `@`. */
export function socket(host: HostReads, path: string) {
  return new Subject(socketKind, path, host.name, () =>
    host.read({
      key: command,
      timeout: 10,
      script: command,
      parse: (answer) => ({ ...stateOf(socketsIn(answer), path), problem: whyNot('ss', 'iproute2', answer) }),
    }),
  );
}

const socketsIn = perAnswer(socketsOf);

/** Reads `ss -Hlxp`: by path, names of processes; several may wait on sockets that had the same path one after the other. */
export function socketsOf({ output }: Pick<Answer, 'output'>): ReadonlyMap<string, readonly string[]> {
  const sockets = new Map<string, readonly string[]>();
  for (const line of output.split('\n')) {
    const [, path, users = ''] = /^u_\w+\s+\w+\s+\d+\s+\d+\s+(.*) \d+\s+\* \d+\s*(users:.*)?$/.exec(line) ?? [];
    if (path === undefined) continue;
    const names = [...users.matchAll(/\("((?:[^"\\]|\\.)*)",pid=/g)].flatMap(([, name]) => name ?? []);
    sockets.set(path, [...new Set([...(sockets.get(path) ?? []), ...names])]);
  }
  return sockets;
}

function stateOf(sockets: ReadonlyMap<string, readonly string[]>, path: string): SocketState {
  const processes = sockets.get(path);
  return { open: processes !== undefined, processes: processes ?? [] };
}
