import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Diagnostic, InvalidInventory } from '../../../lib/inventory/diagnostic.ts';
import { loadInventory } from '../../../lib/inventory/load.ts';
import { deriveNetwork } from '../../../lib/network/derive.ts';
import type { Network } from '../../../lib/network/network.ts';
import { loadRoles } from '../../../lib/roles/load-roles.ts';
import { type HostConfig, renderNetwork } from '../../../lib/roles/render.ts';
import type { Role } from '../../../lib/roles/role.ts';

export type Outcome =
  | { readonly network: Network; readonly configs: ReadonlyMap<string, HostConfig> }
  | { readonly refused: readonly Diagnostic[] };

/** The whole way of an inventory's text to what hosts get: loaded, derived, rendered by the roles of these directories. */
export async function wholeWay(text: string, ...furtherRoles: readonly string[]): Promise<Outcome> {
  const directory = await mkdtemp(path.join(tmpdir(), 'hostile-'));
  try {
    await writeFile(path.join(directory, 'network.yml'), text, { mode: 0o600 });
    const network = deriveNetwork(await loadInventory(directory));
    const roles = await rolesOf(...furtherRoles);
    const configs = renderNetwork(network, network.hosts, roles);
    return { network, configs: new Map(configs.map((config) => [config.host, config])) };
  } catch (error) {
    if (!(error instanceof InvalidInventory)) throw error;
    return { refused: error.diagnostics.filter(({ severity }) => severity === 'error') };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** What the hosts get. Throws if the inventory is refused. */
export async function rendered(text: string, ...furtherRoles: readonly string[]) {
  const outcome = await wholeWay(text, ...furtherRoles);
  if ('configs' in outcome) return outcome;
  throw new Error(outcome.refused.map(({ code, message }) => `${code}: ${message}`).join('\n'));
}

const loaded = new Map<string, Promise<Role[]>>();

async function rolesOf(...further: readonly string[]): Promise<Role[]> {
  const directories = [path.resolve(import.meta.dirname, '../../../roles'), ...further];
  const roles = directories.map((directory) => {
    const known = loaded.get(directory) ?? loadRoles(directory);
    loaded.set(directory, known);
    return known;
  });
  return (await Promise.all(roles)).flat();
}
