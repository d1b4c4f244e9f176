import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadInventory } from '../../../lib/inventory/load.ts';
import { deriveNetwork } from '../../../lib/network/derive.ts';
import type { Network } from '../../../lib/network/network.ts';
import { loadRoles } from '../../../lib/roles/load-roles.ts';
import { type HostConfig, renderNetwork } from '../../../lib/roles/render.ts';

/** What the hosts of every-format.yml get, by name; with some of the inventory's text changed. */
export async function renderEveryFormat(
  ...changes: readonly (readonly [string, string])[]
): Promise<{ network: Network; configs: ReadonlyMap<string, HostConfig> }> {
  const text = await readFile(path.join(import.meta.dirname, 'every-format.yml'), 'utf8');
  const directory = await mkdtemp(path.join(tmpdir(), 'every-format-'));
  try {
    await writeFile(path.join(directory, 'network.yml'), changed(text, changes));
    const network = deriveNetwork(await loadInventory(directory));
    const roles = await loadRoles(path.resolve(import.meta.dirname, '../../../roles'));
    const configs = renderNetwork(network, network.hosts, roles);
    return { network, configs: new Map(configs.map((config) => [config.host, config])) };
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** A change that changes nothing is a mistake in the spec. */
function changed(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`every-format.yml has no ${from}`);
    return before.replace(from, () => to);
  }, text);
}
