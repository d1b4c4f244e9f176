import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { type FileState, fileKind } from '../../../../lib/spec/subjects/file.ts';
import { fails } from './case.ts';

const facts = { type: 'file', mode: '0644', owner: 'root', group: 'icecast', size: 3072, mtime: 1_700_000_000 };
const of = (state: Partial<FileState>) =>
  new Subject(fileKind, '/etc/x', 'relay-eu1', () => Promise.resolve({ facts, link: null, ...state }));
const there = of({});
const text = of({ content: { bytes: Buffer.from('a = 1\nb = 2\n'), cut: false } });
const large = of({ content: { bytes: Buffer.from('x'.repeat(300)), cut: true } });

export const cases = [
  fails(
    of({ facts: null }),
    (file) => expect(file).to.exist,
    'file /etc/x on relay-eu1: expected path there, is not there',
  ),
  fails(there, (file) => expect(file).not.to.exist, 'file /etc/x on relay-eu1: expected path not there'),
  fails(of({ facts: null }), (file) => expect(file).to.have.mode(0o640), 'file /etc/x on relay-eu1: it is not there'),
  fails(there, (file) => expect(file).to.have.mode(0o640), 'file /etc/x on relay-eu1: expected mode 0640, is 0644'),
  fails(there, (file) => expect(file).not.to.have.mode('644'), 'file /etc/x on relay-eu1: expected mode not 0644'),
  fails(
    there,
    (file) => expect(file).to.have.type('socket'),
    'file /etc/x on relay-eu1: expected type socket, is file',
  ),
  fails(
    there,
    (file) => expect(file).to.have.owner('icecast2'),
    'file /etc/x on relay-eu1: expected owner icecast2, is root',
  ),
  fails(
    there,
    (file) => expect(file).to.have.group('root').and.not.owner('root'),
    'file /etc/x on relay-eu1: expected group root, is icecast\nfile /etc/x on relay-eu1: expected owner not root',
  ),
  fails(
    there,
    (file) => expect(file).to.have.size({ below: '1 KiB' }),
    'file /etc/x on relay-eu1: expected size below 1 KiB, is 3072',
  ),
  fails(there, (file) => expect(file).not.to.have.size(3072), 'file /etc/x on relay-eu1: expected size not 3072'),
  fails(
    there,
    (file) => expect(file).to.be.linkedTo('/etc/y'),
    'file /etc/x on relay-eu1: expected target /etc/y, is no link',
  ),
  fails(
    of({ link: 'z' }),
    (file) => expect(file).to.be.linkedTo('/etc/y'),
    'file /etc/x on relay-eu1: expected target /etc/y, is z',
  ),
  fails(
    there,
    (file) => expect(file).to.be.changedSince(1_700_000_001),
    'file /etc/x on relay-eu1: expected last change since 2023-11-14T22:13:21.000Z, is 2023-11-14T22:13:20.000Z',
  ),
  fails(
    there,
    (file) => expect(file).not.to.be.changedSince(1_700_000_000.9),
    'file /etc/x on relay-eu1: expected last change not since 2023-11-14T22:13:20.900Z, is 2023-11-14T22:13:20.000Z',
  ),
  fails(there, (file) => expect(file).to.be.empty, 'file /etc/x on relay-eu1: expected size 0, is 3072'),
  fails(
    text,
    (file) => expect(file).to.contain('c = 3'),
    'file /etc/x on relay-eu1: expected content c = 3, is "a = 1 ⏎ b = 2"',
  ),
  fails(
    text,
    (file) => expect(file).not.to.contain(/^b/m),
    'file /etc/x on relay-eu1: expected content not /^b/m, is b = 2',
  ),
  fails(
    large,
    (file) => expect(file).to.contain('y'),
    'file /etc/x on relay-eu1: expected content y, and nobody can tell: it is larger than 256 KiB; no more of it was looked at',
  ),
  fails(
    text,
    (file) => expect(file).to.match(/^c/),
    'file /etc/x on relay-eu1: expected content /^c/, is "a = 1 ⏎ b = 2"',
  ),
  fails(
    text,
    (file) => expect(file).to.have.content('a = 1\n'),
    'file /etc/x on relay-eu1: content is not as expected',
  ),
  fails(
    of({ content: { bytes: Buffer.from('off'), cut: false } }),
    (file) => expect(file).to.have.content('on'),
    'file /etc/x on relay-eu1: expected content on, is off',
  ),
  fails(
    of({ sum: 'ab' }),
    (file) => expect(file).to.have.sha256('CD'),
    'file /etc/x on relay-eu1: expected sha256 cd, is ab',
  ),
  fails(
    of({ sum: 'ab' }),
    (file) => expect(file).to.have.sha512('CD'),
    'file /etc/x on relay-eu1: expected sha512 cd, is ab',
  ),
  fails(
    of({ sum: 'ab' }),
    (file) => expect(file).to.have.md5('cd'),
    'file /etc/x on relay-eu1: expected md5 cd, is ab',
  ),
  fails(
    of({ may: false }),
    (file) => expect(file).to.be.readableBy('www-data'),
    'file /etc/x on relay-eu1: expected access readable by www-data, is refused',
  ),
  fails(
    of({ may: true }),
    (file) => expect(file).not.to.be.readableBy('nobody'),
    'file /etc/x on relay-eu1: expected access not readable by nobody',
  ),
  fails(
    of({ may: false }),
    (file) => expect(file).to.be.writableBy('liquidsoap'),
    'file /etc/x on relay-eu1: expected access writable by liquidsoap, is refused',
  ),
  fails(
    of({ may: false }),
    (file) => expect(file).to.be.executableBy('nobody'),
    'file /etc/x on relay-eu1: expected access executable by nobody, is refused',
  ),
  fails(
    of({ immutable: false }),
    (file) => expect(file).to.be.immutable,
    'file /etc/x on relay-eu1: expected attribute immutable, is mutable',
  ),
];
