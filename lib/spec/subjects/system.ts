import { type Duration, milliseconds } from '../dsl/duration.ts';
import { type Amount, amounts } from '../range.ts';
import type { HostReads } from '../read/observation.ts';
import { type SystemFacts, systemFacts } from '../read/system-facts.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { fits } from '../text-match.ts';
import { equals, unknown, type Verdict, verdict } from '../verdict.ts';

/** The host as a machine. */
export interface SystemState extends SystemFacts {
  /** Whether the kernel takes its clock for synchronised; null: nobody can tell. Only where a sentence asks for it. */
  readonly synchronised?: boolean | null;
  /** Seconds that its clock is ahead of this machine's, or behind (less than 0). Only where a sentence asks for it. */
  readonly ahead?: number;
}

const matchers = {
  hostname: ({ hostname }: SystemState, name: string | RegExp): Verdict => fits('hostname', name, hostname),
  /** As in `Europe/Berlin`. */
  timezone: ({ timezone }: SystemState, name: string): Verdict => equals('timezone', name, timezone),
  /** By NTP, as the kernel sees it. */
  clockSynchronised: ({ synchronised = null }: SystemState): Verdict =>
    synchronised === null
      ? unknown('clock', 'synchronised', 'timedatectl does not answer on the host', clockEvidence)
      : equals('clock', 'synchronised', synchronised ? 'synchronised' : 'not synchronised', clockEvidence),
  /** Its clock and that of the machine that runs the specs differ by no more: `clockWithin('5s')`. */
  clockWithin: ({ ahead = Number.NaN }: SystemState, duration: Duration): Verdict => {
    const most = milliseconds(duration) / 1000;
    const off = `${Math.abs(ahead).toFixed(1)} s ${ahead < 0 ? 'behind' : 'ahead'}`;
    return verdict(Math.abs(ahead) <= most, 'clock', `at most ${most} s from this machine's`, off);
  },
  /** Seconds, or bounds: `uptime({ atLeast: '1h' })`. */
  uptime: ({ uptime }: SystemState, amount: Amount): Verdict => amounts('uptime', amount, uptime, 'seconds'),
  /** The average of the last minute, over all processors: `load({ below: 2 })`. */
  load: ({ load }: SystemState, amount: Amount): Verdict => amounts('load', amount, load),
  /** Bytes that programs can still have: `memoryAvailable({ atLeast: '256 MiB' })`. */
  memoryAvailable: ({ memoryAvailable }: SystemState, amount: Amount): Verdict =>
    amounts('available memory', amount, memoryAvailable, 'bytes'),
  memory: ({ memory }: SystemState, amount: Amount): Verdict => amounts('memory', amount, memory, 'bytes'),
  processors: ({ processors }: SystemState, amount: Amount): Verdict => amounts('processors', amount, processors),
  /** A package asks for it: /run/reboot-required is there. */
  rebootNeeded: ({ rebootNeeded }: SystemState): Verdict =>
    equals('reboot', 'needed', rebootNeeded ? 'needed' : 'not needed'),
  /** As /etc/os-release names it: `os('debian', '12')`. */
  os: ({ os, osVersion }: SystemState, id: string, version?: string): Verdict =>
    verdict(
      os === id && (version === undefined || osVersion === version),
      'system',
      version === undefined ? id : `${id} ${version}`,
      `${os} ${osVersion}`.trim(),
    ),
  /** Its release, as `uname -r` says. */
  kernel: ({ kernel }: SystemState, release: string | RegExp): Verdict => fits('kernel', release, kernel),
  /** As `uname -m` says: `x86_64`. */
  architecture: ({ architecture }: SystemState, name: string): Verdict => equals('architecture', name, architecture),
};

const clockEvidence = { command: 'timedatectl show -p NTPSynchronized' };

export const systemKind: SubjectKind<SystemState, typeof matchers> = {
  name: 'system',
  matchers,
  command: () => 'hostnamectl; uptime; free',
};

/** The host as a machine: its system, clock, load and memory. */
export function system(host: HostReads) {
  return new Subject(systemKind, 'itself', host.name, async ({ word }) => {
    const [facts, synchronised, ahead] = await Promise.all([
      systemFacts(host),
      word === 'clockSynchronised' ? isSynchronised(host) : undefined,
      word === 'clockWithin' ? secondsAhead(host) : undefined,
    ]);
    return {
      ...facts,
      ...(synchronised === undefined ? {} : { synchronised }),
      ...(ahead === undefined ? {} : { ahead }),
    };
  });
}

/** The host said it at some moment between the question and the answer: what lies between is no difference. */
async function secondsAhead(host: HostReads): Promise<number> {
  const asked = Date.now() / 1000;
  const said = await host.read({ key: 'now', script: 'date +%s.%N', parse: ({ output }) => Number(output) });
  const answered = Date.now() / 1000;
  return said < asked ? said - asked : Math.max(0, said - answered);
}

function isSynchronised(host: HostReads): Promise<boolean | null> {
  return host.read({
    key: 'clock',
    timeout: 10,
    script: 'timedatectl show -p NTPSynchronized --value',
    parse: ({ output }) => (output === 'yes\n' ? true : output === 'no\n' ? false : null),
  });
}
