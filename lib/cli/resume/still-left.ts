import type { Outcome } from '../../events/types.generated.ts';

/**
 * The hosts that still want a converge after a run, in the inventory's order.
 *
 * @param before Those that were left by earlier runs.
 * @param outcomes What became of the hosts of this run, by name.
 * @param hosts Names of all hosts of the network.
 */
export function stillLeft(
  before: readonly string[],
  outcomes: ReadonlyMap<string, Outcome>,
  hosts: readonly string[],
): string[] {
  return hosts.filter((host) => {
    const outcome = outcomes.get(host);
    if (outcome === undefined) return before.includes(host);
    return outcome !== 'ok' && outcome !== 'changed';
  });
}
