import { droppedOn, mayDrop } from './dropped.ts';
import type { HostPlan } from './plan.ts';

/**
 * Whom a run may drop while it goes on. It was asked for with the numbers of its plans; people come and go until it is
 * a host's turn, and then the number counts that is true at that moment.
 */
export class DropBudget {
  readonly #most: number;
  /** What each host has dropped, or is going to. */
  readonly #dropped: Map<string, number | null>;

  /** @param most Over all hosts; Infinity: everybody. */
  constructor(plans: readonly HostPlan[], most: number) {
    this.#most = most;
    this.#dropped = new Map(plans.map((plan) => [plan.host, droppedOn(plan)]));
  }

  /**
   * Asks for a plan that is about to be carried out.
   *
   * @param again Whether it comes after another plan of this host, which has been carried out.
   * @returns Why it must not be, as one sentence; null if it may.
   */
  take(plan: HostPlan, again = false): string | null {
    const before = this.#dropped.get(plan.host) ?? 0;
    const now = droppedOn(plan);
    const here = again && now !== null ? now + before : now;
    const others = [...this.#dropped].filter(([host]) => host !== plan.host).map(([, count]) => count ?? 0);
    const all = here === null ? null : others.reduce((sum, count) => sum + count, here);
    if (now === 0 || mayDrop(all, this.#most)) {
      this.#dropped.set(plan.host, here);
      return null;
    }
    // Nobody is dropped here after all.
    this.#dropped.set(plan.host, again ? before : 0);
    if (now === null) return 'it is not known any more how many listeners this drops';
    const whom = `${now} ${now === 1 ? 'listener' : 'listeners'}`;
    return `it would now drop ${whom}; ${all} in all are more than were agreed to`;
  }
}
