import type { UnitState } from '../../resources/state.ts';
import { unitName } from '../../resources/unit-name.ts';
import type { HostReads } from '../read/observation.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, type Verdict, verdict } from '../verdict.ts';

/** A systemd unit; null: systemd knows none of this name. */
export interface ServiceState {
  readonly unit: UnitState | null;
}

const matchers = {
  /** It has a unit file. */
  installed: ({ unit }: ServiceState): Verdict =>
    verdict(unit !== null && unit.load !== 'not-found', 'unit', 'loaded', unit?.load ?? 'not-found'),
  /** It starts with the host. */
  enabled: ({ unit }: ServiceState): Verdict => equals('unit file', 'enabled', unit?.file ?? 'not-found'),
  running: ({ unit }: ServiceState): Verdict =>
    verdict(unit?.active === 'active', 'state', 'active', describeActivity(unit), {
      hint: 'systemctl status and journalctl -u say why',
    }),
  /** Its unit file refuses to be started. */
  masked: ({ unit }: ServiceState): Verdict => equals('unit file', 'masked', unit?.file ?? 'not-found'),
};

function describeActivity(unit: UnitState | null): string {
  return unit === null ? 'not-found' : `${unit.active} (${unit.sub})`;
}

export const serviceKind: SubjectKind<ServiceState, typeof matchers> = {
  name: 'service',
  matchers,
  present: ({ unit }) => unit !== null && unit.load !== 'not-found',
  asksPresence: ['installed'],
};

/** A systemd service, or any unit if the name has its ending: `icecast2`, `apt-daily.timer`. */
export function service(host: HostReads, name: string) {
  const unit = unitName(name);
  return new Subject(serviceKind, name, host.name, () =>
    host.read({
      key: `unit ${unit}`,
      needs: (needs) => needs.units.add(unit),
      parse: ({ state }) => ({ unit: state.units?.get(unit) ?? null }),
    }),
  );
}
