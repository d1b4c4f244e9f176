import { quote } from '../../resources/quote.ts';
import { type Amount, amounts } from '../range.ts';
import { type FileContent, fileContent } from '../read/file-contents.ts';
import { type FileFacts, fileFacts } from '../read/file-facts.ts';
import type { Answer, HostReads } from '../read/observation.ts';
import { type Asked, Subject, type SubjectKind } from '../subject.ts';
import { finds } from '../text-match.ts';
import { equals, unknown, type Verdict, verdict } from '../verdict.ts';

/** A path, links followed. Of what stands in it, only what a sentence asks for is read. */
export interface FileState {
  /** null: nothing is there, or nothing where a link leads. */
  readonly facts: FileFacts | null;
  /** Where a symbolic link leads, as it is written; null: it is none. */
  readonly link: string | null;
  readonly content?: FileContent;
  /** sha512, sha256 or md5, in lower-case hex. */
  readonly sum?: string;
  /** Whether somebody may do what was asked: read, write, execute; null: runuser did not tell. */
  readonly may?: boolean | null;
  /** Whether it has the attribute that keeps even root from changing it; null: lsattr cannot tell. */
  readonly immutable?: boolean | null;
}

const matchers = {
  exist: ({ facts }: FileState): Verdict => equals('path', 'there', facts === null ? 'not there' : 'there'),
  /** `file`, `directory`, `socket`, `fifo`, `block device` or `character device`; links are followed. */
  type: ({ facts }: FileState, type: string): Verdict => equals('type', type, facts?.type ?? null),
  /** In octal: `0o640`, or a text as in `0640`. */
  mode: ({ facts }: FileState, mode: number | string): Verdict => {
    const wanted = (typeof mode === 'number' ? mode.toString(8) : mode).padStart(4, '0');
    return equals('mode', wanted, facts?.mode ?? null);
  },
  owner: ({ facts }: FileState, name: string): Verdict => equals('owner', name, facts?.owner ?? null),
  group: ({ facts }: FileState, name: string): Verdict => equals('group', name, facts?.group ?? null),
  /** Bytes, or bounds as in `{ below: '10 MiB' }`. */
  size: ({ facts }: FileState, size: Amount): Verdict => amounts('size', size, facts?.size ?? null, 'bytes'),
  /** Where a symbolic link leads, as it is written there. */
  linkedTo: ({ link }: FileState, target: string): Verdict => equals('target', target, link ?? 'no link'),
  /** It was changed after that moment: seconds since 1970, as `await host.now()` gives them. Whole seconds count. */
  changedSince: ({ facts }: FileState, moment: number): Verdict =>
    verdict((facts?.mtime ?? 0) >= Math.floor(moment), 'last change', `since ${iso(moment)}`, iso(facts?.mtime ?? 0)),
  empty: ({ facts }: FileState): Verdict => verdict(facts?.size === 0, 'size', 0, facts?.size ?? null),
  /** A piece of its text, or a pattern. Of large files, the first 256 KiB are looked at. */
  contain: ({ content }: FileState, piece: string | RegExp): Verdict =>
    ifWhole(content, finds('content', piece, textOf(content))),
  /** All of its text fits the pattern. */
  match: ({ content }: FileState, pattern: RegExp): Verdict =>
    ifWhole(content, finds('content', pattern, textOf(content))),
  /** All of its text. */
  content: ({ content }: FileState, text: string): Verdict =>
    startsWith(text, content)
      ? ifWhole(content, verdict(false, 'content', text, textOf(content)))
      : equals('content', text, textOf(content)),
  /** In hex. */
  sha256: ({ sum }: FileState, wanted: string): Verdict => equals('sha256', wanted.toLowerCase(), sum ?? null),
  /** In hex. */
  sha512: ({ sum }: FileState, wanted: string): Verdict => equals('sha512', wanted.toLowerCase(), sum ?? null),
  /** In hex. */
  md5: ({ sum }: FileState, wanted: string): Verdict => equals('md5', wanted.toLowerCase(), sum ?? null),
  /** The user may read it, as the host's kernel sees it: the directories above count. */
  readableBy: ({ may }: FileState, user: string): Verdict => access('readable', user, may),
  writableBy: ({ may }: FileState, user: string): Verdict => access('writable', user, may),
  executableBy: ({ may }: FileState, user: string): Verdict => access('executable', user, may),
  /** Not even root can change it: see chattr(1). */
  immutable: ({ immutable }: FileState): Verdict =>
    immutable == null
      ? unknown('attribute', 'immutable', 'lsattr (package e2fsprogs) cannot tell on this host, or on this filesystem')
      : equals('attribute', 'immutable', immutable ? 'immutable' : 'mutable'),
};

function textOf(content: FileContent | undefined): string | null {
  return content?.bytes?.toString('utf8') ?? null;
}

/** Whether a large file may go on as the text does. */
function startsWith(text: string, content: FileContent | undefined): boolean {
  if (content?.cut !== true || content.bytes === null) return false;
  return Buffer.from(text).subarray(0, content.bytes.length).equals(content.bytes);
}

/** What is not in the first part of a file may be in the rest. */
function ifWhole(content: FileContent | undefined, said: Verdict): Verdict {
  if (said.pass || content?.cut !== true) return said;
  return unknown(said.property, said.expected, 'it is larger than 256 KiB; no more of it was looked at');
}

function access(property: string, user: string, may: boolean | null | undefined): Verdict {
  if (may == null) return unknown('access', `${property} by ${user}`, 'runuser does not run on the host');
  return verdict(may, 'access', `${property} by ${user}`, may ? `${property} by ${user}` : 'refused');
}

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

export type FileMatchers = typeof matchers;

export const fileKind: SubjectKind<FileState, FileMatchers> = {
  name: 'file',
  matchers,
  command: (path) => `stat ${quote(path)}`,
  present: ({ facts, link }) => facts !== null || link !== null,
  asksPresence: ['exist'],
};

/** A file, or whatever else a path leads to. */
export function file(host: HostReads, path: string) {
  return new Subject(fileKind, path, host.name, (asked) => observe(host, path, asked));
}

/** All that is needed is asked for in the same moment, and so in one round trip. */
async function observe(host: HostReads, path: string, { word, args }: Asked): Promise<FileState> {
  const reading: Promise<Partial<FileState>> = readMore(host, path, word, args);
  const [found, more] = await Promise.all([fileFacts(host, path), reading]);
  return { ...found, ...more };
}

const tests: ReadonlyMap<string, string> = new Map([
  ['readableBy', '-r'],
  ['writableBy', '-w'],
  ['executableBy', '-x'],
]);

async function readMore(
  host: HostReads,
  path: string,
  word: string,
  args: readonly unknown[],
): Promise<Partial<FileState>> {
  if (word === 'contain' || word === 'match' || word === 'content') return { content: await fileContent(host, path) };
  if (word === 'sha512' || word === 'sha256' || word === 'md5') return { sum: await sum(host, path, word) };
  const test = tests.get(word);
  if (test !== undefined) return { may: await may(host, path, test, String(args[0])) };
  return word === 'immutable' ? { immutable: await isImmutable(host, path) } : {};
}

/** All files that are asked about in one moment are summed by one process. */
async function sum(host: HostReads, path: string, algorithm: 'sha512' | 'sha256' | 'md5'): Promise<string> {
  return host.read({
    key: `${algorithm} ${path}`,
    together: {
      key: algorithm,
      item: path,
      script: (paths) => `set --
for p in ${paths.map(quote).join(' ')}; do [ ! -f "$p" ] || set -- "$@" "$p"; done
[ $# = 0 ] || ${algorithm}sum -z -- "$@" 2>/dev/null | tr '\\0' '\\n'`,
    },
    parse: ({ output }) => sumOf(output, path),
  });
}

/** Reads the line of `sha256sum -z` about a path; nothing if there is none. */
export function sumOf(output: string, path: string): string {
  const line = output.split('\n').find((text) => text.slice(text.indexOf(' ') + 2) === path);
  return line?.split(' ')[0] ?? 'unreadable';
}

/** `runuser` becomes the user, so that the kernel decides with all of the user's groups. */
function may(host: HostReads, path: string, test: string, user: string): Promise<boolean | null> {
  return host.read({
    key: `may ${user} ${test} ${path}`,
    timeout: 10,
    script: `runuser -u ${quote(user)} -- test ${test} ${quote(path)}`,
    parse: ({ status }) => (status === 0 ? true : status === 1 ? false : null),
  });
}

function isImmutable(host: HostReads, path: string): Promise<boolean | null> {
  return host.read({
    key: `attributes ${path}`,
    script: `lsattr -d -- ${quote(path)} 2>/dev/null`,
    parse: immutableOf,
  });
}

/** Reads the attributes that lsattr prints before the path. */
export function immutableOf({ output, status }: Pick<Answer, 'output' | 'status'>): boolean | null {
  return status === 0 ? /^[^ ]*i/.test(output) : null;
}
