import { randomBytes } from 'node:crypto';
import { CommandTimeout } from '../ssh/command-timeout.ts';
import type { Session } from '../ssh/session.ts';
import { Unreachable } from '../ssh/unreachable.ts';
import { Account, type Applied } from './account.ts';
import type { HostReport } from './host-report.ts';
import type { ConvergeHost, ConvergeOptions } from './options.ts';
import type { HostPlan } from './plan.ts';
import type { HostReading } from './read-host.ts';
import { reattach } from './reattach.ts';
import { bundle } from './transaction/bundle.ts';
import { planScript } from './transaction/plan-script.ts';
import { ProgressReader } from './transaction/progress.ts';

export interface Planned {
  readonly given: ConvergeHost;
  readonly reading: HostReading;
  readonly plan: HostPlan;
}

/** How long a host may take. It then finishes or takes everything back without being watched. Seconds. */
const patience = 3600;

/**
 * Has a host carry out its plan, and follows it. If the connection breaks on the way, the host goes on by itself; it is
 * asked again what became of it.
 */
export async function applyPlan(
  session: Session,
  { given, reading, plan }: Planned,
  options: ConvergeOptions,
  report: HostReport,
): Promise<Applied> {
  const nonce = randomBytes(16).toString('hex');
  const { operator, rollout, stateDirectory } = options;
  const time = new Date().toISOString().replace(/[^0-9TZ]/g, '');
  const id = `${time}-${randomBytes(3).toString('hex')}`;
  const heard = rollout.gate ? (given.heard ?? []) : [];
  const script = planScript(plan, reading.config, reading.state, reading.record, { heard, gone: reading.gone });
  const sent = await bundle(script, { id, nonce, operator: operator.replace(/[^!-~]+/g, '_'), stateDirectory });
  const account = new Account(report);
  const reader = new ProgressReader(nonce, (progress) => account.take(progress));
  try {
    for (const upload of sent.uploads) await session.run(upload);
    await session.run(sent.script, { timeout: patience, onStdout: (chunk) => reader.take(chunk) });
  } catch (error) {
    if (!(error instanceof Unreachable) && !(error instanceof CommandTimeout)) throw error;
    report.note('warning', `${error.message}; the host goes on by itself`);
    const again = await reattach(id, given.target, options, account);
    if (again === 'never begun') throw error;
  }
  return { ...account.result(), ids: [id] };
}
