import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { type ProcessState, processKind } from '../../../../lib/spec/subjects/process.ts';
import { fails } from './case.ts';

const columns = new Map([
  ['user', 'icecast2'],
  ['group', 'icecast'],
  ['nlwp', '5'],
]);
const one = { pid: 7, columns, args: '/usr/bin/icecast2 -c /etc/icecast2/icecast.xml' };
const root = { pid: 8, columns: new Map([['user', 'root']]), args: 'icecast2' };
const limits = [
  { pid: 7, limits: new Map<string, readonly [number, number]>([['Max open files', [1024, 4096]]]), openFiles: 900 },
];
const of = (state: Partial<ProcessState>) =>
  new Subject(processKind, 'icecast2', 'relay-eu1', () => Promise.resolve({ processes: [one], limits, ...state }));

export const cases = [
  fails(
    of({ processes: [] }),
    (process) => expect(process).to.be.running,
    'process icecast2 on relay-eu1: expected process running, is not running',
  ),
  fails(
    of({}),
    (process) => expect(process).not.to.be.running,
    'process icecast2 on relay-eu1: expected process not running',
  ),
  fails(
    of({ processes: [] }),
    (process) => expect(process).to.have.user('icecast2'),
    'process icecast2 on relay-eu1: it is not there',
  ),
  fails(
    of({ processes: [one, root] }),
    (process) => expect(process).to.have.count(1),
    'process icecast2 on relay-eu1: expected count 1, is 2',
  ),
  fails(
    of({}),
    (process) => expect(process).not.to.have.count({ above: 0 }),
    'process icecast2 on relay-eu1: expected count not above 0, is 1',
  ),
  fails(
    of({ processes: [one, root] }),
    (process) => expect(process).to.have.user('icecast2'),
    'process icecast2 on relay-eu1: expected user icecast2, is root',
  ),
  fails(
    of({}),
    (process) => expect(process).to.have.group('root'),
    'process icecast2 on relay-eu1: expected group root, is icecast',
  ),
  fails(
    of({}),
    (process) => expect(process).to.have.args('-b'),
    'process icecast2 on relay-eu1: expected arguments -b, is /usr/bin/icecast2 -c /etc/icecast2/icecast.xml',
  ),
  fails(
    of({}),
    (process) => expect(process).to.have.property('nlwp', 1),
    'process icecast2 on relay-eu1: expected nlwp 1, is 5',
  ),
  fails(
    of({}),
    (process) => expect(process).to.have.limit('nofile', { atLeast: 8192 }),
    'process icecast2 on relay-eu1: expected limit nofile at least 8192, is 1024',
  ),
  fails(
    of({}),
    (process) => expect(process).to.have.limit('nofile', 'unlimited', { hard: true }),
    'process icecast2 on relay-eu1: expected hard limit nofile unlimited, is 4096',
  ),
  fails(
    of({}),
    (process) => expect(process).not.to.have.limit('nofile', 1024),
    'process icecast2 on relay-eu1: expected limit nofile not 1024',
  ),
  fails(
    of({}),
    (process) => expect(process).to.have.openFiles({ below: 800 }),
    'process icecast2 on relay-eu1: expected open files below 800, is 900',
  ),
];
