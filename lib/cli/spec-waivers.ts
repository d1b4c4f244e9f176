import path from 'node:path';
import type { Network } from '../network/network.ts';
import { Waivers } from '../spec/waivers/waivers.ts';
import type { Shell } from './shell.ts';

/**
 * The specs that may fail, from the file of `--waivers`; none without it.
 * @throws InvalidInventory with all that is wrong with the file
 */
export async function findWaivers(shell: Shell, file: string | undefined, network: Network): Promise<Waivers> {
  const today = new Date().toISOString().slice(0, '2026-12-31'.length);
  if (file === undefined) return new Waivers([], today);
  const { readWaivers } = await import('../spec/waivers/read-waivers.ts');
  const choice = { hosts: network.hosts.map(({ name }) => name), groups: network.groups };
  return new Waivers(await readWaivers(path.resolve(shell.cwd, file), choice), today);
}
