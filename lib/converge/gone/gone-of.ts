import type { Resource } from '../../resources/types.generated.ts';
import { unitName } from '../../resources/unit-name.ts';
import type { HostConfig } from '../../roles/render.ts';
import type { HostRecord } from '../record.ts';
import { definedUnit } from '../unit-paths.ts';

type GoneOf = Pick<HostConfig, 'host' | 'resources' | 'roles'>;

/**
 * What roles of a host placed there at some time and have no more, as resources that shall not be there: files, links,
 * and the units that such files define, stopped and disabled. Directories stay with what is in them. Of a role that is
 * here in part, or not at all, and of another host that the machine is or was besides, nobody knows what it would have:
 * nothing of it goes. Pure.
 */
export function goneOf({ host, resources, roles = [] }: GoneOf, { placed }: Pick<HostRecord, 'placed'>): Resource[] {
  const wanted = new Set(resources.flatMap((resource) => ('path' in resource ? [resource.path] : [])));
  const services = resources.flatMap((resource) => (resource.kind === 'service' ? [unitName(resource.name)] : []));
  return [...placed].flatMap(([path, { host: where, role }]): Resource[] => {
    if (wanted.has(path) || where !== host || !roles.includes(role)) return [];
    const file: Resource = { kind: 'file', path, absent: true, role };
    const unit = definedUnit(path);
    if (unit === null || services.includes(unit)) return [file];
    return [file, { kind: 'service', name: unit, enabled: false, running: false, role }];
  });
}
