import { readFileSync } from 'node:fs';
import type { Network } from '../../network/network.ts';
import { reservedGroups } from '../../network/reserved-groups.ts';
import { selectHosts } from '../../network/select.ts';
import { activeRun } from '../run/spec-run.ts';
import { type SpecHost, specHost } from './spec-host.ts';

/**
 * Says what must be true of every host that an Ansible pattern selects, as in `relays:&eu`. The block is run for each,
 * in a suite with the host's name. Hosts outside of `--limit` are left out; hosts are looked at side by side. Of a kind
 * of which the network has no host (`studios`, `directors`, …), there is nothing to say.
 * @throws InvalidInventory if the pattern selects no host of the inventory
 */
export function hosts(pattern: string, block: (host: SpecHost) => void): void {
  const run = activeRun();
  if (isKindWithoutHosts(run.scope.network, pattern.trim())) return;
  const selected = new Set(run.scope.hosts);
  for (const host of selectHosts(run.scope.network, pattern, (file) => readFileSync(file, 'utf8'))) {
    if (!selected.has(host)) continue;
    describe(host.name, function () {
      run.suites.set(this, host.name);
      block(specHost(run, host));
    });
  }
}

/** What is misspelt is no kind, and an error. */
function isKindWithoutHosts({ groups }: Network, name: string): boolean {
  return reservedGroups.some((kind) => kind === name) && (groups.get(name)?.length ?? 0) === 0;
}
