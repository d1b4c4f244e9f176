import { setTimeout as sleep } from 'node:timers/promises';
import type { Relay } from '../../network/network.ts';
import { now } from '../host-report.ts';
import type { HostRun } from '../host-run.ts';
import type { ConvergeOptions } from '../options.ts';

/** Listeners are led around the relays of one step after the other, for as long as it takes. */
export class Detour {
  readonly #options: ConvergeOptions;
  /** Names of those that somebody else has drained: they stay so. */
  drained: ReadonlySet<string> = new Set();
  #led: HostRun[] = [];
  /** Relays that listeners are sent to again, as soon as name servers have seen that they are well. */
  #returning: Relay[] = [];

  constructor(options: ConvergeOptions) {
    this.#options = options;
  }

  /** Asks what is drained already, once those that came back in the last step have really come back. */
  async look(): Promise<void> {
    const { steer } = this.#options;
    if (this.#returning.length > 0) await steer?.settle(this.#returning);
    this.#returning = [];
    this.drained = (await steer?.drained()) ?? new Set();
  }

  /** Drains relays, and waits until players know. Gives those that nobody new comes to by then. */
  async begin(runs: readonly HostRun[]): Promise<readonly HostRun[]> {
    const { rollout, signal, steer } = this.#options;
    for (const run of runs) {
      if (this.drained.has(run.given.host.name)) run.report.note('info', 'is drained already, and stays so');
    }
    const here = runs.filter(({ given }) => !this.drained.has(given.host.name));
    if (steer === null || here.length === 0 || signal.aborted) return [];
    const before = new Map(here.map((run) => [run, run.plan?.listeners ?? null]));
    for (const run of here) run.report.phase('drain');
    this.#led = here;
    const untold = await steer.drain(relaysOf(here), true);
    this.#warn(untold);
    for (let left = rollout.drainSeconds; left > 0 && !signal.aborted; left -= 1) {
      for (const run of here) run.report.phase(`drained, ${left} s`);
      await sleep(1000, undefined, { signal }).catch(() => {});
    }
    if (signal.aborted) return [];
    await Promise.all(
      here.map(async (run) => {
        const count = await run.countListeners();
        run.report.note(
          'info',
          `drained: ${listeners(before.get(run) ?? null)} before, ${count ?? 'nobody knows how many'} left`,
        );
      }),
    );
    // Whom somebody still sends here would only come back.
    return untold.length === 0 ? here : [];
  }

  /** Leads listeners to the relays again, but to one that may not be well. */
  async end(): Promise<void> {
    const { steer } = this.#options;
    const led = this.#led;
    this.#led = [];
    if (steer === null || led.length === 0) return;
    const well = await Promise.all(led.map(async (run) => [run, await isWell(run)] as const));
    const back = well.flatMap(([run, fine]) => (fine ? [run] : []));
    for (const [run, fine] of well) if (!fine) this.#stays(run);
    if (back.length === 0) return;
    for (const run of back) run.report.phase('undrain');
    const failures = await steer.drain(relaysOf(back), false);
    this.#warn(failures);
    if (failures.length > 0) for (const run of back) this.#stays(run);
    this.#returning = relaysOf(back);
    if (failures.length === 0) for (const run of back) run.report.note('info', 'listeners are sent there again');
  }

  #stays({ given, report }: HostRun): void {
    report.note('warning', 'stays drained: it may not be well', `when it is: aircheck undrain ${given.host.name}`);
  }

  #warn(messages: readonly string[]): void {
    for (const message of messages) {
      this.#options.emit({ type: 'note', at: now(), level: 'warning', host: null, message, hint: null });
    }
  }
}

/** What works, or is as it was, is well: the checks of name servers see to the rest. What failed is asked. */
async function isWell(run: HostRun): Promise<boolean> {
  const { outcome } = run;
  if (outcome !== 'failed' && outcome !== 'unreachable') return true;
  const { name } = run.given.host;
  return (await run.askWell(new Map([[name, '127.0.0.1']]))).has(name);
}

function relaysOf(runs: readonly HostRun[]): Relay[] {
  return runs.flatMap(({ given: { host } }) => (host.kind === 'relay' ? [host] : []));
}

function listeners(count: number | null): string {
  if (count === null) return 'an unknown number of listeners';
  return count === 1 ? '1 listener' : `${count} listeners`;
}
