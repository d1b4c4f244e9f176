import { readFile } from 'node:fs/promises';
import { type Line, parse } from 'ssh-config';
import { includedFiles } from './include-files.ts';
import { Unreachable } from './unreachable.ts';

/** A directive of an SSH configuration and where it stands. */
export interface Directive {
  readonly line: Extract<Line, { param: string }>;
  readonly file: string;
  readonly number: number;
  /** What a Host or Match section holds. */
  readonly body: readonly Directive[];
  /** What the files of an Include hold, file by file. */
  readonly included: readonly Directive[];
}

// As deep as OpenSSH goes (READCONF_MAX_DEPTH).
const DEEPEST = 16;

/**
 * Reads an SSH configuration and all that it includes. A file that does not exist is empty.
 *
 * @throws Unreachable of kind `config` if a file cannot be read or understood.
 */
export async function readConfigFile(file: string, home: string, depth = 0): Promise<Directive[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw unreadable(file, error);
  }
  let lines: Line[];
  try {
    lines = parse(text);
  } catch (error) {
    throw unreadable(file, error);
  }
  return directives(lines, { file, home, depth, number: 1 });
}

function unreadable(file: string, error: unknown): Unreachable {
  const reason = error instanceof Error ? error.message : String(error);
  return new Unreachable('config', `the SSH configuration ${file} cannot be read: ${reason}`, `mend ${file}`, {
    cause: error,
  });
}

interface Place {
  readonly file: string;
  readonly home: string;
  readonly depth: number;
  number: number;
}

/** The parser keeps the white space around each line, so counting line breaks gives the line numbers back. */
async function directives(lines: readonly Line[], place: Place): Promise<Directive[]> {
  const found: Directive[] = [];
  for (const line of lines) {
    place.number += lineBreaks(line.before);
    const number = place.number;
    place.number += lineBreaks(line.after);
    if (!('param' in line)) continue;
    // The parser takes what follows a bare keyword for its value, on the next line too.
    if (/\s/.test(line.param)) throw unreadable(`${place.file}:${number}`, new Error('a keyword has no value'));
    const body = 'config' in line ? await directives(line.config, place) : [];
    const included = /^include$/i.test(line.param) ? await include(line.value, place, number) : [];
    found.push({ line, file: place.file, number, body, included });
  }
  return found;
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}

async function include(value: Directive['line']['value'], place: Place, number: number): Promise<Directive[]> {
  if (place.depth >= DEEPEST) {
    throw unreadable(`${place.file}:${number}`, new Error(`includes go deeper than ${DEEPEST} files`));
  }
  const patterns = typeof value === 'string' ? [value] : value.map(({ val }) => val);
  const found: Directive[] = [];
  for (const pattern of patterns) {
    for (const file of await includedFiles(pattern, place.home)) {
      found.push(...(await readConfigFile(file, place.home, place.depth + 1)));
    }
  }
  return found;
}
