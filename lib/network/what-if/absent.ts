import type { Network, Source } from '../network.ts';

/** What is away. */
export interface Absent {
  /** Names of hosts, in the network's order. */
  readonly down: readonly string[];
  /** Names of sources that are away by themselves. */
  readonly away: readonly string[];
}

/** The sources that are left. A source whose studios are all down is away with them; a playlist lives on the masters. */
export function leftSources(network: Network, { down, away }: Absent): Source[] {
  const studios = network.hosts.filter((host) => host.kind === 'studio');
  return network.sources.filter(({ name }) => {
    const own = studios.filter(({ source }) => source === name);
    return !away.includes(name) && (own.length === 0 || own.some((studio) => !down.includes(studio.name)));
  });
}
