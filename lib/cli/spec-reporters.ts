import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Reporter } from '../events/reporter.ts';
import type { Event } from '../events/types.generated.ts';
import { didYouMean } from '../inventory/nearest.ts';
import { CliError } from './cli-error.ts';
import type { GlobalOptions } from './global-options.ts';
import type { Shell } from './shell.ts';

/** The reporters of `aircheck spec`. */
export const specReporterNames = ['spec', 'json', 'ndjson', 'junit', 'tap', 'github', 'html'] as const;
type ReporterName = (typeof specReporterNames)[number];

export interface AskedReporter {
  readonly name: ReporterName;
  /** Null: standard output. */
  readonly file: string | null;
}

/** Text as it is written somewhere. */
interface Out {
  write(text: string): void;
}

export interface OpenReporters {
  report(event: Event): void;
  /** Whether any of them tells what has only begun. */
  readonly live: boolean;
  /** Once all is told: files are closed. */
  close(): void;
}

/**
 * The reporters that are asked for, each on standard output or, as `name=file`, in a file. What they are told is
 * redacted first.
 * @throws CliError for a name that is none, or two reporters on standard output
 */
export async function openSpecReporters(
  shell: Shell,
  options: GlobalOptions & { readonly reporter?: readonly string[] },
): Promise<OpenReporters> {
  const asked = options.reporter ?? [
    options.format === 'json' || options.format === 'ndjson' ? options.format : 'spec',
  ];
  const wanted = parseReporters(asked);
  const closing: (() => void)[] = [];
  const reporters: Reporter[] = [];
  for (const { name, file } of wanted) {
    const out = file === null ? gathered((text) => shell.output.redacted(text)) : openFile(shell, file, closing);
    reporters.push(await open(shell, name, out, file === null));
  }
  return {
    live: reporters.some((reporter) => reporter.live),
    report(event) {
      const redacted = shell.output.redactor.data(event);
      for (const reporter of reporters) reporter.report(redacted);
    },
    close() {
      for (const close of closing) close();
    },
  };
}

/** @throws CliError for a name that is none, or two reporters on standard output */
export function parseReporters(asked: readonly string[]): AskedReporter[] {
  const wanted = asked.map(parse);
  if (wanted.filter(({ file }) => file === null).length > 1) {
    throw new CliError(
      'only one reporter can have standard output',
      'give the others a file: --reporter junit=report.xml',
    );
  }
  return wanted;
}

function parse(text: string): AskedReporter {
  const [given = '', ...rest] = text.split('=');
  const name = specReporterNames.find((one) => one === given);
  if (name === undefined) {
    throw new CliError(
      `there is no reporter ${given}`,
      didYouMean(given, [...specReporterNames]) ?? `reporters: ${specReporterNames.join(', ')}`,
    );
  }
  const file = rest.join('=');
  if (name === 'html' && file === '') throw new CliError('the html page needs a file', '--reporter html=report.html');
  return { name, file: file === '' ? null : file };
}

/** What is written in one go, as all results of a host are, goes out in one piece. */
function gathered(pass: (text: string) => void): Out {
  let held = '';
  const flush = () => {
    pass(held);
    held = '';
  };
  return {
    write(text) {
      if (held === '') queueMicrotask(flush);
      held += text;
    },
  };
}

function openFile(shell: Shell, file: string, closing: (() => void)[]): Out {
  const place = path.resolve(shell.cwd, file);
  mkdirSync(path.dirname(place), { recursive: true });
  const descriptor = openSync(place, 'w');
  closing.push(() => closeSync(descriptor));
  return { write: (text) => void writeSync(descriptor, text) };
}

async function open(shell: Shell, name: ReporterName, out: Out, onScreen: boolean): Promise<Reporter> {
  switch (name) {
    case 'spec':
      return openSpec(shell, out, onScreen);
    case 'json':
      return (await import('../events/reporters/spec/json.ts')).specJsonReporter(out);
    case 'ndjson':
      return (await import('../events/reporters/ndjson.ts')).ndjsonReporter(out);
    case 'junit':
      return (await import('../events/reporters/spec/junit.ts')).junitReporter(out);
    case 'tap':
      return (await import('../events/reporters/spec/tap.ts')).tapReporter(out);
    case 'github':
      return (await import('../events/reporters/spec/github.ts')).githubReporter(out);
    case 'html':
      return (await import('../events/reporters/spec/html.ts')).htmlReporter(out);
  }
}

/** On a terminal, with a live line, and folded to its width; in a pipe or a file, lines are as long as they are. */
async function openSpec({ output }: Shell, out: Out, onScreen: boolean): Promise<Reporter> {
  if (onScreen && output.interactive) {
    return (await import('../events/reporters/spec/terminal.ts')).specTerminalReporter(output.screen);
  }
  const { specReporter } = await import('../events/reporters/spec/spec.ts');
  const colour = onScreen && output.screen.colour;
  return specReporter({ ...out, colour });
}
