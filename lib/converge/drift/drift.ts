import type { Redactor } from '../../events/redactor.ts';
import { isNameserver } from '../../network/dns/nameservers.ts';
import type { Host } from '../../network/network.ts';
import { UnreadableAnswer } from '../../resources/answer.ts';
import { CommandTimeout } from '../../ssh/command-timeout.ts';
import type { Session } from '../../ssh/session.ts';
import type { Target } from '../../ssh/target.ts';
import { Unreachable } from '../../ssh/unreachable.ts';
import { inForks } from '../forks.ts';
import type { ConvergeHost } from '../options.ts';
import { addressesBesides } from '../other-addresses.ts';
import { findDrift } from './find.ts';
import { type HostPackages, otherVersions } from './other-versions.ts';
import { type DriftReading, readDrift } from './read-drift.ts';
import type { HostDrift } from './types.generated.ts';

export interface DriftOptions {
  readonly hosts: readonly ConvergeHost[];
  /** All hosts of the network, also those that are not looked at. */
  readonly network: readonly Host[];
  /** Logs in. @throws Unreachable */
  readonly connect: (target: Target) => Promise<Session>;
  /** How many hosts at the same time. */
  readonly forks: number;
  /** Where hosts keep their record; null: where they do unless it is said. */
  readonly stateDirectory: string | null;
  readonly redactor: Redactor;
  /** Aborted, no further host is looked at. */
  readonly signal: AbortSignal;
}

/** Looks at all hosts, each in one round trip, and tells what on them is not as it was left. It changes nothing. */
export async function drift(options: DriftOptions): Promise<HostDrift[]> {
  const looked = await inForks(options.hosts, options.forks, (given) => look(given, options));
  const versions = otherVersions(looked.flatMap(({ packages }) => packages ?? []));
  return looked.map(({ told }) => {
    const findings = [...told.findings, ...(versions.get(told.host) ?? [])];
    return { ...told, findings, outcome: told.outcome === 'none' && findings.length > 0 ? 'drift' : told.outcome };
  });
}

interface Looked {
  readonly told: HostDrift;
  readonly packages: HostPackages | null;
}

async function look({ host, config, target }: ConvergeHost, options: DriftOptions): Promise<Looked> {
  const untold = { host: host.name, findings: [], waiting: [], message: null, hint: null };
  if (options.signal.aborted) return { told: { ...untold, outcome: 'skipped' }, packages: null };
  try {
    const session = await options.connect(target);
    let reading: DriftReading;
    try {
      const others = addressesBesides(host, options.network);
      reading = await readDrift(session, config, { stateDirectory: options.stateDirectory, others });
    } finally {
      session.close();
    }
    const found = findDrift(config, reading, { ports: portsOf(host), redactor: options.redactor });
    const outcome = found.findings.length > 0 ? 'drift' : 'none';
    const versions = reading.state.packages;
    return {
      told: { ...untold, ...found, outcome },
      packages: versions === null ? null : { host: host.name, versions },
    };
  } catch (error) {
    if (error instanceof Unreachable) {
      const { message, hint } = error;
      return { told: { ...untold, outcome: 'unreachable', message, hint }, packages: null };
    }
    if (error instanceof UnreadableAnswer || error instanceof CommandTimeout) {
      const { message, hint } = error;
      return { told: { ...untold, outcome: 'failed', message, hint }, packages: null };
    }
    throw error;
  }
}

/** Ports that no file of the host names: those of sshd and of DNS, and what the inventory says may be open. */
function portsOf(host: Host): number[] {
  const { base } = host.vars;
  const further = typeof base === 'object' && base !== null && 'open_ports' in base ? base.open_ports : [];
  return [22, host.ssh.port ?? 22, ...(isNameserver(host) ? [53] : []), ...[further].flat().map(Number)];
}
