import { leftByConverge } from './finding.ts';
import type { Finding } from './types.generated.ts';

/** The packages of a host that the inventory names, with their versions. */
export interface HostPackages {
  readonly host: string;
  readonly versions: ReadonlyMap<string, string>;
}

/**
 * Hosts that have another version of a package than most of those looked at; if as many have one as another, all of
 * them. An inventory names packages, not their versions. Pure.
 */
export function otherVersions(hosts: readonly HostPackages[]): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const name of new Set(hosts.flatMap(({ versions }) => [...versions.keys()]))) {
    const byVersion = new Map<string, string[]>();
    for (const { host, versions } of hosts) {
      const version = versions.get(name);
      if (version !== undefined) byVersion.set(version, [...(byVersion.get(version) ?? []), host]);
    }
    if (byVersion.size < 2) continue;
    const most = Math.max(...[...byVersion.values()].map(({ length }) => length));
    const usual = [...byVersion].filter(([, having]) => having.length === most);
    for (const [version, having] of byVersion) {
      if (usual.length === 1 && usual[0]?.[0] === version) continue;
      const others = usual.filter(([other]) => other !== version);
      const finding = otherVersion(name, version, others);
      for (const host of having) found.set(host, [...(found.get(host) ?? []), finding]);
    }
  }
  return found;
}

function otherVersion(name: string, version: string, others: readonly (readonly [string, string[]])[]): Finding {
  const rest = others.map(([other, [first = '', ...more]]) => {
    const hosts = more.length === 0 ? first : `${first} and ${more.length} more`;
    return `${hosts} ${more.length === 0 ? 'has' : 'have'} ${other}`;
  });
  const heal = `apt-get install --only-upgrade ${name}, here or there; converge leaves versions to the hosts`;
  const says = `is version ${version}; ${rest.join(', ')}`;
  return leftByConverge(heal, { kind: 'other-version', what: `package ${name}`, says });
}
