import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { selectNames } from '../../inventory/patterns.ts';
import { pointer } from '../../inventory/pointer.ts';
import { groupsOf } from '../groups.ts';
import { isZone } from '../rollout/shows.ts';
import type { Written } from '../written.ts';

/** Canaries that are none, and shows of which nobody can tell when they are. */
export function* rollout(written: Written): Generator<Diagnostic> {
  const { data } = written.inventory;
  const canary = data.rollout?.canary;
  if (canary !== undefined) {
    const { groups } = groupsOf(written);
    const { findings } = selectNames(canary, { hosts: groups.get('all') ?? [], groups });
    for (const finding of findings) yield written.inventory.at(pointer('rollout', 'canary'), finding);
  }
  for (const [name, { from, to }] of Object.entries(data.shows ?? {})) {
    if (from !== to) continue;
    yield written.inventory.at(pointer('shows', name, 'to'), {
      code: 'endless-show',
      severity: 'error',
      message: `\`${name}\` ends when it begins, so it is on all day, and nothing could ever be changed`,
      hint: 'write when it ends',
    });
  }
  const zone = data.station?.timezone;
  if (zone === undefined || isZone(zone)) return;
  yield written.inventory.at(pointer('station', 'timezone'), {
    code: 'no-such-zone',
    severity: 'error',
    message: `\`${zone}\` is no time zone`,
    hint: 'write one of the IANA database, as in `Europe/London` or `Etc/UTC`',
  });
}
