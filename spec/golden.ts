import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadInventory } from '../lib/inventory/load.ts';
import { deriveNetwork } from '../lib/network/derive.ts';
import { loadRoles } from '../lib/roles/load-roles.ts';
import { type HostConfig, renderNetwork } from '../lib/roles/render.ts';

export const goldenDirectory = path.resolve(import.meta.dirname, 'golden');

const roles = loadRoles(path.resolve(import.meta.dirname, '../roles'));

/** The rendered files of golden/network.yml, by host and path, as in `relay/etc/nginx/nginx.conf`. */
export async function renderGolden(): Promise<Map<string, string>> {
  return renderFiles(await readFile(path.join(goldenDirectory, 'network.yml'), 'utf8'));
}

/** The rendered files of an inventory of this text, by host and path. */
export async function renderFiles(inventory: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const { host, resources } of await renderConfigs(inventory)) {
    for (const resource of resources) {
      if (resource.kind !== 'file' || resource.absent === true || !('text' in resource.content)) continue;
      files.set(`${host}${resource.path}`, resource.content.text);
    }
  }
  return files;
}

/** The hosts of an inventory of this text. */
export async function renderConfigs(inventory: string): Promise<HostConfig[]> {
  const directory = await mkdtemp(path.join(tmpdir(), 'golden-'));
  try {
    await writeFile(path.join(directory, 'network.yml'), inventory);
    const network = deriveNetwork(await loadInventory(directory));
    return renderNetwork(network, network.hosts, await roles);
  } finally {
    await rm(directory, { recursive: true });
  }
}
