import path from 'node:path';
import type { HostState } from '../../resources/state.ts';
import type { Resource } from '../../resources/types.generated.ts';

/** What changes when a package, or an account, comes or goes. */
export const packageBook = '/var/lib/dpkg/status';
export const accountBooks = ['/etc/passwd', '/etc/group'] as const;

/** Where a resource is on a host's disk; nothing for what is no single file. */
export function pathsOf(resource: Resource, state: Pick<HostState, 'homes'>): string[] {
  switch (resource.kind) {
    case 'file':
    case 'directory':
    case 'symlink':
      return [resource.path];
    case 'sysctl':
      return [`/etc/sysctl.d/60-aircheck-${resource.name}.conf`];
    case 'authorized_key': {
      const home = state.homes.get(resource.user);
      return home === undefined ? [] : [`${home}/.ssh/authorized_keys`];
    }
    default:
      return [];
  }
}

/** The directories that a path lies in, from the nearest up, without the root. */
export function directoriesAbove(file: string): string[] {
  const directory = path.posix.dirname(file);
  return directory === '/' || directory === '.' ? [] : [directory, ...directoriesAbove(directory)];
}

/** When something in the nearest directory of a path that is there was last changed; undefined: not known. */
export function lastChangeNear(file: string, nearby: ReadonlyMap<string, number>): number | undefined {
  const directory = directoriesAbove(file).find((one) => nearby.has(one));
  return directory === undefined ? undefined : nearby.get(directory);
}
