import { isDeepStrictEqual } from 'node:util';
import type { Outcome } from '../events/types.generated.ts';
import type { Session } from '../ssh/session.ts';
import { Unreachable } from '../ssh/unreachable.ts';
import type { Applied } from './account.ts';
import { applyPlan } from './apply-plan.ts';
import type { DropBudget } from './drop-budget.ts';
import { isExpected } from './expected-failure.ts';
import { HostReport } from './host-report.ts';
import type { ConvergeHost, ConvergeOptions } from './options.ts';
import { addressesBesides } from './other-addresses.ts';
import { type HostPlan, hasWork, hindered, installsPackages, isDoable, planHost } from './plan.ts';
import { type HostReading, readHost, readListeners } from './read-host.ts';
import { askWell } from './steering/ask-well.ts';
import { sendAway } from './steering/send-away.ts';
import { takeBack } from './take-back.ts';
import { takeBackCommitted } from './take-back-committed.ts';

/** For so long, in seconds, who listens is as it was read. */
const fresh = 5;

const again = 'look at the new plan, then converge again';

/** One host in one run: logged in to once, read, planned, and changed if that is wanted. */
export class HostRun {
  readonly given: ConvergeHost;
  readonly #options: ConvergeOptions;
  readonly report: HostReport;
  #session: Session | null = null;
  #reading: HostReading | null = null;
  #readAt = 0;
  #plan: HostPlan | null = null;
  /** The actions that were shown. */
  #told: HostPlan['actions'] = [];
  #outcome: Outcome | null = null;
  /** What became of the change, until its step is over. */
  #applied: Applied | null = null;
  #sentAway = false;

  constructor(given: ConvergeHost, options: ConvergeOptions) {
    this.given = given;
    this.#options = options;
    this.report = new HostReport(given.host.name, options.redactor, options.emit);
  }

  /** null: there is still something to do on the host. */
  get outcome(): Outcome | null {
    return this.#outcome ?? this.#applied?.outcome ?? null;
  }

  /** Whether the host is changed in this run, or would be. */
  get isChanging(): boolean {
    return this.#plan !== null && isDoable(this.#plan);
  }

  get plan(): HostPlan | null {
    return this.#plan;
  }

  /** Logs in, reads and plans. The host is finished then, unless it is to be changed. */
  async look(): Promise<void> {
    await this.#guarded(async () => {
      this.report.connecting();
      this.#session = await this.#options.connect(this.given.target);
      this.#reading = await this.#read(this.#session);
      this.#readAt = performance.now();
      this.report.read();
      this.#plan = planOf(this.#reading);
      this.report.planned(this.#plan);
      this.#told = this.#plan.actions;
      if (this.#plan.obstacles.length > 0) this.#finish('failed', ...hindered(this.#plan));
      else if (!hasWork(this.#plan)) this.#finish('ok');
      else if (this.#options.command === 'plan') this.#finish('changed');
    });
  }

  /**
   * Changes the host as planned, unless that would by now drop more listeners than may be. `conclude` tells what became
   * of it.
   */
  async apply(budget: DropBudget): Promise<void> {
    if (this.#outcome !== null) return;
    await this.#guarded(async () => {
      if (performance.now() - this.#readAt > fresh * 1000) await this.#planNow();
      const { plan, reading, session } = this.#looked();
      if (!this.#sentAway && !isDeepStrictEqual(plan.actions, this.#told)) this.report.planned(plan);
      const refusal = budget.take(plan, this.#sentAway);
      if (refusal !== null) return this.#finish('skipped', refusal, again);
      const applied = await applyPlan(session, { plan, reading, given: this.given }, this.#options, this.report);
      const rest = applied.outcome === 'changed' && installsPackages(plan);
      this.#applied = rest ? await this.#applyRest(session, applied, budget) : applied;
    });
  }

  /** Takes back a change that worked, because the same change did not work elsewhere. */
  async rollBack(cause: string): Promise<void> {
    const [session, applied] = [this.#session, this.#applied];
    if (session === null || applied?.outcome !== 'changed') return;
    await this.#guarded(async () => {
      this.report.phase('rollback');
      this.#applied = await takeBackCommitted(session, this.#looked().plan, applied, cause, this.#options);
    });
  }

  /** Nothing more happens on the host. */
  conclude(): void {
    if (this.#outcome !== null || this.#applied === null) return;
    const { outcome, message, hint } = this.#applied;
    this.#finish(outcome, message, hint);
  }

  /** Asks how many listen by now. Null: that is not known. */
  async countListeners(): Promise<number | null> {
    await this.#guarded(() => this.#planNow());
    return this.#plan?.listeners ?? null;
  }

  /** Sends people away before the daemon does, one after the other, unless that drops more than may be. */
  async sendAway(budget: DropBudget): Promise<void> {
    await this.#guarded(async () => {
      const { plan, session } = this.#looked();
      const refusal = budget.take(plan);
      if (refusal !== null) return this.#finish('skipped', refusal, again);
      this.report.phase('sends listeners away');
      const { config, host } = this.given;
      await sendAway(session, config.resources, plan.listeners, addressesBesides(host, this.#options.network));
      this.#sentAway = true;
      await this.#planNow();
    });
  }

  /** Asks from this host which relays are well, by name. Nobody is if the host cannot be asked. */
  async askWell(relays: ReadonlyMap<string, string>): Promise<ReadonlySet<string>> {
    return this.#session === null ? new Set() : askWell(this.#session, relays);
  }

  #looked(): { session: Session; reading: HostReading; plan: HostPlan } {
    const [session, reading, plan] = [this.#session, this.#reading, this.#plan];
    if (session === null || reading === null || plan === null)
      throw new Error('a host is changed after it was planned');
    return { session, reading, plan };
  }

  /**
   * What the plan does to those who listen now: since it was made, somebody thought about it, or others had their turn.
   * Everything else is as it was shown, or the host refuses it.
   */
  async #planNow(): Promise<void> {
    const { session, reading, plan } = this.#looked();
    const acts = plan.actions.some(({ verb }) => verb === 'stop' || verb === 'restart' || verb === 'reload');
    if (!acts) return;
    const { config, host } = this.given;
    const running = await readListeners(session, config.resources, addressesBesides(host, this.#options.network));
    this.#readAt = performance.now();
    this.#plan = planOf({ ...reading, running });
  }

  /**
   * Packages bring files and settings that nobody could see when the plan was made: what they left to do is done now.
   * If the connection was lost on the way, the next converge does it.
   */
  async #applyRest(session: Session, applied: Applied, budget: DropBudget): Promise<Applied> {
    const reading = await this.#readAgain(session);
    if (reading === null) return applied;
    const plan = planOf(reading);
    if (!isDoable(plan)) return applied;
    this.report.planned(plan);
    const refusal = budget.take(plan, true);
    if (refusal !== null) {
      return { outcome: 'failed', message: `packages are installed; of what they left to do, ${refusal}`, hint: again };
    }
    const rest = await applyPlan(session, { plan, reading, given: this.given }, this.#options, this.report);
    return { ...rest, ids: [...(applied.ids ?? []), ...(rest.ids ?? [])] };
  }

  async #readAgain(session: Session): Promise<HostReading | null> {
    try {
      return await this.#readHost(session);
    } catch (error) {
      if (error instanceof Unreachable) return null;
      throw error;
    }
  }

  /** Leaves the host as it is. */
  skip(message: string, hint: string | null = null): void {
    this.#finish('skipped', message, hint);
  }

  async #read(session: Session): Promise<HostReading> {
    const { command, stateDirectory } = this.#options;
    const reading = await this.#readHost(session);
    const { lock, interrupted } = reading.record;
    if (lock !== null) {
      const since = new Date(lock.since * 1000).toISOString();
      this.report.note('warning', `${lock.operator} is converging this host since ${since}`);
    }
    if (interrupted.length === 0) return reading;
    for (const { operator, phase } of interrupted) {
      const what = `a transaction of ${operator} was interrupted in its phase ${phase}`;
      if (command === 'plan') this.report.note('warning', what, 'the next converge first takes it back');
      else this.report.note('info', `${what}; it is taken back first`);
    }
    if (command === 'plan') return reading;
    await takeBack(
      session,
      interrupted.map(({ id }) => id),
      stateDirectory,
    );
    return this.#readHost(session);
  }

  #readHost(session: Session): Promise<HostReading> {
    const { given } = this;
    const { network, stateDirectory } = this.#options;
    return readHost(session, given.config, stateDirectory, addressesBesides(given.host, network));
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

  #finish(outcome: Outcome, message: string | null = null, hint: string | null = null): void {
    this.#outcome = outcome;
    this.close();
    const count = this.#plan?.changes.length ?? 0;
    const resources = {
      ok: this.#plan?.unchanged ?? 0,
      changed: outcome === 'changed' ? count : 0,
      failed: outcome === 'failed' || outcome === 'undone' ? count + (this.#plan?.obstacles.length ?? 0) : 0,
    };
    this.report.finished(outcome, resources, message, hint);
  }

  close(): void {
    this.#session?.close();
    this.#session = null;
  }
}

function planOf({ config, state, record, running }: HostReading): HostPlan {
  return planHost(config, state, record, running);
}
