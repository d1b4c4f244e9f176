import { quote } from '../../resources/quote.ts';
import type { UnitState } from '../../resources/state.ts';
import { unitName } from '../../resources/unit-name.ts';
import { type Amount, amounts } from '../range.ts';
import type { HostReads } from '../read/observation.ts';
import { noSystemd, secondsOf, unitProperty } from '../read/unit-properties.ts';
import { type Verified, verifyUnit } from '../read/verify-unit.ts';
import { type Asked, Subject, type SubjectKind } from '../subject.ts';
import { fits } from '../text-match.ts';
import { equals, unknown, type Verdict, verdict } from '../verdict.ts';

/** A systemd unit; null: systemd knows none of this name. */
export interface ServiceState {
  readonly unit: UnitState | null;
  /** Why systemd tells nothing; null: it does. */
  readonly problem?: string | null;
  /** The further property that a sentence asks for; null: systemd has none of this name. */
  readonly property?: string | null;
  /** What systemd says of its unit file, only where a sentence asks for it. */
  readonly verified?: Verified;
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
  /** It ended with an error, or could not be started. */
  failed: ({ unit }: ServiceState): Verdict =>
    verdict(unit?.active === 'failed', 'state', 'failed', describeActivity(unit)),
  /** Its unit file says how to reload it. */
  reloadable: ({ unit }: ServiceState): Verdict =>
    equals('reload', 'possible', unit?.canReload === true ? 'possible' : 'not possible'),
  /** Its unit file on disk is what systemd has loaded. */
  upToDate: ({ unit }: ServiceState): Verdict =>
    equals('unit file', 'loaded', unit?.needsDaemonReload === true ? 'newer than what is loaded' : 'loaded', {
      ...(unit?.needsDaemonReload === true ? { hint: 'systemctl daemon-reload loads it' } : {}),
    }),
  /** systemd understands all of its unit file, and finds what it starts. */
  valid: ({ verified = { unknown: 'nobody asked', faults: null } }: ServiceState): Verdict =>
    verified.unknown === null
      ? equals('unit file', 'valid', verified.faults ?? 'valid')
      : unknown('unit file', 'valid', verified.unknown),
  /** Any property, as `systemctl show` says it: `property('MainPID', /^[1-9]/)`. */
  property: ({ property = null }: ServiceState, name: string, value: string | number | RegExp): Verdict =>
    fits(name, value, property, property === null ? { hint: 'systemctl show lists the properties of a unit' } : {}),
  /** How often systemd has restarted it by itself since it was started: a number or bounds, as in `{ below: 3 }`. */
  restarts: ({ property = null }: ServiceState, count: Amount): Verdict =>
    amounts('restarts', count, property === null ? null : Number(property)),
  /** It has not stopped since that moment: seconds since 1970, as `await host.now()` gives them. */
  runningSince: ({ unit, property = null }: ServiceState, moment: number): Verdict => {
    const started = unit?.active === 'active' ? secondsOf(property ?? '') : null;
    return verdict(started !== null && started <= moment, 'running', `since ${iso(moment)}`, since(started));
  },
  /** It was started after that moment: seconds since 1970, as `await host.now()` gives them. */
  startedSince: ({ property = null }: ServiceState, moment: number): Verdict => {
    const started = secondsOf(property ?? '');
    return verdict(started !== null && started > moment, 'start', `after ${iso(moment)}`, since(started));
  },
};

function describeActivity(unit: UnitState | null): string {
  return unit === null ? 'not-found' : `${unit.active} (${unit.sub})`;
}

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

function since(seconds: number | null): string {
  return seconds === null ? 'not active' : `since ${iso(seconds)}`;
}

export const serviceKind: SubjectKind<ServiceState, typeof matchers> = {
  name: 'service',
  matchers,
  command: (name) => `systemctl status ${quote(unitName(name))}`,
  present: ({ unit }) => unit !== null && unit.load !== 'not-found',
  whyUnknown: ({ problem = null }) => problem,
  asksPresence: ['installed'],
};

/** Which property a word is about. */
const properties: ReadonlyMap<string, string> = new Map([
  ['restarts', 'NRestarts'],
  ['runningSince', 'ActiveEnterTimestamp'],
  ['startedSince', 'ActiveEnterTimestamp'],
]);

/** A systemd service, or any unit if the name has its ending: `icecast2`, `apt-daily.timer`. */
export function service(host: HostReads, name: string) {
  return new Subject(serviceKind, name, host.name, (asked) => observeUnit(host, unitName(name), asked));
}

async function observeUnit(host: HostReads, unit: string, { word, args }: Asked): Promise<ServiceState> {
  if (word === 'valid') {
    const [state, verified] = await Promise.all([stateOf(host, unit), verifyUnit(host, unit)]);
    return { ...state, verified };
  }
  const name = word === 'property' ? String(args[0]) : properties.get(word);
  const [state, property] = await Promise.all([
    stateOf(host, unit),
    name === undefined ? null : unitProperty(host, unit, name),
  ]);
  return name === undefined ? state : { ...state, property };
}

function stateOf(host: HostReads, unit: string): Promise<ServiceState> {
  return host.read({
    key: `unit ${unit}`,
    needs: (needs) => needs.units.add(unit),
    parse: ({ state: { units } }) => ({
      unit: units?.get(unit) ?? null,
      problem: units === null ? noSystemd : null,
    }),
  });
}
