import type { UnitState } from '../../../../lib/resources/state.ts';
import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { serviceKind } from '../../../../lib/spec/subjects/service.ts';
import { fails } from './case.ts';

export const running: UnitState = {
  load: 'loaded',
  active: 'active',
  sub: 'running',
  file: 'enabled',
  canReload: true,
  needsDaemonReload: false,
  changedAt: 1_700_000_000,
};

const icecast = (unit: UnitState | null) =>
  new Subject(serviceKind, 'icecast2', 'relay-eu1', () => Promise.resolve({ unit }));
const failed = icecast({ ...running, active: 'failed', sub: 'failed', file: 'disabled' });
const withProperty = (property: string | null) =>
  new Subject(serviceKind, 'icecast2', 'relay-eu1', () => Promise.resolve({ unit: running, property }));
const started = 'Fri 2026-11-20 18:00:00.500000 UTC';

export const cases = [
  fails(
    failed,
    (service) => expect(service).to.be.running,
    'service icecast2 on relay-eu1: expected state active, is failed (failed)',
  ),
  fails(
    new Subject(serviceKind, 'icecast2', 'relay-eu1', () =>
      Promise.resolve({ unit: running, verified: { unknown: null, faults: "icecast2.service:3: Unknown key 'Usr'" } }),
    ),
    (service) => expect(service).to.be.valid,
    'service icecast2 on relay-eu1: expected unit file valid, is "icecast2.service:3: Unknown key \'Usr\'"',
  ),
  fails(
    icecast(running),
    (service) => expect(service).not.to.be.running,
    'service icecast2 on relay-eu1: expected state not active, is active (running)',
  ),
  fails(
    failed,
    (service) => expect(service).to.be.enabled,
    'service icecast2 on relay-eu1: expected unit file enabled, is disabled',
  ),
  fails(
    icecast(running),
    (service) => expect(service).to.be.running.and.not.enabled,
    'service icecast2 on relay-eu1: expected unit file not enabled',
  ),
  fails(
    failed,
    (service) => expect(service).to.be.masked,
    'service icecast2 on relay-eu1: expected unit file masked, is disabled',
  ),
  fails(
    icecast(null),
    (service) => expect(service).to.be.installed,
    'service icecast2 on relay-eu1: expected unit loaded, is not-found',
  ),
  fails(icecast(null), (service) => expect(service).to.be.running, 'service icecast2 on relay-eu1: it is not there'),
  fails(
    icecast(running),
    (service) => expect(service).to.have.failed,
    'service icecast2 on relay-eu1: expected state failed, is active (running)',
  ),
  fails(
    icecast({ ...running, canReload: false }),
    (service) => expect(service).to.be.reloadable,
    'service icecast2 on relay-eu1: expected reload possible, is not possible',
  ),
  fails(
    icecast({ ...running, needsDaemonReload: true }),
    (service) => expect(service).to.be.upToDate,
    'service icecast2 on relay-eu1: expected unit file loaded, is newer than what is loaded',
  ),
  fails(
    withProperty('0'),
    (service) => expect(service).to.have.property('MainPID', /^[1-9]/),
    'service icecast2 on relay-eu1: expected MainPID /^[1-9]/, is 0',
  ),
  fails(
    withProperty(null),
    (service) => expect(service).to.have.property('MainPed', 1),
    'service icecast2 on relay-eu1: expected MainPed 1, is nothing',
  ),
  fails(
    withProperty('65536'),
    (service) => expect(service).not.to.have.property('LimitNOFILE', 65536),
    'service icecast2 on relay-eu1: expected LimitNOFILE not 65536',
  ),
  fails(
    withProperty('3'),
    (service) => expect(service).to.have.restarts(0),
    'service icecast2 on relay-eu1: expected restarts 0, is 3',
  ),
  fails(
    withProperty(started),
    (service) => expect(service).to.be.runningSince(1_795_197_000),
    'service icecast2 on relay-eu1: expected running since 2026-11-20T17:50:00.000Z, is since 2026-11-20T18:00:00.500Z',
  ),
  fails(
    withProperty(''),
    (service) => expect(service).to.be.runningSince(1_795_197_000),
    'service icecast2 on relay-eu1: expected running since 2026-11-20T17:50:00.000Z, is not active',
  ),
  fails(
    withProperty(started),
    (service) => expect(service).to.be.startedSince(1_795_197_601),
    'service icecast2 on relay-eu1: expected start after 2026-11-20T18:00:01.000Z, is since 2026-11-20T18:00:00.500Z',
  ),
  fails(
    withProperty(started),
    (service) => expect(service).not.to.be.startedSince(1_795_197_000),
    'service icecast2 on relay-eu1: expected start not after 2026-11-20T17:50:00.000Z, is since 2026-11-20T18:00:00.500Z',
  ),
];
