import { setTimeout as sleep } from 'node:timers/promises';
import type { HostRun } from '../host-run.ts';
import type { ConvergeOptions } from '../options.ts';
import { takersOf } from './takers.ts';

/** Seconds that a relay which was changed just now has until it must be well. */
const PATIENCE = 20;

/**
 * Whether a relay must stay because nobody could take its listeners: it is well, and none of those who would serve them
 * is. They are asked from the relay itself, for some seconds.
 *
 * @param leaving Those that go away at the same time.
 * @param drained Names of relays that nobody is sent to.
 * @returns Why, as one sentence; null if it may go.
 */
export async function missesTaker(
  run: HostRun,
  leaving: readonly HostRun[],
  drained: ReadonlySet<string>,
  { network, signal }: Pick<ConvergeOptions, 'network' | 'signal'>,
): Promise<string | null> {
  const { host } = run.given;
  if (host.kind !== 'relay') return null;
  const takers = takersOf(
    host,
    network,
    leaving.map(({ given }) => given.host),
    drained,
  );
  const alone = network.every((other) => other.kind !== 'relay' || other.name === host.name);
  if (alone) return null;
  const asked = new Map([[host.name, '127.0.0.1'], ...takers.map(({ name, address }) => [name, address] as const)]);
  const end = performance.now() + PATIENCE * 1000;
  for (;;) {
    const well = await run.askWell(asked);
    if (!well.has(host.name) || takers.some(({ name }) => well.has(name))) return null;
    if (performance.now() > end || signal.aborted || takers.length === 0) break;
    run.report.phase('waits for another relay to be well');
    await sleep(1000);
  }
  const others = takers.map(({ name }) => name).join(', ');
  const why =
    others === '' ? 'all others are drained, or change now' : `${others} ${takers.length === 1 ? 'is' : 'are'} not`;
  return `it is the only relay of ${host.region} that is well: ${why}`;
}
