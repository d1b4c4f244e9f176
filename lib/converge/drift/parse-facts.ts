import type { DaemonFacts, HostFacts, Listening, Login, PastTransaction, Site } from './facts.ts';

/** Between which two moments the host was asked, seconds since 1970. */
export interface Asked {
  readonly earliest: number;
  readonly latest: number;
}

/** Reads what `drift.sh` printed: a word at the beginning of each line says what it is about. */
export function parseFacts(lines: readonly string[], asked: Asked): HostFacts {
  const of = (word: string): string[] =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  const clock = Number(of('clock')[0] ?? Number.NaN);
  return {
    clock: Number.isFinite(clock) ? { host: clock, ...asked } : null,
    history: of('history').map(pastTransaction),
    generations: of('generation'),
    nearby: new Map(of('nearby').map((line) => [line.slice(line.indexOf(' ') + 1), Number.parseInt(line, 10)])),
    removals: lines.includes('removals') ? new Set(of('removal')) : null,
    mostFiles: count(of('most')[0]),
    daemons: daemonsOf(of('unit'), of('process')),
    listening: lines.includes('listening') ? of('listen').flatMap(listening) : null,
    sites: of('site').map(site),
    sessions: of('login').flatMap(login),
  };
}

function pastTransaction(line: string): PastTransaction {
  const [id = '', at = '', outcome = '', ...operator] = line.split(' ');
  return { id, at: Number(at), outcome, operator: operator.join(' ') };
}

/** Blocks of `systemctl show`, and what /proc has of their main processes. */
function daemonsOf(units: readonly string[], processes: readonly string[]): Map<string, DaemonFacts> {
  const about = (pid: string, word: string): string[] => {
    const start = `${pid} ${word} `;
    return processes.filter((line) => line.startsWith(start)).map((line) => line.slice(start.length));
  };
  const daemons = new Map<string, DaemonFacts>();
  for (const block of units.join('\n').split(/\n\n+/)) {
    const value = (name: string): string => new RegExp(`^${name}=(.*)$`, 'm').exec(block)?.[1] ?? '';
    const pid = value('MainPID');
    daemons.set(value('Id'), {
      fragment: value('FragmentPath'),
      dropIns: value('DropInPaths').split(' ').filter(Boolean),
      filesWanted: count(value('LimitNOFILESoft')),
      filesAllowed: count(value('LimitNOFILE')),
      files: count(about(pid, 'files')[0]),
      program: about(pid, 'program')[0] || null,
      libraries: about(pid, 'library'),
    });
  }
  return daemons;
}

function count(text = ''): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** A line of `ss -Hlntp`: state, two queues, the own address and port, the peer's, processes. */
function listening(line: string): Listening[] {
  const [, , , local = '', , ...rest] = line.trim().split(/\s+/);
  const [, address = '', port = ''] = /^(.*):(\d+)$/.exec(local) ?? [];
  if (port === '' || /^\[?(127\.|::1\]?$|::ffff:127\.)/.test(address)) return [];
  return [{ address, port: Number(port), process: /\(\("([^"]*)"/.exec(rest.join(' '))?.[1] ?? null }];
}

function site(line: string): Site {
  const [mtime = '', path = '', target = ''] = line.split('\t');
  return { path, target, mtime: Math.floor(Number(mtime)) };
}

/** A line of `last`: user, terminal, where from if it is known, begin, a hyphen and the end, or in words that there is none. */
function login(line: string): Login[] {
  const [, user, from, begin, rest = ''] =
    /^(\S+)\s+(?:pts|tty)\S*\s+(?:(\S+)\s+)?(\d{4}-\d\d-\d\dT\S+)\s*(.*)$/.exec(line) ?? [];
  if (user === undefined || begin === undefined) return [];
  const end = /^- (\d{4}-\d\d-\d\dT\S+)/.exec(rest)?.[1];
  // A session whose end nobody wrote down says nothing of who was there.
  if (end === undefined && !rest.startsWith('still')) return [];
  return [{ user, from: from ?? null, begin: seconds(begin), end: end === undefined ? null : seconds(end) }];
}

function seconds(time: string): number {
  return Date.parse(time) / 1000;
}
