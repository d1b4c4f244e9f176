import { unitName } from '../../../resources/unit-name.ts';
import { type Find, leftByConverge } from '../finding.ts';

/** Daemons whose program, or a library of it, was replaced while they run: they are older than their package. */
export const replacedProgram: Find = (host) =>
  host.resources.flatMap((resource) => {
    if (resource.kind !== 'service') return [];
    const daemon = host.facts.daemons.get(unitName(resource.name));
    const gone = /^(.*) \(deleted\)$/.exec(daemon?.program ?? '')?.[1];
    const old = [...(gone === undefined ? [] : [gone]), ...(daemon?.libraries ?? [])];
    if (old.length === 0) return [];
    const cuts = resource.listeners === true ? ', which cuts off its listeners' : '';
    const heal = `systemctl restart ${resource.name}${cuts}; converge leaves it to you when`;
    const says = `runs an older version: ${old.join(', ')} ${old.length === 1 ? 'was' : 'were'} replaced after it started`;
    return [leftByConverge(heal, { kind: 'replaced-program', what: `service ${resource.name}`, says })];
  });
