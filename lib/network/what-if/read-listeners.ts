import { type Finding, InvalidInventory } from '../../inventory/diagnostic.ts';
import { didYouMean } from '../../inventory/nearest.ts';
import type { Network } from '../network.ts';
import { shareOut } from './share-out.ts';

/**
 * Numbers of listeners as people say them: `eu=3000`, or `4000` for all regions together, which is shared out as their
 * relays have room.
 * @throws InvalidInventory that names all that is not understood
 */
export function readListeners(network: Network, texts: readonly string[]): ReadonlyMap<string, number> {
  const regions = network.regions.map(({ name }) => name);
  const listeners = new Map<string, number>();
  const findings: Finding[] = [];
  for (const text of texts.flatMap((each) => each.split(','))) {
    const [, region, count] = /^\s*(?:(\S+)\s*=\s*)?(\d{1,9})\s*$/.exec(text) ?? [];
    if (count === undefined)
      findings.push(refusal(`\`${text}\` is no number of listeners`, "write it as in 'eu=3000', or '4000' for all"));
    else if (region === undefined)
      for (const [name, share] of shared(network, Number(count))) listeners.set(name, share);
    else if (regions.includes(region)) listeners.set(region, Number(count));
    else
      findings.push(
        refusal(`there is no region ${region}`, didYouMean(region, regions) ?? `regions: ${regions.join(', ')}`),
      );
  }
  if (findings.length > 0) throw new InvalidInventory(findings);
  return listeners;
}

function shared(network: Network, count: number): ReadonlyMap<string, number> {
  const takers = network.regions.map(({ name }) => {
    const relays = network.hosts.filter((host) => host.kind === 'relay' && host.region === name);
    const weight = relays.reduce((sum, host) => sum + (host.kind === 'relay' ? host.maxListeners : 0), 0);
    return { name, weight, most: Number.POSITIVE_INFINITY };
  });
  return shareOut(count, takers).shares;
}

function refusal(message: string, hint: string): Finding {
  return { code: 'no-such-event', severity: 'error', message, hint };
}
