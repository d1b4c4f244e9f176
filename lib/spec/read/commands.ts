import { commandsScript, quickSeconds } from './commands-script.ts';
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

/** How a command is asked for together with others. */
export function asCommand(command: Command): Together {
  return {
    key: 'commands',
    item: JSON.stringify(command),
    script: (items) => commandsScript(items.map(parseItem)),
    timeout: (items) => items.map(parseItem).reduce((sum, { timeout }) => sum + timeout, 3 + quickSeconds),
  };
}

/** What came of one of the commands that an answer is about. */
export function ranOf(answer: Answer, command: Command): Ran {
  return allRan(answer).get(JSON.stringify(command)) ?? { ...nothing, keptBy: null };
}

const nothing = { status: null, stdout: '', stderr: '', seconds: 0 };

const allRan = perAnswer(({ output, items }: Answer): ReadonlyMap<string, Ran> => {
  const mark = output.slice(0, output.indexOf('\n'));
  return quickly(output, items, mark) ?? oneByOne(output, items, mark);
});

/** What the quick way brought: first what each printed, with its times and its end, then what each complained of. */
function quickly(output: string, items: readonly string[], mark: string): ReadonlyMap<string, Ran> | null {
  const ended = output.lastIndexOf(`\n${mark}\n${mark} ended`);
  if (ended === -1) return null;
  const parts = output.slice(`${mark}\n`.length, ended).split(`\n${mark}\n`);
  if (parts.length !== 3 * items.length) return null;
  return new Map(
    items.map((item, index) => {
      const [begun, end, status] = (parts[2 * index + 1] ?? '').split(' ').map(Number);
      const ran: Ran = {
        status: status ?? null,
        stdout: parts[2 * index] ?? '',
        stderr: parts[2 * items.length + index] ?? '',
        seconds: between(begun, end),
        keptBy: null,
      };
      return [item, ran];
    }),
  );
}

function oneByOne(output: string, items: readonly string[], mark: string): ReadonlyMap<string, Ran> {
  const ran = new Map<string, Ran>();
  const before = `\n${mark} one by one\n`;
  const parts = output.slice(output.lastIndexOf(before) + before.length).split(`\n${mark}\n`);
  let stuck: string | null = null;
  for (const [index, item] of items.entries()) {
    const report = parts[2 * index + 1];
    ran.set(item, report === undefined ? { ...nothing, keptBy: stuck } : told(parts[2 * index] ?? '', report));
    if (report === undefined) stuck ??= parseItem(item).text;
  }
  return ran;
}

/** Seconds, to hundredths. */
function between(begun = 0, ended = 0): number {
  return Math.round((ended - begun) * 100) / 100;
}

/** Reads what follows what a command printed: when it began and ended, what it complained of, its exit status. */
function told(stdout: string, report: string): Ran {
  const [, begun = '', ended = '', said = ''] = /^(\S+) (\S+)\n([\s\S]*)$/.exec(report) ?? [];
  const [ending = '', status] = /\n(\d+)$/.exec(said) ?? [];
  return {
    status: status === undefined ? null : Number(status),
    stdout,
    stderr: ending === '' ? said : said.slice(0, -ending.length),
    seconds: between(Number(begun), Number(ended)),
    keptBy: null,
  };
}

function parseItem(item: string): Command {
  const command: Command = JSON.parse(item);
  return command;
}
