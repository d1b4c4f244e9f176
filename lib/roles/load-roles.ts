import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Diagnostic, InvalidInventory } from '../inventory/diagnostic.ts';
import { reasonOf } from '../inventory/reason.ts';
import { loadRole } from './load/load-role.ts';
import { orderRoles } from './load/order.ts';
import type { Role } from './role.ts';

/**
 * Reads all roles of a directory, one in each directory below it, with their templates; in the order in which hosts
 * get them.
 *
 * @throws InvalidInventory with everything that is wrong with any of them.
 */
export async function loadRoles(directory: string): Promise<Role[]> {
  const root = path.resolve(directory);
  const loaded = await Promise.all((await roleDirectories(root)).map(loadRole));
  const findings: Diagnostic[] = loaded.flatMap((role) => (Array.isArray(role) ? role : []));
  const { roles, findings: misordered } = orderRoles(loaded.flatMap((role) => (Array.isArray(role) ? [] : [role])));
  if (findings.length > 0) throw new InvalidInventory(findings);
  if (misordered.length > 0) throw new InvalidInventory(misordered);
  return roles;
}

async function roleDirectories(root: string): Promise<string[]> {
  try {
    const entries = await readdir(root, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
    return names.sort().map((name) => path.join(root, name));
  } catch (error) {
    const message = `the roles cannot be read from ${root}: ${reasonOf(error)}`;
    throw new InvalidInventory([{ code: 'unreadable', severity: 'error', message }]);
  }
}
