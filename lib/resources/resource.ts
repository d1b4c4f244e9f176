import type { Resource } from './types.generated.ts';

/** How a resource is called where people read: its kind and its name, as in `file /etc/nginx/nginx.conf`. */
export function resourceName(resource: Resource): string {
  return `${resource.kind} ${resourceKey(resource)}`;
}

/** What a resource is about, unique among those of its kind on one host: a path, a name, a user. */
export function resourceKey(resource: Resource): string {
  switch (resource.kind) {
    case 'file':
    case 'directory':
    case 'symlink':
      return resource.path;
    case 'authorized_key':
      return resource.user;
    default:
      return resource.name;
  }
}
