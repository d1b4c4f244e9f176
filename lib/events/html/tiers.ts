import type { SpecHost } from '../types.generated.ts';

/** Hosts of one region at the same distance from the masters. */
export interface Cluster {
  readonly label: string;
  readonly hosts: readonly SpecHost[];
}

/** Studios, masters, relays, tier by tier, each by region in the inventory's order, name servers and directors. */
export function tiers(hosts: readonly SpecHost[]): Cluster[] {
  const byName = new Map(hosts.map((host) => [host.name, host]));
  const clusters = new Map<string, { depth: number; label: string; hosts: SpecHost[] }>();
  for (const host of hosts) {
    const depth = fixed[host.kind]?.depth ?? relayTier(host, byName);
    const label = fixed[host.kind]?.label ?? relayLabel(depth, host.region);
    const cluster = clusters.get(label) ?? { depth, label, hosts: [] };
    cluster.hosts.push(host);
    clusters.set(label, cluster);
  }
  return [...clusters.values()].sort((a, b) => a.depth - b.depth);
}

const fixed: Readonly<Record<SpecHost['kind'], { depth: number; label: string } | null>> = {
  studio: { depth: -1, label: 'Studios' },
  master: { depth: 0, label: 'Masters' },
  relay: null,
  nameserver: { depth: Number.MAX_SAFE_INTEGER - 1, label: 'Name servers' },
  director: { depth: Number.MAX_SAFE_INTEGER, label: 'Directors' },
};

function relayLabel(depth: number, region: string | null): string {
  return `Relays${depth > 1 ? `, tier ${depth}` : ''}${region === null ? '' : ` · ${region}`}`;
}

/** How many steps a relay is away from a master: 1 for one that pulls from it. Ends on a circle too. */
function relayTier(host: SpecHost, byName: ReadonlyMap<string, SpecHost>): number {
  const seen = new Set<string>();
  let current: SpecHost | undefined = host;
  while (current !== undefined && current.kind === 'relay' && !seen.has(current.name)) {
    seen.add(current.name);
    current = current.from === null ? undefined : byName.get(current.from);
  }
  return Math.max(1, seen.size);
}
