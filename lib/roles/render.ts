import { type Diagnostic, InvalidInventory } from '../inventory/diagnostic.ts';
import { pointer } from '../inventory/pointer.ts';
import type { Host, Network } from '../network/network.ts';
import { selectHosts } from '../network/select.ts';
import type { Resource } from '../resources/types.generated.ts';
import { hostModels, hostSurroundings } from './context/context.ts';
import { networkContext } from './context/network-context.ts';
import { type Check, checksOf, type Verification, verificationsOf } from './entries/checks.ts';
import { Duplicates } from './entries/duplicates.ts';
import { EntryContext } from './entries/entry-context.ts';
import { LocalFiles } from './entries/local-files.ts';
import { resourcesOf } from './entries/resources.ts';
import { Findings } from './findings.ts';
import type { Role } from './role.ts';
import { settingsOf } from './settings/settings.ts';

export type { Check, Verification };

/** Everything that must be so on one host, and how that is checked. */
export interface HostConfig {
  /** Its name. */
  readonly host: string;
  /** In the order of roles, and within a role as written. */
  readonly resources: readonly Resource[];
  readonly checks: readonly Check[];
  readonly verify: readonly Verification[];
  /** Names of the roles all of whose resources are here, also of one that has none on this host as it is now. */
  readonly roles?: readonly string[];
}

/**
 * The configuration of hosts. Pure but for files on this machine that go to hosts, of which the SHA-256 is taken.
 * Linear in hosts.
 *
 * @throws InvalidInventory with the findings of all hosts; what is wrong on many is said once.
 */
export function renderNetwork(network: Network, hosts: readonly Host[], roles: readonly Role[]): HostConfig[] {
  const files = new LocalFiles();
  const findings = new Findings();
  const placed = roles.map((role) => ({ role, hosts: hostsOf(network, role) }));
  const configs = hosts.map((host) => {
    const own = placed.filter((place) => place.hosts.has(host.name)).map((place) => place.role);
    const rendered = render(network, host, own, files);
    findings.add(host.name, rendered.findings);
    return rendered.config;
  });
  const diagnostics = findings.diagnostics();
  if (diagnostics.length > 0) throw new InvalidInventory(diagnostics);
  return configs;
}

/** The configuration of one host. @throws InvalidInventory */
export function renderHost(network: Network, host: Host, roles: readonly Role[]): HostConfig {
  const [config] = renderNetwork(network, [host], roles);
  if (config === undefined) throw new Error('one host gives one configuration');
  return config;
}

/** The names of the hosts that have a role. A role for a sort of host that a network has none of is no mistake. */
function hostsOf(network: Network, role: Role): ReadonlySet<string> {
  try {
    return new Set(selectHosts(network, role.data.hosts).map((host) => host.name));
  } catch (error) {
    if (!(error instanceof InvalidInventory)) throw error;
    const wrong = error.diagnostics.filter(({ code }) => code !== 'selects-nothing');
    if (wrong.length > 0) throw new InvalidInventory(wrong.map((finding) => role.file.at('/hosts', finding)));
    return new Set();
  }
}

function render(
  network: Network,
  host: Host,
  roles: readonly Role[],
  files: LocalFiles,
): { config: HostConfig; findings: Diagnostic[] } {
  const { origins } = networkContext(network);
  const surroundings = hostSurroundings(network, host);
  const models = hostModels(network, host);
  const duplicates = new Duplicates();
  const findings: Diagnostic[] = [];
  const resources: Resource[] = [];
  const checks: Check[] = [];
  const verify: Verification[] = [];
  for (const role of roles) {
    const settings = settingsOf(role, network, host, origins);
    findings.push(...settings.findings);
    const context = new EntryContext(role, files, surroundings, models, findings).with('settings', settings.values);
    for (const [i, entry] of (role.data.resources ?? []).entries()) {
      for (const made of resourcesOf(context, pointer('resources', i), entry)) {
        const duplicate = duplicates.add(role, made);
        if (duplicate === undefined) resources.push(made.resource);
        else findings.push(duplicate);
      }
    }
    checks.push(...checksOf(context));
    verify.push(...verificationsOf(context));
  }
  return { config: { host: host.name, resources, checks, verify, roles: roles.map(({ name }) => name) }, findings };
}
