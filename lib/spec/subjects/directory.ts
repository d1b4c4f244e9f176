import { quote } from '../../resources/quote.ts';
import { type FileFacts, fileFacts } from '../read/file-facts.ts';
import type { HostReads } from '../read/observation.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, type Verdict, verdict } from '../verdict.ts';

/** A directory, or a link to one; null: it is not there. */
export interface DirectoryState {
  readonly facts: FileFacts | null;
  /** Names of what is in it, sorted; only where a sentence asks for them. */
  readonly entries?: readonly string[];
}

const matchers = {
  exist: ({ facts }: DirectoryState): Verdict => equals('path', 'directory', facts === null ? 'not there' : facts.type),
  /** In octal: `0o750`, or a text as in `0750`. */
  mode: ({ facts }: DirectoryState, mode: number | string): Verdict => {
    const wanted = (typeof mode === 'number' ? mode.toString(8) : mode).padStart(4, '0');
    return equals('mode', wanted, facts?.mode ?? null);
  },
  owner: ({ facts }: DirectoryState, name: string): Verdict => equals('owner', name, facts?.owner ?? null),
  group: ({ facts }: DirectoryState, name: string): Verdict => equals('group', name, facts?.group ?? null),
  /** Something of this name, or of a name that fits, is in it. */
  contain: ({ entries = [] }: DirectoryState, name: string | RegExp): Verdict => {
    const found = entries.find((entry) => (typeof name === 'string' ? entry === name : name.test(entry)));
    return verdict(found !== undefined, 'entry', name, found ?? entries.slice(0, 10));
  },
  empty: ({ entries = [] }: DirectoryState): Verdict =>
    verdict(entries.length === 0, 'entries', [], entries.slice(0, 10)),
};

export const directoryKind: SubjectKind<DirectoryState, typeof matchers> = {
  name: 'directory',
  matchers,
  command: (path) => `ls -la ${quote(path)}`,
  present: ({ facts }) => facts?.type === 'directory',
  asksPresence: ['exist'],
};

/** A directory; links to it are followed. */
export function directory(host: HostReads, path: string) {
  return new Subject(directoryKind, path, host.name, async ({ word }) => {
    const lists = word === 'contain' || word === 'empty';
    const [{ facts }, entries] = await Promise.all([
      fileFacts(host, path),
      lists ? host.read({ key: `entries ${path}`, script: listScript(path), parse: entriesOf }) : [],
    ]);
    return lists ? { facts, entries } : { facts };
  });
}

function listScript(path: string): string {
  return `QUOTING_STYLE=literal; cd ${quote(path)} 2>/dev/null && ls -A --zero 2>/dev/null | tr '\\0' '\\n'`;
}

/** Reads what `ls` says, one name in each line. */
export function entriesOf({ output }: { readonly output: string }): readonly string[] {
  return output.split('\n').filter((name) => name !== '');
}
