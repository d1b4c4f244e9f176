import { quote } from '../../resources/quote.ts';
import { type FileFacts, fileFacts } from '../read/file-facts.ts';
import type { HostReads } from '../read/observation.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, type Verdict, verdict } from '../verdict.ts';

/** A symbolic link. */
export interface SymlinkState {
  /** Where it leads, as it is written; null: there is no link. */
  readonly target: string | null;
  /** What is there, or where it leads; null: nothing. Where a link leads is looked at if a sentence asks for it. */
  readonly leads: FileFacts | null;
}

const matchers = {
  exist: ({ target, leads }: SymlinkState): Verdict =>
    verdict(target !== null, 'path', 'symbolic link', target !== null ? 'symbolic link' : (leads?.type ?? 'not there')),
  /** Where it leads, as it is written. */
  linkedTo: ({ target }: SymlinkState, path: string): Verdict => equals('target', path, target),
  /** Nothing is where it leads. */
  broken: ({ leads }: SymlinkState): Verdict =>
    equals('link', 'broken', leads === null ? 'broken' : `to a ${leads.type}`),
};

export const symlinkKind: SubjectKind<SymlinkState, typeof matchers> = {
  name: 'symlink',
  matchers,
  command: (path) => `ls -ld ${quote(path)}`,
  present: ({ target }) => target !== null,
  asksPresence: ['exist'],
};

export function symlink(host: HostReads, path: string) {
  return new Subject(symlinkKind, path, host.name, async ({ word }) => {
    const { link, facts } = await fileFacts(host, path, { follow: word === 'broken' });
    return { target: link, leads: facts };
  });
}
