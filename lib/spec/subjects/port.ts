import { type Amount, amounts } from '../range.ts';
import type { Answer, HostReads } from '../read/observation.ts';
import { perAnswer } from '../read/per-answer.ts';
import { whyNot } from '../read/tool.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, unknown, type Verdict, verdict } from '../verdict.ts';

/** Who waits for connections, or datagrams, on a port. */
export interface Listening {
  readonly protocol: 'tcp' | 'udp';
  /** As in `0.0.0.0`, `::`, `*` (both families) or `127.0.0.1`. */
  readonly address: string;
  readonly port: number;
  /** Names of the processes that have it open. */
  readonly processes: readonly string[];
}

export interface PortState {
  readonly listening: readonly Listening[];
  /** Why ss did not tell; null: it did. */
  readonly problem?: string | null;
  /** Established connections, where a sentence asks for them. */
  readonly connections?: number | null;
}

const matchers = {
  listening: ({ listening }: PortState): Verdict =>
    equals('port', 'listening', listening.length > 0 ? 'listening' : 'closed', evidence),
  /** One of its sockets has this address. `*`, as ss says of a socket for both families, has 0.0.0.0 and :: both. */
  on: ({ listening }: PortState, address: string): Verdict => {
    const found = listening.map((one) => one.address);
    const open = address === '0.0.0.0' || address === '::';
    const pass = found.includes(address) || (open && found.includes('*'));
    return verdict(pass, 'address', address, found, evidence);
  },
  /** A process of this name has it open: the first 15 characters count, as the kernel keeps no more. */
  by: ({ listening }: PortState, process: string): Verdict => {
    const found = [...new Set(listening.flatMap(({ processes }) => processes))];
    return verdict(found.includes(process.slice(0, 15)), 'process', process, found, evidence);
  },
  /** Established TCP connections to it: a number or bounds, as in `{ below: 100 }`. */
  connections: ({ connections = null }: PortState, count: Amount): Verdict => {
    const said = amounts('connections', count, connections, 'number', evidence);
    return connections === null ? unknown('connections', said.expected, 'ss did not count them', evidence) : said;
  },
};

const command = 'ss -Hlntu';
/** Looks through all that every process has open, which takes eight times as long. */
const withProcesses = `${command}p`;
const evidence = { command: withProcesses };

export const portKind: SubjectKind<PortState, typeof matchers> = {
  name: 'port',
  matchers,
  whyUnknown: ({ problem = null }) => problem,
};

/** A port of the host: TCP, unless UDP is asked for. */
export function port(host: HostReads, number: number, protocol: 'tcp' | 'udp' = 'tcp') {
  const name = `${number}${protocol === 'udp' ? '/udp' : ''}`;
  return new Subject(portKind, name, host.name, async ({ word }): Promise<PortState> => {
    const asked = word === 'by' ? withProcesses : command;
    const [all, connections] = await Promise.all([
      host.read({ key: asked, timeout: 10, script: asked, parse: allIn }),
      word === 'connections' ? connectionsTo(host, number) : null,
    ]);
    const listening = all.listening.filter((one) => one.port === number && one.protocol === protocol);
    return { listening, problem: all.problem, ...(word === 'connections' ? { connections } : {}) };
  });
}

function connectionsTo(host: HostReads, number: number): Promise<number | null> {
  return host.read({
    key: `connections to ${number}`,
    timeout: 10,
    script: `ss -Htn state established 'sport = :${Math.trunc(number)}'`,
    parse: ({ output, status }) => (status === 0 ? output.split('\n').filter((line) => line !== '').length : null),
  });
}

/** Reads `ss -Hlntu`, with or without processes. */
export function listeningOf({ output, status }: Pick<Answer, 'output' | 'status'>): readonly Listening[] {
  if (status !== 0) return [];
  return output.split('\n').flatMap((line) => {
    const [protocol, , , , local = ''] = line.split(/\s+/);
    const [, address = '', number = ''] = /^(.*):(\d+)$/.exec(local) ?? [];
    if ((protocol !== 'tcp' && protocol !== 'udp') || number === '') return [];
    const processes = [...line.matchAll(/\("((?:[^"\\]|\\.)*)",pid=/g)].flatMap(([, name]) => name ?? []);
    return [{ protocol, address: bare(address), port: Number(number), processes: [...new Set(processes)] }];
  });
}

const allIn = perAnswer((answer) => ({
  listening: listeningOf(answer),
  problem: whyNot('ss', 'iproute2', answer),
}));

/** Without brackets, and without the interface that it is bound to. */
function bare(address: string): string {
  return address.replace(/%.*$/, '').replace(/^\[|\]$/g, '');
}
