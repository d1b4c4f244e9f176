import type { Host, Relay } from '../../network/network.ts';

/**
 * Who serves the listeners of a relay while it is away: the others of its region; where there are none, all others.
 *
 * @param leaving Relays that go away at the same time.
 * @param drained Names of relays that nobody is sent to.
 */
export function takersOf(
  relay: Relay,
  network: readonly Host[],
  leaving: readonly Host[],
  drained: ReadonlySet<string>,
): Relay[] {
  const others = network.filter((host): host is Relay => {
    return host.kind === 'relay' && host.name !== relay.name && !leaving.includes(host) && !drained.has(host.name);
  });
  const near = network.some((host) => host.kind === 'relay' && host !== relay && host.region === relay.region);
  return near ? others.filter(({ region }) => region === relay.region) : others;
}
