import { InvalidInventory } from '../inventory/diagnostic.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { byPlace } from '../inventory/sort-diagnostics.ts';
import type { Vars } from '../inventory/vars.ts';
import { findingsIn } from './check.ts';
import { groupsOf } from './groups.ts';
import { hostsOf } from './hosts.ts';
import { mountOf } from './mounts.ts';
import type { Network, Source } from './network.ts';
import { recordingOf } from './recordings.ts';
import { sourceOf } from './sources.ts';
import { storageOf } from './storages.ts';
import { usersOf } from './users.ts';
import { writtenOf } from './written.ts';

/**
 * What follows from an inventory. Pure, and linear in hosts.
 *
 * @param options.set What `--set` said: vars that win over those of every host.
 * @throws InvalidInventory with all findings, warnings too, if one of them is an error. Otherwise the warnings are in
 *   the network.
 */
export function deriveNetwork(inventory: Inventory, options: { set?: Vars } = {}): Network {
  const set = options.set ?? {};
  const written = writtenOf(inventory);
  const warnings = [...inventory.warnings, ...findingsIn(written)].sort(byPlace);
  const { station } = written;
  if (station === undefined || warnings.some((finding) => finding.severity === 'error')) {
    throw new InvalidInventory(warnings);
  }

  const { groups } = groupsOf(written);
  const sources = [...written.sources]
    .map(([name, source]) => sourceOf(name, source, inventory.directory))
    .filter((source): source is Source => source !== undefined)
    .sort((a, b) => a.priority - b.priority);
  const names = sources.map((source) => source.name);
  return {
    inventory,
    station,
    regions: [...written.regions].map(([name, { title = name, failover = [], networks = [], places = [] }]) => {
      return { name, title, failover, networks, places };
    }),
    hosts: hostsOf(written, station, groups, set),
    mounts: [...written.mounts].map(([name, mount]) => mountOf(name, mount, station, names, inventory.directory)),
    sources,
    storages: new Map(
      [...written.storages].flatMap(([name, storage]) => {
        const known = storageOf(storage);
        return known === undefined ? [] : [[name, known] as const];
      }),
    ),
    recordings: [...written.recordings].flatMap(([name, recording]) => {
      const mount = written.mounts.get(recording.mount);
      return mount === undefined ? [] : [recordingOf(name, recording, mount)];
    }),
    groups,
    users: usersOf(written).users,
    set,
    warnings,
  };
}
