import type { Diagnostic, Finding } from '../inventory/diagnostic.ts';
import { pointer } from '../inventory/pointer.ts';
import { membersOf } from './group-members.ts';
import { once } from './once.ts';
import { tierOf } from './upstreams.ts';
import type { Written, WrittenHost } from './written.ts';

export interface Groups {
  /** Every group with its hosts' names, from general to special: all, masters, relays, studios, nameservers, directors, regions, written ones. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** What is wrong with the patterns of the written ones. */
  readonly findings: readonly Diagnostic[];
}

/** All hosts in the network's order: masters (primary first), relays by tier, studios, name servers, directors; else as written. */
export function hostsInOrder(written: Written): WrittenHost[] {
  const rank = (host: WrittenHost): number => {
    if (host.kind === 'relay') return tierOf(host);
    if (host.kind === 'studio') return 9;
    if (host.kind === 'nameserver') return 10;
    if (host.kind === 'director') return 11;
    return host.data.role === 'primary' ? -1 : 0;
  };
  return [...written.hosts].sort((a, b) => rank(a) - rank(b));
}

/**
 * Sorts the hosts into groups. The patterns of a group may name hosts, the groups that are always there, regions, and
 * groups written before it, so that groups cannot go round in a circle.
 */
export const groupsOf: (written: Written) => Groups = once((written) => {
  const hosts = hostsInOrder(written);
  const named = (kind: WrittenHost['kind']): string[] => hosts.filter((h) => h.kind === kind).map((h) => h.name);
  const all = hosts.map((host) => host.name);
  const groups = new Map<string, readonly string[]>([
    ['all', all],
    ['masters', named('master')],
    ['relays', named('relay')],
    ['studios', named('studio')],
    ['nameservers', hosts.filter(answersDns).map((host) => host.name)],
    ['directors', hosts.filter(leadsListeners).map((host) => host.name)],
    ...byRegion(written, hosts),
  ]);
  const findings: Diagnostic[] = [];
  const later = new Set(written.groups.keys());
  for (const [group, { hosts: patterns }] of written.groups) {
    const members = membersOf(patterns, { hosts: all, groups });
    for (const { item, finding } of members.findings) {
      const at = pointer('groups', group, 'hosts', ...(item === undefined ? [] : [item]));
      findings.push(written.inventory.at(at, orLater(finding, later)));
    }
    groups.set(group, members.names);
    later.delete(group);
  }
  return { groups, findings };
});

/** Whether a host answers DNS: alone, or beside what it does for listeners. */
function answersDns(host: WrittenHost): boolean {
  if (host.kind === 'nameserver') return true;
  return host.kind !== 'studio' && host.data.nameserver === true;
}

/** Whether a host leads listeners to relays by URL. */
function leadsListeners(host: WrittenHost): boolean {
  if (host.kind === 'director') return true;
  return host.kind !== 'studio' && host.data.director === true;
}

function byRegion(written: Written, hosts: readonly WrittenHost[]): Map<string, string[]> {
  const members = new Map<string, string[]>([...written.regions.keys()].map((region) => [region, []] as const));
  for (const host of hosts) {
    if (host.kind === 'studio' || host.data.region === undefined) continue;
    members.get(host.data.region)?.push(host.name);
  }
  return members;
}

/** A group that is not known yet, because it is written further down, is not a slip of the pen. */
function orLater(finding: Finding, later: ReadonlySet<string>): Finding {
  const named = /`([^`]*)`/.exec(finding.message)?.[1];
  if (finding.code !== 'no-such-host' || named === undefined || !later.has(named)) return finding;
  return { ...finding, hint: `a group may name groups that are written before it: move \`${named}\` up` };
}
