import type { DropBudget } from './drop-budget.ts';
import type { FailureBudget } from './failure-budget.ts';
import { inForks } from './forks.ts';
import { hindrance } from './hindrance.ts';
import { now } from './host-report.ts';
import type { HostRun } from './host-run.ts';
import type { ConvergeOptions } from './options.ts';
import { Detour } from './steering/detour.ts';
import { isHeard, isNoticed, leavingRelay } from './steering/leaving.ts';
import { missesTaker } from './steering/misses-taker.ts';

export const interrupted = 'the run was interrupted before it came to this host';

/** Seconds that a change takes, roughly: none is begun so shortly before a show. */
const STEP = 30;

/** The steps of a run, one after the other, and what becomes of the rest when something fails. */
export class RolloutRun {
  readonly #options: ConvergeOptions;
  readonly #drops: DropBudget;
  readonly #failures: FailureBudget;
  /** Names of hosts that were to be changed, and were not. */
  readonly #missed: Set<string>;
  readonly #detour: Detour;
  #toldOfNobody = false;

  constructor(options: ConvergeOptions, drops: DropBudget, failures: FailureBudget, missed: Iterable<string>) {
    this.#options = options;
    this.#detour = new Detour(options);
    this.#drops = drops;
    this.#failures = failures;
    this.#missed = new Set(missed);
  }

  /** Changes hosts at the same time: listeners are led away from them first, and back when they are well. */
  async step(wave: readonly HostRun[]): Promise<void> {
    const { forks, signal } = this.#options;
    for (const run of wave) this.#holdBack(run);
    const detour = this.#detour;
    const open = () => wave.filter(({ outcome }) => outcome === null);
    const leaving = open().filter((run) => leavingRelay(run) !== null);
    if (leaving.length > 0) await detour.look();
    // Listeners have moved to them from those of earlier steps.
    await inForks(leaving, forks, (run) => run.countListeners());
    for (const run of leaving) if (run.outcome === null) await this.#keepOne(run, leaving, detour);
    try {
      const led = await detour.begin(open().filter((run) => this.#isLedAround(run)));
      if (!signal.aborted) await inForks(led, forks, (run) => run.sendAway(this.#drops));
      // Nothing of it has happened yet.
      if (signal.aborted) for (const run of open()) run.skip(interrupted);
      await inForks(open(), forks, (run) => run.apply(this.#drops));
      await this.#takeBack(wave);
    } finally {
      await detour.end();
      for (const run of wave) this.#conclude(run);
    }
  }

  /**
   * Where the change was too much for a relay, and nothing more may fail, it is taken back on those that were changed at
   * the same time.
   */
  async #takeBack(wave: readonly HostRun[]): Promise<void> {
    const failed = wave.filter(
      ({ outcome }) => outcome === 'failed' || outcome === 'undone' || outcome === 'unreachable',
    );
    for (const { given } of failed) this.#failures.fail(given.host);
    const proof = failed.filter(({ outcome, given }) => outcome === 'undone' && given.host.kind === 'relay');
    if (proof.length === 0) return;
    const cause = proof.map(({ given }) => given.host.name).join(' and ');
    const others = wave.filter(
      ({ outcome, given }) => outcome === 'changed' && this.#failures.refusal(given.host) !== null,
    );
    await inForks(others, this.#options.forks, (run) => run.rollBack(cause));
  }

  #conclude(run: HostRun): void {
    run.conclude();
    if (run.outcome !== 'changed' && run.outcome !== 'ok') this.#missed.add(run.given.host.name);
  }

  /** What must not be begun now is left as it is. */
  #holdBack(run: HostRun): void {
    const { network, rollout, showWithin, signal } = this.#options;
    const cause = hindrance(run.given.host, this.#missed, network);
    const refusal = this.#failures.refusal(run.given.host);
    const show = isNoticed(run) ? showWithin(rollout.drain ? rollout.drainSeconds + STEP : STEP) : null;
    if (signal.aborted) run.skip(interrupted);
    else if (cause !== null) run.skip(`it waits for ${cause}, which did not get its change`);
    else if (refusal !== null) run.skip(refusal);
    else if (show !== null) {
      run.skip(`${show.title} is on the air until ${show.until}`, 'converge afterwards, or with --ignore-shows');
    }
  }

  /** A region always has a relay that is well: the last one stays, unless it is not well itself. */
  async #keepOne(run: HostRun, leaving: readonly HostRun[], detour: Detour): Promise<void> {
    const sick = await missesTaker(run, leaving, detour.drained, this.#options);
    if (sick !== null) run.skip(sick, 'see aircheck status; converge again when another relay is well');
  }

  #isLedAround(run: HostRun): boolean {
    const { emit, rollout, steer } = this.#options;
    if (!rollout.drain || !isHeard(run)) return false;
    if (steer === null && !this.#toldOfNobody) {
      this.#toldOfNobody = true;
      const message =
        'no name server and no director sends listeners to relays, so that none can be drained before it is changed';
      emit({ type: 'note', at: now(), level: 'info', host: null, message, hint: null });
    }
    return steer !== null;
  }
}
