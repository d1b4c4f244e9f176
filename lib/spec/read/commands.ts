import { randomBytes } from 'node:crypto';
import { quote } from '../../resources/quote.ts';
import type { Answer, Together } from './observation.ts';
import { perAnswer } from './per-answer.ts';

/** A command that only looks. */
export interface Command {
  /** In POSIX sh. */
  readonly text: string;
  /** Who runs it; null: root. */
  readonly user: string | null;
  /** Seconds after which it is stopped. */
  readonly timeout: number;
}

/** What came of it. */
export interface Ran {
  /** 124: it was stopped. null: it left something behind that kept its output open, or never came to run. */
  readonly status: number | null;
  /** Its first 64 KiB. */
  readonly stdout: string;
  /** Its last 64 KiB. */
  readonly stderr: string;
  /** To hundredths, as the kernel tells them without a further process. */
  readonly seconds: number;
  /** The command of the same round trip that kept it from running. */
  readonly keptBy: string | null;
}

const limit = 64 * 1024;

/** How a command is asked for together with others: each costs its own processes and three more. */
export function asCommand(command: Command): Together {
  return {
    key: 'commands',
    item: JSON.stringify(command),
    script: (items) => commandsScript(items.map(parseItem)),
    timeout: (items) => items.map(parseItem).reduce((sum, { timeout }) => sum + timeout, 3),
  };
}

/** What came of one of the commands that an answer is about. */
export function ranOf(answer: Answer, command: Command): Ran {
  return allRan(answer).get(JSON.stringify(command)) ?? { ...nothing, keptBy: null };
}

/**
 * One command after the other, their streams kept apart without a file on the host: what one prints goes out at once,
 * what it complains of is kept in a variable until it has ended.
 */
export function commandsScript(commands: readonly Command[]): string {
  const mark = randomBytes(16).toString('hex');
  return [`m=${mark}; echo "$m"; exec 3>&1`, ...commands.map((command) => commandScript(command, mark))].join('\n');
}

function commandScript({ text, user, timeout }: Command, mark: string): string {
  return `read -r b x </proc/uptime
e=$({ {
timeout -k 1 ${timeout} ${user === null ? '' : `runuser -u ${quote(user)} -- `}sh -s 3>&- <<'${mark}'
{
${text}
} </dev/null
exit
${mark}
printf '\\n%s' "$?" >&2
} | { head -c ${limit}; exec cat >/dev/null; } >&3; } 2>&1 | tail -c ${limit})
read -r n x </proc/uptime
printf '\\n%s\\n%s %s\\n%s\\n%s\\n' "$m" "$b" "$n" "$e" "$m"`;
}

const nothing = { status: null, stdout: '', stderr: '', seconds: 0 };

const allRan = perAnswer(({ output, items }: Answer): ReadonlyMap<string, Ran> => {
  const ran = new Map<string, Ran>();
  const mark = output.slice(0, output.indexOf('\n'));
  const [, ...parts] = `\n${output}`.split(`\n${mark}\n`);
  let stuck: string | null = null;
  for (const [index, item] of items.entries()) {
    const report = parts[2 * index + 1];
    ran.set(item, report === undefined ? { ...nothing, keptBy: stuck } : told(parts[2 * index] ?? '', report));
    if (report === undefined) stuck ??= parseItem(item).text;
  }
  return ran;
});

/** Reads what follows what a command printed: when it began and ended, what it complained of, its exit status. */
function told(stdout: string, report: string): Ran {
  const [, begun = '', ended = '', said = ''] = /^(\S+) (\S+)\n([\s\S]*)$/.exec(report) ?? [];
  const [ending = '', status] = /\n(\d+)$/.exec(said) ?? [];
  return {
    status: status === undefined ? null : Number(status),
    stdout,
    stderr: ending === '' ? said : said.slice(0, -ending.length),
    seconds: Math.round((Number(ended) - Number(begun)) * 100) / 100,
    keptBy: null,
  };
}

function parseItem(item: string): Command {
  const command: Command = JSON.parse(item);
  return command;
}
