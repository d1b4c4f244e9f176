import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import { reservedGroups } from '../reserved-groups.ts';
import type { Written } from '../written.ts';
import { repeated } from './repeated.ts';

/**
 * One name for two things that a pattern can name: hosts, regions and groups share one space of names with the
 * groups that are always there.
 */
export function* duplicateName(written: Written): Generator<Diagnostic> {
  const named = [
    ...reservedGroups.map((name) => ({ name, kind: 'group that is always there', at: undefined })),
    ...[...written.regions.keys()].map((name) => ({ name, kind: 'region', at: pointer('regions', name) })),
    ...[...written.groups.keys()].map((name) => ({ name, kind: 'group', at: pointer('groups', name) })),
    ...written.hosts.map((host) => ({ name: host.name, kind: host.kind, at: host.pointer })),
  ];
  for (const { item, first } of repeated(named, (thing) => thing.name)) {
    if (item.at === undefined) continue;
    const finding = {
      code: 'duplicate-name',
      severity: 'error',
      message: `the ${item.kind} \`${item.name}\` has the name of a ${first.kind}`,
      hint: 'hosts, regions and groups are all named in patterns such as --limit: give this one another name',
    } as const;
    yield written.inventory.at(item.at, finding, 'key');
  }
}
