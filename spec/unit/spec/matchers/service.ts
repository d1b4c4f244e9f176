import type { UnitState } from '../../../../lib/resources/state.ts';
import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { serviceKind } from '../../../../lib/spec/subjects/service.ts';
import { fails } from './case.ts';

const running: UnitState = {
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

export const cases = [
  fails(
    failed,
    (service) => expect(service).to.be.running,
    'service icecast2 on relay-eu1: expected state active, is failed (failed)',
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
];
