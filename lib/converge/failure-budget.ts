import { ofAll } from '../inventory/amount.ts';
import type { Host } from '../network/network.ts';
import type { Rollout } from '../network/rollout/rollout.ts';

/** How many hosts may still fail, in the whole run and in each region, before nothing further is begun there. */
export class FailureBudget {
  readonly #failed: Host[] = [];
  readonly #rollout: Pick<Rollout, 'maxFailures' | 'maxFailuresIn'>;
  readonly #hosts: readonly Host[];

  /** @param hosts All hosts of the run: shares are of them. */
  constructor(hosts: readonly Host[], rollout: Pick<Rollout, 'maxFailures' | 'maxFailuresIn'>) {
    this.#hosts = hosts;
    this.#rollout = rollout;
  }

  fail(host: Host): void {
    this.#failed.push(host);
  }

  /** Whether so many have failed that the run is over. */
  get isSpent(): boolean {
    return this.#failed.length > ofAll(this.#rollout.maxFailures, this.#hosts.length);
  }

  /** Why a host must not be begun any more, as one sentence; null if it may. */
  refusal(host: Host): string | null {
    if (this.isSpent) return `the run stopped after ${this.#names(this.#failed)} failed`;
    if (host.kind !== 'relay') return null;
    const here = this.#relaysIn(this.#failed, host.region);
    const most = this.#rollout.maxFailuresIn.get(host.region);
    if (most === undefined || here.length <= ofAll(most, this.#relaysIn(this.#hosts, host.region).length)) return null;
    return `nothing more is changed in ${host.region} after ${this.#names(here)} failed`;
  }

  #relaysIn(hosts: readonly Host[], region: string): Host[] {
    return hosts.filter((host) => host.kind === 'relay' && host.region === region);
  }

  #names(hosts: readonly Host[]): string {
    return hosts.map(({ name }) => name).join(' and ');
  }
}
