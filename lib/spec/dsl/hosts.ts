import { readFileSync } from 'node:fs';
import { selectHosts } from '../../network/select.ts';
import { activeRun } from '../run/spec-run.ts';
import { type SpecHost, specHost } from './spec-host.ts';

/**
 * Says what must be true of every host that an Ansible pattern selects, as in `relays:&eu`. The block is run for each,
 * in a suite with the host's name. Hosts outside of `--limit` are left out; hosts are looked at side by side.
 * @throws InvalidInventory if the pattern selects no host of the inventory
 */
export function hosts(pattern: string, block: (host: SpecHost) => void): void {
  const run = activeRun();
  const selected = new Set(run.scope.hosts);
  for (const host of selectHosts(run.scope.network, pattern, (file) => readFileSync(file, 'utf8'))) {
    if (!selected.has(host)) continue;
    describe(host.name, function () {
      run.suites.set(this, host.name);
      block(specHost(run, host));
    });
  }
}
