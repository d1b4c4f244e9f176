import { readFileSync } from 'node:fs';
import path from 'node:path';
import { InvalidInventory } from '../../../inventory/diagnostic.ts';
import { notAddressed } from '../../../network/dns/not-addressed.ts';
import type { Network } from '../../../network/network.ts';
import { CliError } from '../../cli-error.ts';
import type { GlobalOptions } from '../../global-options.ts';
import { loadNetwork } from '../../load-network.ts';
import type { Shell } from '../../shell.ts';

export interface ExportOptions extends GlobalOptions {
  zoneId?: string;
  healthChecks?: string;
}

/** `aircheck dns export`: always in the provider's own format, to be sent there by the provider's own tools. */
export async function printExport(
  shell: Shell,
  provider: 'octodns' | 'route53' | 'route53-health-checks',
  options: ExportOptions,
): Promise<void> {
  const network = await loadNetwork(shell, options);
  const findings = notAddressed(network.inventory);
  if (findings.length > 0) throw new InvalidInventory(findings);
  if (!network.hosts.some(({ kind }) => kind === 'relay')) {
    throw new CliError('the inventory has no relays that listeners could be sent to', 'write them under `relays`');
  }
  if (provider === 'octodns') {
    const [{ octodnsZone }, { octodnsYaml }] = await Promise.all([
      import('../../../network/dns/export/octodns.ts'),
      import('../../../network/dns/export/octodns-yaml.ts'),
    ]);
    shell.output.out(octodnsYaml(octodnsZone(network), network.station.domain));
  } else if (provider === 'route53-health-checks') {
    const { route53HealthChecks } = await import('../../../network/dns/export/route53-health-checks.ts');
    shell.output.json(route53HealthChecks(network));
  } else {
    const { route53Changes } = await import('../../../network/dns/export/route53.ts');
    const zone = zoneId(options.zoneId);
    const ids = await healthCheckIds(shell, network, options.healthChecks);
    sayNetworks(shell, network, options);
    shell.output.json(route53Changes(network, zone, ids));
  }
}

function zoneId(id: string | undefined): string {
  if (id === undefined) throw new CliError('route53 wants --zone-id', 'aws route53 list-hosted-zones tells it');
  const [, short] = /^(?:\/hostedzone\/)?([A-Z0-9]{1,32})$/.exec(id) ?? [];
  if (short !== undefined) return short;
  throw new CliError(`${id} is no id of a hosted zone`, 'it is of capital letters and digits, as in Z0123456789ABC');
}

async function healthCheckIds(
  shell: Shell,
  network: Network,
  file: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const hint = 'make those of aircheck dns export route53-health-checks first; docs/dns.md has the commands';
  if (file === undefined) throw new CliError('route53 wants --health-checks: without, it never fails over', hint);
  const ids = new Map<string, string>(Object.entries(readIds(path.resolve(shell.cwd, file))));
  const { route53HealthChecks } = await import('../../../network/dns/export/route53-health-checks.ts');
  const missing = route53HealthChecks(network).filter(({ Host }) => !ids.has(Host));
  if (missing.length > 0) {
    throw new CliError(`${file} has no check of ${missing.map(({ Host }) => Host).join(', ')}`, hint);
  }
  return ids;
}

function readIds(file: string): Record<string, string> {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CliError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const entries = typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.entries(data) : null;
  const ids = entries?.flatMap(([host, id]) => (typeof id === 'string' && isId(id) ? [[host, id] as const] : []));
  if (ids !== undefined && ids.length === entries?.length) return Object.fromEntries(ids);
  throw new CliError(`${file} must be a mapping of hosts to ids of health checks`, 'as in {"relay-eu1": "abcdef11-…"}');
}

function isId(text: string): boolean {
  return /^[A-Za-z0-9-]{1,64}$/.test(text);
}

function sayNetworks(shell: Shell, network: Network, { quiet }: ExportOptions): void {
  if (quiet === true || network.regions.every(({ networks }) => networks.length === 0)) return;
  shell.output.err('aircheck: Route 53 keeps networks apart from places, so the `networks` of regions are left out\n');
}
