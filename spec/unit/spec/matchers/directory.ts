import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { type DirectoryState, directoryKind } from '../../../../lib/spec/subjects/directory.ts';
import { type SymlinkState, symlinkKind } from '../../../../lib/spec/subjects/symlink.ts';
import { fails } from './case.ts';

const facts = { type: 'directory', mode: '0755', owner: 'root', group: 'root', size: 4096, mtime: 1_700_000_000 };
const of = (state: Partial<DirectoryState>) =>
  new Subject(directoryKind, '/srv/x', 'relay-eu1', () => Promise.resolve({ facts, ...state }));
const link = (state: SymlinkState) => new Subject(symlinkKind, '/srv/l', 'relay-eu1', () => Promise.resolve(state));
const filled = of({ entries: ['a.mp3', 'b.mp3'] });

export const cases = [
  fails(
    of({ facts: null }),
    (directory) => expect(directory).to.exist,
    'directory /srv/x on relay-eu1: expected path directory, is not there',
  ),
  fails(
    of({ facts: { ...facts, type: 'file' } }),
    (directory) => expect(directory).to.exist,
    'directory /srv/x on relay-eu1: expected path directory, is file',
  ),
  fails(
    of({}),
    (directory) => expect(directory).to.have.mode(0o750),
    'directory /srv/x on relay-eu1: expected mode 0750, is 0755',
  ),
  fails(
    of({}),
    (directory) => expect(directory).to.have.owner('liquidsoap'),
    'directory /srv/x on relay-eu1: expected owner liquidsoap, is root',
  ),
  fails(
    of({}),
    (directory) => expect(directory).to.have.group('icecast'),
    'directory /srv/x on relay-eu1: expected group icecast, is root',
  ),
  fails(
    filled,
    (directory) => expect(directory).to.contain('c.mp3'),
    'directory /srv/x on relay-eu1: expected entry c.mp3, is a.mp3, b.mp3',
  ),
  fails(
    filled,
    (directory) => expect(directory).not.to.contain(/^b/),
    'directory /srv/x on relay-eu1: expected entry not /^b/, is b.mp3',
  ),
  fails(
    filled,
    (directory) => expect(directory).to.be.empty,
    'directory /srv/x on relay-eu1: expected entries nothing, is a.mp3, b.mp3',
  ),
  fails(
    of({ entries: [] }),
    (directory) => expect(directory).not.to.be.empty,
    'directory /srv/x on relay-eu1: expected entries not nothing',
  ),
  fails(
    link({ target: null, leads: null }),
    (symlink) => expect(symlink).to.exist,
    'symlink /srv/l on relay-eu1: expected path symbolic link, is not there',
  ),
  fails(
    link({ target: null, leads: facts }),
    (symlink) => expect(symlink).to.exist,
    'symlink /srv/l on relay-eu1: expected path symbolic link, is directory',
  ),
  fails(
    link({ target: 'x', leads: facts }),
    (symlink) => expect(symlink).to.be.linkedTo('../y'),
    'symlink /srv/l on relay-eu1: expected target ../y, is x',
  ),
  fails(
    link({ target: 'x', leads: null }),
    (symlink) => expect(symlink).not.to.be.broken,
    'symlink /srv/l on relay-eu1: expected link not broken',
  ),
  fails(
    link({ target: 'x', leads: facts }),
    (symlink) => expect(symlink).to.be.broken,
    'symlink /srv/l on relay-eu1: expected link broken, is to a directory',
  ),
];
