import { isDeepStrictEqual } from 'node:util';
import { quote } from '../../resources/quote.ts';
import { type EntryValue, entry } from '../entry.ts';
import { readPath } from '../entry-path.ts';
import { type DocumentFormat, readDocument } from '../read/documents.ts';
import { fileContent } from '../read/file-contents.ts';
import type { HostReads } from '../read/observation.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, type Verdict, verdict } from '../verdict.ts';

/** A file with a structure. */
export interface DocumentState {
  /** What stands in it; null: it cannot be read, or not understood. */
  readonly whole: unknown;
  /** Why it is not understood, with the line where that is known; null: it is. */
  readonly problem: string | null;
  readonly exists: boolean;
  /** Whether it knows nothing but texts, so that numbers are compared as they are written. */
  readonly texts: boolean;
}

const matchers = {
  exist: ({ exists }: DocumentState): Verdict => equals('file', 'there', exists ? 'there' : 'not there'),
  /** It is what its format wants. */
  valid: ({ problem }: DocumentState): Verdict => equals('syntax', 'valid', problem ?? 'valid'),
  /**
   * Something stands at a path, or this value does: `entry('limits.clients', 2000)`. In XML the root is named too, and
   * attributes begin with @: `entry('icecast.mount[mount-name=/live.mp3].@type', 'normal')`. In INI files the section
   * comes first: `entry('Service.LimitNOFILE', 65536)`. A number may have bounds: `entry('limits.clients', { atLeast: 1 })`.
   */
  entry: ({ whole, problem, texts }: DocumentState, path: string, value?: EntryValue): Verdict => {
    if (problem === null) return entry(whole, path, value, { texts });
    return { ...entry(undefined, path, value), actual: `unreadable: ${problem}` };
  },
  /** A list with such an item stands at a path, or a mapping with such a key. */
  entryWith: ({ whole, problem, texts }: DocumentState, path: string, item: unknown): Verdict => {
    if (problem !== null) return verdict(false, path, item, `unreadable: ${problem}`);
    const found = readPath(whole, path);
    const wanted = texts && typeof item === 'number' ? String(item) : item;
    const list: readonly unknown[] = Array.isArray(found) ? found : found === undefined ? [] : keysOf(found);
    return verdict(
      list.some((one) => isDeepStrictEqual(one, wanted)),
      path,
      item,
      found,
    );
  },
};

function keysOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [value];
}

type DocumentKind = SubjectKind<DocumentState, typeof matchers>;

/** Without its name: each format is a kind of its own. */
const kind: Omit<DocumentKind, 'name'> = {
  matchers,
  command: (path) => `cat ${quote(path)}`,
  present: ({ exists }) => exists,
  asksPresence: ['exist'],
};

export const yamlKind: DocumentKind = { name: 'yaml', ...kind };
export const jsonKind: DocumentKind = { name: 'json', ...kind };
export const xmlKind: DocumentKind = { name: 'xml', ...kind };
export const iniKind: DocumentKind = { name: 'ini', ...kind };

const documentOf = (about: DocumentKind, format: DocumentFormat) => (host: HostReads, path: string) =>
  new Subject(about, path, host.name, async () => readDocument(format, await fileContent(host, path)));

/** A YAML file. */
export const yaml = documentOf(yamlKind, 'yaml');
/** A JSON file. */
export const json = documentOf(jsonKind, 'json');
/** An XML file: elements by name, several of a name as a list, attributes with an @, all values texts. */
export const xml = documentOf(xmlKind, 'xml');
/** A file of sections and `name = value` lines, as systemd's units are; several of a name are a list. */
export const ini = documentOf(iniKind, 'ini');
