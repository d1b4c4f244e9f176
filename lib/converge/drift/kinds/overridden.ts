import { unitName } from '../../../resources/unit-name.ts';
import { type Find, leftByConverge } from '../finding.ts';
import type { Observed } from '../observed.ts';

/** Where people put definitions of their own; packages and generators have other places: systemd.unit(5). */
const byHand = [
  '/etc/systemd/system',
  '/etc/systemd/system.control',
  '/run/systemd/system',
  '/run/systemd/system.control',
];

/** Units that are masked, or whose definition somebody added to or replaced. */
export const overridden: Find = (host) =>
  host.resources.flatMap((resource) => {
    if (resource.kind !== 'service') return [];
    const unit = unitName(resource.name);
    const what = `unit ${unit}`;
    if (host.state.units?.get(unit)?.load === 'masked') {
      const heal = `systemctl unmask ${unit}, then converge; as long as it is masked, converge leaves the host alone`;
      return [leftByConverge(heal, { kind: 'overridden', what, says: 'was masked: nothing can start it' })];
    }
    return foreign(unit, host).map((path) => {
      const heal = `take ${path} away, then systemctl daemon-reload and restart; or write the setting into the role`;
      return leftByConverge(heal, {
        kind: 'overridden',
        what,
        says: `is changed by ${path}, which aircheck did not write`,
      });
    });
  });

function foreign(unit: string, { facts, resources }: Observed): string[] {
  const daemon = facts.daemons.get(unit);
  if (daemon === undefined) return [];
  const own = new Set(resources.flatMap((one) => (one.kind === 'file' || one.kind === 'symlink' ? [one.path] : [])));
  return [daemon.fragment, ...daemon.dropIns].filter(
    (path) => byHand.some((directory) => path.startsWith(`${directory}/`)) && !own.has(path),
  );
}
