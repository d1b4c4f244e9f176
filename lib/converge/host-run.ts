import type { Outcome } from '../events/types.generated.ts';
import { UnreadableAnswer } from '../resources/answer.ts';
import { CommandTimeout } from '../ssh/command-timeout.ts';
import type { Session } from '../ssh/session.ts';
import { Unreachable } from '../ssh/unreachable.ts';
import type { Applied } from './account.ts';
import { applyPlan } from './apply-plan.ts';
import { HostReport } from './host-report.ts';
import type { ConvergeHost, ConvergeOptions } from './options.ts';
import { type HostPlan, hasWork, planHost } from './plan.ts';
import { type HostReading, readHost } from './read-host.ts';
import { takeBack } from './take-back.ts';
import { LocalFileChanged } from './transaction/bundle.ts';

/** One host in one run: logged in to once, read, planned, and changed if that is wanted. */
export class HostRun {
  readonly given: ConvergeHost;
  readonly #options: ConvergeOptions;
  readonly #report: HostReport;
  #session: Session | null = null;
  #reading: HostReading | null = null;
  #plan: HostPlan | null = null;
  #outcome: Outcome | null = null;

  constructor(given: ConvergeHost, options: ConvergeOptions) {
    this.given = given;
    this.#options = options;
    this.#report = new HostReport(given.host.name, options.redactor, options.emit);
  }

  /** null: there is still something to do on the host. */
  get outcome(): Outcome | null {
    return this.#outcome;
  }

  get plan(): HostPlan | null {
    return this.#plan;
  }

  /** Logs in, reads and plans. The host is finished then, unless it is to be changed. */
  async look(): Promise<void> {
    await this.#guarded(async () => {
      this.#report.connecting();
      this.#session = await this.#options.connect(this.given.target);
      this.#reading = await this.#read(this.#session);
      this.#report.read();
      this.#plan = planHost(this.given.config, this.#reading.state, this.#reading.record, this.#reading.running);
      this.#report.planned(this.#plan);
      if (this.#plan.obstacles.length > 0) this.#finishHindered(this.#plan);
      else if (!hasWork(this.#plan)) this.#finish('ok');
      else if (this.#options.command === 'plan') this.#finish('changed');
    });
  }

  /** Changes the host as planned. */
  async apply(): Promise<void> {
    const [session, reading, plan] = [this.#session, this.#reading, this.#plan];
    if (session === null || reading === null || plan === null)
      throw new Error('a host is changed after it was planned');
    await this.#guarded(async () => {
      let applied = await applyPlan(session, { plan, reading, given: this.given }, this.#options, this.#report);
      if (applied.outcome === 'changed' && installsPackages(plan)) applied = await this.#applyRest(session, applied);
      this.#finish(applied.outcome, applied.message, applied.hint);
    });
  }

  /**
   * Packages bring files and settings that nobody could see when the plan was made: what they left to do is done now.
   * If the connection was lost on the way, the next converge does it.
   */
  async #applyRest(session: Session, applied: Applied): Promise<Applied> {
    const { config } = this.given;
    const reading = await this.#readAgain(session);
    if (reading === null) return applied;
    const plan = planHost(config, reading.state, reading.record, reading.running);
    if (!hasWork(plan) || plan.obstacles.length > 0) return applied;
    this.#report.planned(plan);
    return applyPlan(session, { plan, reading, given: this.given }, this.#options, this.#report);
  }

  async #readAgain(session: Session): Promise<HostReading | null> {
    try {
      return await readHost(session, this.given.config.resources, this.#options.stateDirectory);
    } catch (error) {
      if (error instanceof Unreachable) return null;
      throw error;
    }
  }

  /** Leaves the host as it is. */
  skip(message: string): void {
    this.#finish('skipped', message);
  }

  async #read(session: Session): Promise<HostReading> {
    const { config } = this.given;
    const { command, stateDirectory } = this.#options;
    const reading = await readHost(session, config.resources, stateDirectory);
    const { lock, interrupted } = reading.record;
    if (lock !== null) {
      const since = new Date(lock.since * 1000).toISOString();
      this.#report.note('warning', `${lock.operator} is converging this host since ${since}`);
    }
    if (interrupted.length === 0) return reading;
    for (const { operator, phase } of interrupted) {
      const what = `a transaction of ${operator} was interrupted in its phase ${phase}`;
      if (command === 'plan') this.#report.note('warning', what, 'the next converge first takes it back');
      else this.#report.note('info', `${what}; it is taken back first`);
    }
    if (command === 'plan') return reading;
    await takeBack(
      session,
      interrupted.map(({ id }) => id),
      stateDirectory,
    );
    return readHost(session, config.resources, stateDirectory);
  }

  /** What is known to go wrong with a host is its outcome; everything else is a mistake of ours, and ends the run. */
  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof Unreachable) this.#finish('unreachable', error.message, error.hint);
      else if (isExpected(error)) this.#finish('failed', error.message, error.hint);
      else throw error;
    }
  }

  #finishHindered({ obstacles }: HostPlan): void {
    const [first] = obstacles;
    const more = obstacles.length > 1 ? ` (and ${obstacles.length - 1} more)` : '';
    this.#finish('failed', `${first?.reason}${more}`, first?.hint ?? null);
  }

  #finish(outcome: Outcome, message: string | null = null, hint: string | null = null): void {
    this.#outcome = outcome;
    this.close();
    const count = this.#plan?.changes.length ?? 0;
    const resources = {
      ok: this.#plan?.unchanged ?? 0,
      changed: outcome === 'changed' ? count : 0,
      failed: outcome === 'failed' || outcome === 'undone' ? count + (this.#plan?.obstacles.length ?? 0) : 0,
    };
    this.#report.finished(outcome, resources, message, hint);
  }

  close(): void {
    this.#session?.close();
    this.#session = null;
  }
}

function installsPackages({ changes }: HostPlan): boolean {
  return changes.some(({ steps }) => steps.some((step) => step.do === 'install-package'));
}

function isExpected(error: unknown): error is UnreadableAnswer | CommandTimeout | LocalFileChanged {
  return error instanceof UnreadableAnswer || error instanceof CommandTimeout || error instanceof LocalFileChanged;
}
