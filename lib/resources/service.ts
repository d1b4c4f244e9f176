import type { Difference } from './difference.ts';
import type { Kind } from './kind.ts';
import type { UnitState } from './state.ts';
import type { ServiceResource } from './types.generated.ts';
import { unitName } from './unit-name.ts';

/**
 * A systemd unit: whether it starts at boot and whether it runs. What a change of its files takes is not compared
 * here: it follows from the plan as a whole.
 */
export const service: Kind<ServiceResource> = {
  needs(desired, needs) {
    needs.units.add(unitName(desired.name));
  },

  compare(desired, state) {
    if (desired.enabled === undefined && desired.running === undefined) return [];
    if (state.units === null) {
      const hint = 'a service needs a host where systemd is process 1';
      return [{ property: 'obstacle', reason: 'systemd does not run on the host', hint }];
    }
    const unit = state.units.get(unitName(desired.name));
    if (unit?.load === 'masked' && (desired.running || desired.enabled)) {
      const hint = `somebody masked it on purpose: systemctl unmask ${unitName(desired.name)}`;
      return [{ property: 'obstacle', reason: `${unitName(desired.name)} is masked`, hint }];
    }
    return [...compareEnabled(desired, unit), ...compareRunning(desired, unit)];
  },

  /** Services are acted on, not written. */
  steps() {
    return [];
  },
};

/** Whether a unit starts at boot, or cannot be asked to: see the table of `is-enabled` in systemctl(1). */
export function startsAtBoot(unit: UnitState | undefined): boolean {
  return unit !== undefined && unit.load !== 'not-found' && !['disabled', 'masked', '', 'bad'].includes(unit.file);
}

/** Whether a unit runs, or is about to. One that systemd starts again and again does not. */
export function isRunning(unit: UnitState | undefined): boolean {
  if (unit === undefined || unit.sub === 'auto-restart') return false;
  return ['active', 'reloading', 'activating', 'refreshing'].includes(unit.active);
}

function compareEnabled(desired: ServiceResource, unit: UnitState | undefined): Difference[] {
  const before = startsAtBoot(unit);
  // Units that others pull in count as enabled, but there is nothing that `disable` could do about them.
  const fixed = ['static', 'alias', 'indirect', 'generated', 'transient'].includes(unit?.file ?? '');
  if (desired.enabled === undefined || before === desired.enabled || (fixed && !desired.enabled)) return [];
  return [{ property: 'enabled', before: before ? 'yes' : 'no', after: desired.enabled ? 'yes' : 'no' }];
}

function compareRunning(desired: ServiceResource, unit: UnitState | undefined): Difference[] {
  if (desired.running === undefined || isRunning(unit) === desired.running) return [];
  return [{ property: 'running', before: describe(unit), after: desired.running ? 'active' : 'inactive' }];
}

function describe(unit: UnitState | undefined): string {
  if (unit === undefined || unit.load === 'not-found') return 'not there';
  return unit.sub === 'auto-restart' ? 'failing again and again' : unit.active;
}
