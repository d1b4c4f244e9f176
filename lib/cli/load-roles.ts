import path from 'node:path';
import type { Level } from '../network/levels.ts';
import type { Role } from '../roles/role.ts';
import type { GlobalOptions } from './global-options.ts';
import type { Shell } from './shell.ts';

/** The roles that the options name: --roles, else the package's own. */
export async function rolesOf(shell: Shell, { roles }: Pick<GlobalOptions, 'roles'>): Promise<Role[]> {
  const { loadRoles } = await import('../roles/load-roles.ts');
  return loadRoles(rolesDirectory(shell, roles));
}

/** Where the roles are: --roles, else the package's own. */
export function rolesDirectory(shell: Shell, given: string | undefined): string {
  return given === undefined ? path.join(shell.packageDirectory, 'roles') : path.resolve(shell.cwd, given);
}

/** What roles say where the inventory says nothing: the most general levels of vars. */
export async function roleLevels(shell: Shell, options: Pick<GlobalOptions, 'roles'>): Promise<Level[]> {
  const roles = await rolesOf(shell, options);
  return roles.map(({ name, settings }) => ({
    name: `role ${name}`,
    values: { [name]: Object.fromEntries([...settings].map(([key, setting]) => [key, setting.default])) },
    origin: ([, key = '']) => settings.get(key)?.spot?.origin,
  }));
}
