import type { Finding } from '../../inventory/diagnostic.ts';
import { InvalidInventory } from '../../inventory/diagnostic.ts';
import { didYouMean } from '../../inventory/nearest.ts';
import type { Network } from '../network.ts';
import { selectHosts } from '../select.ts';
import type { Absent } from './absent.ts';

const grammar = /^\s*(?:(region|source|host)\s+)?(\S.*?)\s+(?:is\s+|are\s+)?(down|away|dead|gone|off)\s*$/i;

/**
 * What people say happens: `eu-1 down`, `region us down`, `masters:!m2 down`, `source studio away`. Several of them
 * happen together.
 * @throws InvalidInventory that names all that is not understood
 */
export function readEvents(network: Network, texts: readonly string[]): Absent {
  const down = new Set<string>();
  const away = new Set<string>();
  const findings: Finding[] = [];
  for (const text of texts.flatMap((each) => each.split(/\s+and\s+/i))) {
    const [, kind, name = ''] = grammar.exec(text) ?? [];
    try {
      if (name === '') findings.push(notUnderstood(text));
      else if (kind?.toLowerCase() === 'source') away.add(sourceNamed(network, name));
      else for (const host of hostsOf(network, name, kind?.toLowerCase() === 'region')) down.add(host);
    } catch (error) {
      if (!(error instanceof InvalidInventory)) throw error;
      findings.push(...error.diagnostics);
    }
  }
  if (findings.length > 0) throw new InvalidInventory(findings);
  return {
    down: network.hosts.map(({ name }) => name).filter((name) => down.has(name)),
    away: network.sources.map(({ name }) => name).filter((name) => away.has(name)),
  };
}

function hostsOf(network: Network, name: string, isRegion: boolean): string[] {
  const regions = network.regions.map((region) => region.name);
  if (isRegion && !regions.includes(name))
    throw refusal(`there is no region ${name}`, didYouMean(name, regions) ?? `regions: ${regions.join(', ')}`);
  return selectHosts(network, name).map((host) => host.name);
}

function sourceNamed(network: Network, name: string): string {
  const sources = network.sources.map((source) => source.name);
  if (sources.includes(name)) return name;
  throw refusal(`there is no source ${name}`, didYouMean(name, sources) ?? `sources: ${sources.join(', ')}`);
}

function refusal(message: string, hint: string): InvalidInventory {
  return new InvalidInventory([{ code: 'no-such-event', severity: 'error', message, hint }]);
}

function notUnderstood(text: string): Finding {
  return {
    code: 'no-such-event',
    severity: 'error',
    message: `\`${text}\` says nothing that could happen`,
    hint: "say it as in 'eu-1 down', 'region us down', 'masters down' or 'source studio away'",
  };
}
