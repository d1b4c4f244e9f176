import { quote } from '../../resources/quote.ts';
import { type Amount, amounts } from '../range.ts';
import type { HostReads } from '../read/observation.ts';
import { perAnswer } from '../read/per-answer.ts';
import { whyNot } from '../read/tool.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { finds, fits } from '../text-match.ts';
import { equals, type Verdict, verdict } from '../verdict.ts';

/** One process, as ps says. */
export interface Process {
  readonly pid: number;
  /** By the name of ps's column. */
  readonly columns: ReadonlyMap<string, string>;
  readonly args: string;
}

/** All processes of a name. */
export interface ProcessState {
  readonly processes: readonly Process[];
  /** Why ps did not tell; null: it did. */
  readonly problem?: string | null;
  /** Of each, where a sentence asks for it. */
  readonly limits?: readonly ProcessLimits[];
}

export interface ProcessLimits {
  readonly pid: number;
  /** By the name in /proc/PID/limits, as in `Max open files`: the soft one and the hard one. */
  readonly limits: ReadonlyMap<string, readonly [soft: number, hard: number]>;
  readonly openFiles: number;
}

/** Columns without spaces; see ps(1). The command's name and its arguments come last. */
const columns = 'pid ppid user:64 group:64 uid gid ni pri nlwp rss vsz pcpu pmem etimes stat tty cls'.split(' ');
const names = columns.map((column) => column.replace(/:.*/, ''));

/** As in setrlimit(2) and systemd.exec(5), in lower case; by the name in /proc/PID/limits. */
const limitNames: ReadonlyMap<string, string> = new Map([
  ['cpu', 'Max cpu time'],
  ['fsize', 'Max file size'],
  ['data', 'Max data size'],
  ['stack', 'Max stack size'],
  ['core', 'Max core file size'],
  ['rss', 'Max resident set'],
  ['nproc', 'Max processes'],
  ['nofile', 'Max open files'],
  ['memlock', 'Max locked memory'],
  ['as', 'Max address space'],
  ['sigpending', 'Max pending signals'],
  ['msgqueue', 'Max msgqueue size'],
  ['nice', 'Max nice priority'],
  ['rtprio', 'Max realtime priority'],
]);

const matchers = {
  running: ({ processes }: ProcessState): Verdict =>
    equals('process', 'running', processes.length === 0 ? 'not running' : 'running'),
  /** How many there are: a number or bounds. */
  count: ({ processes }: ProcessState, count: Amount): Verdict => amounts('count', count, processes.length),
  /** All of them run as this user. */
  user: ({ processes }: ProcessState, name: string): Verdict => all('user', name, columnOf(processes, 'user')),
  group: ({ processes }: ProcessState, name: string): Verdict => all('group', name, columnOf(processes, 'group')),
  /** The arguments of one of them, as ps shows them, hold a piece or fit a pattern. */
  args: ({ processes }: ProcessState, piece: string | RegExp): Verdict =>
    finds('arguments', piece, processes.map(({ args }) => args).join('\n')),
  /** A column of ps, the same for all of them: `property('nlwp', '1')`, `property('stat', /^S/)`. */
  property: ({ processes }: ProcessState, column: string, value: string | number | RegExp): Verdict => {
    const found = [...new Set(columnOf(processes, column))];
    const odd = found.find((text) => !fits(column, value, text).pass);
    return verdict(odd === undefined && found.length > 0, column, value, odd ?? found[0] ?? null);
  },
  /** A limit of each of them, the soft one: `limit('nofile', { atLeast: 8192 })`; `{ hard: true }` for the hard one. */
  limit: (
    { limits = [] }: ProcessState,
    name: string,
    amount: Amount,
    options?: { readonly hard?: boolean },
  ): Verdict => {
    const hard = options?.hard === true;
    const long = limitNames.get(name);
    if (long === undefined) throw new TypeError(`there is no limit ${name}: ${[...limitNames.keys()].join(', ')}`);
    return each(
      `${hard ? 'hard limit' : 'limit'} ${name}`,
      amount,
      limits,
      (one) => one.limits.get(long)?.[hard ? 1 : 0],
    );
  },
  /** How many files and connections each of them has open. */
  openFiles: ({ limits = [] }: ProcessState, amount: Amount): Verdict =>
    each('open files', amount, limits, ({ openFiles }) => openFiles),
};

function columnOf(processes: readonly Process[], column: string): string[] {
  if (!names.includes(column)) throw new TypeError(`no column ${column} is read: there are ${names.join(', ')}`);
  return processes.map((process) => process.columns.get(column) ?? '');
}

function all(property: string, wanted: string, found: readonly string[]): Verdict {
  const odd = found.find((value) => value !== wanted);
  return equals(property, wanted, odd ?? found[0] ?? null);
}

/** The first process that is not as it should be stands for all. */
function each(
  property: string,
  amount: Amount,
  limits: readonly ProcessLimits[],
  of: (one: ProcessLimits) => number | undefined,
): Verdict {
  const said = limits.map((one) => amounts(property, amount, of(one) ?? null));
  return said.find(({ pass }) => !pass) ?? said[0] ?? amounts(property, amount, null);
}

export const processKind: SubjectKind<ProcessState, typeof matchers> = {
  name: 'process',
  matchers,
  command: () => 'ps -ef',
  present: ({ processes }) => processes.length > 0,
  whyUnknown: ({ problem = null }) => problem,
  asksPresence: ['running', 'count'],
};

/** The processes of a name: that of the program, or of the file that was run. */
export function process(host: HostReads, name: string) {
  return new Subject(processKind, name, host.name, async ({ word }) => {
    const [{ processes, problem }, limits] = await Promise.all([
      host.read({ key: 'processes', script: processesScript, parse: processesIn }),
      word === 'limit' || word === 'openFiles'
        ? host.read({ key: `limits ${name}`, script: limitsScript(name), parse: ({ output }) => parseLimits(output) })
        : undefined,
    ]);
    const found = processes.filter((one) => isNamed(one, name));
    if (limits === undefined) return { processes: found, problem };
    const pids = new Set(found.map(({ pid }) => pid));
    return { processes: found, problem, limits: limits.filter(({ pid }) => pids.has(pid)) };
  });
}

const commWidth = 64;
export const processesScript = `ps -ww -e ${[...columns, `comm:${commWidth}`, 'args'].map((column) => `-o ${column}=`).join(' ')}`;

/** Reads what ps prints; names of commands may hold spaces, and are as wide as was asked for. */
export function parseProcesses(output: string): readonly Process[] {
  const pattern = new RegExp(`^\\s*${names.map(() => '(\\S+)').join('\\s+')} (.{${commWidth}}) (.*)$`);
  return output.split('\n').flatMap((line) => {
    const [, ...fields] = pattern.exec(line) ?? [];
    if (fields.length === 0) return [];
    const values = new Map(names.map((name, index) => [name, fields[index] ?? '']));
    values.set('comm', (fields[names.length] ?? '').trim());
    return [{ pid: Number(values.get('pid')), columns: values, args: fields[names.length + 1] ?? '' }];
  });
}

/** The kernel keeps 15 characters of a name. */
const kept = 15;

const processesIn = perAnswer((answer) => ({
  processes: parseProcesses(answer.output),
  problem: whyNot('ps', 'procps', answer),
}));

function isNamed({ columns: values, args }: Process, name: string): boolean {
  const [first = ''] = args.split(' ');
  return values.get('comm') === name.slice(0, kept) || first.slice(first.lastIndexOf('/') + 1) === name;
}

/** Of all that may be meant: whose name it is, and who has it anywhere in their arguments. */
function limitsScript(name: string): string {
  return `{ grep -lxFe ${quote(name.slice(0, kept))} /proc/[0-9]*/comm; grep -lFe ${quote(name)} /proc/[0-9]*/cmdline; } 2>/dev/null |
cut -d / -f 1-3 | sort -u | while read -r d; do
  set -- "$d"/fd/*
  echo "pid \${d#/proc/} $#"; cat "$d/limits" 2>/dev/null || :
done`;
}

/** Reads, for each process, a line with its number and its open files, then its /proc/PID/limits. */
export function parseLimits(output: string): readonly ProcessLimits[] {
  return output.split(/^pid /m).flatMap((block) => {
    const [head = '', ...lines] = block.split('\n');
    const [pid, openFiles] = head.split(' ').map(Number);
    if (pid === undefined || openFiles === undefined) return [];
    const limits = new Map<string, readonly [number, number]>();
    for (const line of lines) {
      const [, name = '', soft = '', hard = ''] = /^(Max .*?) {2,}(\S+) +(\S+)/.exec(line) ?? [];
      if (name !== '') limits.set(name, [numberOf(soft), numberOf(hard)]);
    }
    return [{ pid, limits, openFiles }];
  });
}

function numberOf(text: string): number {
  return text === 'unlimited' ? Number.POSITIVE_INFINITY : Number(text);
}
