import { type DocumentEvent, EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml';
import type { Finding } from '../diagnostic.ts';
import type { Place } from '../place.ts';
import { reasonOf } from '../reason.ts';
import type { Located, SourceFile } from '../source-file.ts';
import { isMapping, type Value, type Vars } from '../vars.ts';
import { Composer, type Vaulted } from './compose.ts';
import { syntaxFinding } from './syntax.ts';

export interface Parsed {
  /** Undefined if the file holds no mapping, or cannot be read. */
  readonly value?: Vars;
  readonly place?: Place;
  /** Encrypted values, which are empty texts as yet. */
  readonly vaulted: readonly Vaulted[];
  readonly findings: readonly Located[];
}

/** A file's text as a mapping, with the place of everything in it. Never throws. */
export function parseYaml(file: SourceFile): Parsed {
  let events: Event[];
  try {
    events = parseEvents(file.text, {});
  } catch (error) {
    return { vaulted: [], findings: [notYaml(file, error)] };
  }
  const [document, content] = events;
  if (document?.type !== EVENT_ID.DOCUMENT || content === undefined || isNothing(content)) {
    const hint = 'write something into it, or delete it';
    return stopped(file, 0, { code: 'empty-file', severity: 'error', message: 'there is nothing in this file', hint });
  }
  const composer = new Composer(file, events, 1);
  const { value, place } = composer.compose();
  const second = secondDocument(file, events, document, composer.end);
  const findings = second === undefined ? composer.findings : [...composer.findings, second];
  if (isMapping(value)) return { value, place, vaulted: composer.vaulted, findings };
  if (place.flawed !== true) findings.push({ file, start: place.start, end: place.end, finding: notMapping(value) });
  return { vaulted: [], findings };
}

function isNothing(event: Event): boolean {
  return event.type === EVENT_ID.SCALAR && event.valueStart < 0 && event.tagStart < 0 && event.anchorStart < 0;
}

function notYaml(file: SourceFile, error: unknown): Located {
  if (error instanceof YAMLException) return syntaxFinding(file, error.reason, error.mark?.position ?? 0);
  return syntaxFinding(file, reasonOf(error), 0);
}

function stopped(file: SourceFile, start: number, finding: Finding): Parsed {
  return { vaulted: [], findings: [{ file, start, end: start, finding }] };
}

function secondDocument(
  file: SourceFile,
  events: readonly Event[],
  first: DocumentEvent,
  end: number,
): Located | undefined {
  if (events.filter((event) => event.type === EVENT_ID.DOCUMENT).length < 2) return undefined;
  const marks = [...file.text.matchAll(/^---(?=\s|$)/gm)].map((match) => match.index);
  const mark = marks.find((index) => index >= end && (index > (marks[0] ?? 0) || !first.explicitStart)) ?? end;
  return {
    file,
    start: mark,
    end: mark + 3,
    finding: {
      code: 'several-documents',
      severity: 'error',
      message: 'a second YAML document begins here; a file holds one',
      hint: 'leave the `---` out, or make two files of it',
    },
  };
}

function notMapping(value: Value): Finding {
  const found = Array.isArray(value) ? 'a list' : 'a single value';
  return {
    code: 'not-a-mapping',
    severity: 'error',
    message: `the file holds ${found}, where kinds such as \`relays:\` or \`mounts:\` are expected`,
    hint: 'every file begins with the name of a kind and a colon',
  };
}
