import { readFileSync } from 'node:fs';
import { type Diagnostic, InvalidInventory } from '../inventory/diagnostic.ts';
import type { Inventory } from '../inventory/inventory.ts';
import type { Host, Network } from '../network/network.ts';
import type { GlobalOptions } from './global-options.ts';
import { inventoryDirectory } from './inventory-directory.ts';
import type { Shell } from './shell.ts';
import { vaultPasswords } from './vault-passwords.ts';

type Selecting = Pick<GlobalOptions, 'inventory' | 'limit' | 'set' | 'vaultPasswordFile' | 'quiet'>;

/** Reads the inventory that the options name. From here on its secrets are redacted. */
export async function readInventory(shell: Shell, options: Selecting): Promise<Inventory> {
  const { loadInventory } = await import('../inventory/load.ts');
  const inventory = await loadInventory(
    inventoryDirectory(shell, options.inventory),
    vaultPasswords(shell, options.vaultPasswordFile),
  );
  shell.output.redactor.add(inventory.secrets.map((secret) => secret.reveal()));
  return inventory;
}

/** The network that the options name, valid, its warnings said on standard error. */
export async function loadNetwork(shell: Shell, options: Selecting): Promise<Network> {
  return networkOf(shell, await readInventory(shell, options), options);
}

/** The network of an inventory that has been read. */
export async function networkOf(shell: Shell, inventory: Inventory, options: Selecting): Promise<Network> {
  const [{ deriveNetwork }, { missingFiles }, { parseSet }] = await Promise.all([
    import('../network/derive.ts'),
    import('../network/missing-files.ts'),
    import('../inventory/set.ts'),
  ]);
  const set = parseSet(options.set);
  if (set.findings.length > 0) throw new InvalidInventory(set.findings);
  const network = deriveNetwork(inventory, { set: set.vars });
  const missing = await missingFiles(inventory);
  if (missing.length > 0) throw new InvalidInventory([...network.warnings, ...missing]);
  if (options.quiet !== true) await warn(shell, network.warnings);
  return network;
}

/** The hosts that --limit selects; all without it. */
export async function selectedHosts(network: Network, limit = 'all'): Promise<Host[]> {
  const { selectHosts } = await import('../network/select.ts');
  return selectHosts(network, limit, (file) => readFileSync(file, 'utf8'));
}

/** Says on standard error what may be wrong. */
export async function warn(shell: Shell, warnings: readonly Diagnostic[]): Promise<void> {
  if (warnings.length === 0) return;
  const { findingsText } = await import('./findings.ts');
  shell.output.err(findingsText(warnings, { ...shell.output.errorFormat, cwd: shell.cwd }));
}
