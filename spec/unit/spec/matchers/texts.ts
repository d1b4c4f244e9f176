import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { cronKind } from '../../../../lib/spec/subjects/cron.ts';
import { type DocumentState, iniKind, jsonKind, xmlKind, yamlKind } from '../../../../lib/spec/subjects/document.ts';
import { journalKind, type LogState, logKind } from '../../../../lib/spec/subjects/log.ts';
import { type TimerState, timerKind } from '../../../../lib/spec/subjects/timer.ts';
import { fails } from './case.ts';

const good = { whole: { limits: { clients: 100 }, list: ['a', 'b'] }, problem: null, exists: true, texts: false };
const of = (about: typeof yamlKind, state: Partial<DocumentState> = {}) =>
  new Subject(about, '/etc/x', 'relay-eu1', () => Promise.resolve({ ...good, ...state }));
const bad = { whole: null, problem: 'bad indentation (line 3)' };
const texts = { whole: { limits: { clients: '100' }, list: ['a', 'b'] }, texts: true };

const log = (about: typeof logKind, ...lines: string[]) => {
  const state: LogState = { lines, exists: true };
  return new Subject(about, 'x', 'relay-eu1', () => Promise.resolve(state));
};
const noLog = (about: typeof logKind) =>
  new Subject(about, 'x', 'relay-eu1', () => Promise.resolve({ lines: [], exists: false }));

const armed = { load: 'loaded', file: 'enabled', active: 'active', last: 90_000, next: 7200 };
const timer = (state: Partial<TimerState>) =>
  new Subject(timerKind, 'renew', 'relay-eu1', () => Promise.resolve({ ...armed, ...state }));
const cron = (...entries: string[]) => new Subject(cronKind, 'root', 'relay-eu1', () => Promise.resolve({ entries }));

export const cases = [
  fails(
    of(yamlKind, { exists: false }),
    (yaml) => expect(yaml).to.exist,
    'yaml /etc/x on relay-eu1: expected file there, is not there',
  ),
  fails(
    of(yamlKind, bad),
    (yaml) => expect(yaml).to.be.valid,
    'yaml /etc/x on relay-eu1: expected syntax valid, is bad indentation (line 3)',
  ),
  fails(
    of(yamlKind, bad),
    (yaml) => expect(yaml).to.have.entry('limits.clients', 100),
    'yaml /etc/x on relay-eu1: expected limits.clients 100, is unreadable: bad indentation (line 3)',
  ),
  fails(
    of(yamlKind),
    (yaml) => expect(yaml).to.have.entry('limits.clients', '100'),
    'yaml /etc/x on relay-eu1: expected limits.clients 100, is the number 100',
  ),
  fails(
    of(yamlKind),
    (yaml) => expect(yaml).to.have.entry('limits.clients', { above: 100 }),
    'yaml /etc/x on relay-eu1: expected limits.clients above 100, is 100',
  ),
  fails(
    of(yamlKind),
    (yaml) => expect(yaml).not.to.have.entry('limits.clients', { atLeast: 1, atMost: 100 }),
    'yaml /etc/x on relay-eu1: expected limits.clients not at least 1 and at most 100, is 100',
  ),
  fails(
    of(yamlKind, bad),
    (yaml) => expect(yaml).to.have.entry('limits.clients', { below: 5 }),
    'yaml /etc/x on relay-eu1: expected limits.clients below 5, is unreadable: bad indentation (line 3)',
  ),
  fails(
    of(yamlKind),
    (yaml) => expect(yaml).not.to.have.entry('limits'),
    'yaml /etc/x on relay-eu1: expected limits not there',
  ),
  fails(
    of(yamlKind),
    (yaml) => expect(yaml).to.have.entryWith('list', 'c'),
    'yaml /etc/x on relay-eu1: expected list c, is a, b',
  ),
  fails(
    of(jsonKind, { exists: false }),
    (json) => expect(json).to.exist,
    'json /etc/x on relay-eu1: expected file there, is not there',
  ),
  fails(
    of(jsonKind, bad),
    (json) => expect(json).to.be.valid,
    'json /etc/x on relay-eu1: expected syntax valid, is bad indentation (line 3)',
  ),
  fails(
    of(jsonKind),
    (json) => expect(json).to.have.entry('list[1]', /c/),
    'json /etc/x on relay-eu1: expected list[1] /c/, is b',
  ),
  fails(
    of(jsonKind),
    (json) => expect(json).to.have.entry('limits.sources', { atLeast: 1 }),
    'json /etc/x on relay-eu1: expected limits.sources at least 1, is nothing',
  ),
  fails(
    of(jsonKind, { whole: { clients: '100' } }),
    (json) => expect(json).to.have.entry('clients', { atLeast: 1 }),
    'json /etc/x on relay-eu1: expected clients at least 1, is the string 100',
  ),
  fails(
    of(jsonKind),
    (json) => expect(json).not.to.have.entryWith('list', 'a'),
    'json /etc/x on relay-eu1: expected list not a, is a, b',
  ),
  fails(
    of(xmlKind, { exists: false }),
    (xml) => expect(xml).to.exist,
    'xml /etc/x on relay-eu1: expected file there, is not there',
  ),
  fails(of(xmlKind), (xml) => expect(xml).not.to.be.valid, 'xml /etc/x on relay-eu1: expected syntax not valid'),
  fails(
    of(xmlKind, texts),
    (xml) => expect(xml).to.have.entry('limits.clients', 200),
    'xml /etc/x on relay-eu1: expected limits.clients 200, is 100',
  ),
  fails(
    of(xmlKind, texts),
    (xml) => expect(xml).to.have.entry('limits.clients', { atMost: 99 }),
    'xml /etc/x on relay-eu1: expected limits.clients at most 99, is 100',
  ),
  fails(
    of(xmlKind, { whole: { port: ['8000', 'x'] }, texts: true }),
    (xml) => expect(xml).to.have.entry('port', { below: 1024 }),
    'xml /etc/x on relay-eu1: expected port below 1024, is 8000, x',
  ),
  fails(
    of(xmlKind, { whole: { port: ['80', '8000'] }, texts: true }),
    (xml) => expect(xml).not.to.have.entry('port', { above: 1024 }),
    'xml /etc/x on relay-eu1: expected port not above 1024, is 8000',
  ),
  fails(
    of(xmlKind, texts),
    (xml) => expect(xml).to.have.entryWith('list', 'c'),
    'xml /etc/x on relay-eu1: expected list c, is a, b',
  ),
  fails(
    of(iniKind, { exists: false }),
    (ini) => expect(ini).to.exist,
    'ini /etc/x on relay-eu1: expected file there, is not there',
  ),
  fails(
    of(iniKind, bad),
    (ini) => expect(ini).to.be.valid,
    'ini /etc/x on relay-eu1: expected syntax valid, is bad indentation (line 3)',
  ),
  fails(
    of(iniKind, texts),
    (ini) => expect(ini).not.to.have.entry('limits.clients', 100),
    'ini /etc/x on relay-eu1: expected limits.clients not 100',
  ),
  fails(
    of(iniKind, texts),
    (ini) => expect(ini).to.have.entry('list', { atLeast: 1 }),
    'ini /etc/x on relay-eu1: expected list at least 1, is a, b',
  ),
  fails(
    of(iniKind, texts),
    (ini) => expect(ini).to.have.entryWith('limits', 'sources'),
    'ini /etc/x on relay-eu1: expected limits sources, is {"clients":"100"}',
  ),
  fails(noLog(logKind), (log) => expect(log).to.exist, 'log x on relay-eu1: expected log there, is not there'),
  fails(
    log(logKind, 'a', 'b'),
    (log) => expect(log).to.contain('error'),
    'log x on relay-eu1: expected line error, is "none of 2; the last: b"',
  ),
  fails(
    log(logKind),
    (log) => expect(log).to.contain('error'),
    'log x on relay-eu1: expected line error, is no line at all',
  ),
  fails(
    log(logKind, 'a', 'an error'),
    (log) => expect(log).not.to.contain(/error/),
    'log x on relay-eu1: expected line not /error/, is an error',
  ),
  fails(
    log(logKind, 'a', 'b'),
    (log) => expect(log).to.have.lines(/[ab]/, { below: 2 }),
    'log x on relay-eu1: expected lines with /[ab]/ below 2, is 2',
  ),
  fails(log(logKind, 'a'), (log) => expect(log).to.be.empty, 'log x on relay-eu1: expected lines 0, is 1'),
  fails(
    noLog(journalKind),
    (journal) => expect(journal).to.exist,
    'journal x on relay-eu1: expected log there, is not there',
  ),
  fails(
    log(journalKind, 'a'),
    (journal) => expect(journal).to.contain(/b/),
    'journal x on relay-eu1: expected line /b/, is "none of 1; the last: a"',
  ),
  fails(
    log(journalKind, 'a'),
    (journal) => expect(journal).to.have.lines('a', 2),
    'journal x on relay-eu1: expected lines with a 2, is 1',
  ),
  fails(log(journalKind), (journal) => expect(journal).not.to.be.empty, 'journal x on relay-eu1: expected lines not 0'),
  fails(
    timer({ load: 'not-found' }),
    (timer) => expect(timer).to.be.installed,
    'timer renew on relay-eu1: expected unit loaded, is not-found',
  ),
  fails(
    timer({ file: 'disabled' }),
    (timer) => expect(timer).to.be.enabled,
    'timer renew on relay-eu1: expected unit file enabled, is disabled',
  ),
  fails(
    timer({ active: 'inactive' }),
    (timer) => expect(timer).to.be.running,
    'timer renew on relay-eu1: expected state active, is inactive',
  ),
  fails(
    timer({}),
    (timer) => expect(timer).to.have.ranWithin('24h'),
    'timer renew on relay-eu1: expected last run at most 86400 s ago, is 90000 s ago',
  ),
  fails(
    timer({ last: null }),
    (timer) => expect(timer).to.have.ranWithin('24h'),
    'timer renew on relay-eu1: expected last run at most 86400 s ago, is never',
  ),
  fails(
    timer({}),
    (timer) => expect(timer).to.have.runsWithin('1h'),
    'timer renew on relay-eu1: expected next run at most 3600 s from now, is 7200 s from now',
  ),
  fails(
    timer({}),
    (timer) => expect(timer).not.to.have.runsWithin('3h'),
    'timer renew on relay-eu1: expected next run not at most 10800 s from now, is 7200 s from now',
  ),
  fails(
    cron('0 3 * * * backup'),
    (cron) => expect(cron).to.have.entry('0 4 * * *  backup'),
    'cron root on relay-eu1: expected entries "0 4 * * *  backup", is 0 3 * * * backup',
  ),
  fails(
    cron('0 3 * * * backup'),
    (cron) => expect(cron).not.to.have.entry(/backup/),
    'cron root on relay-eu1: expected entries not /backup/, is 0 3 * * * backup',
  ),
  fails(
    cron('0 3 * * * backup'),
    (cron) => expect(cron).to.be.empty,
    'cron root on relay-eu1: expected entries nothing, is 0 3 * * * backup',
  ),
];
