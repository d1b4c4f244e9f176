import { lastConverged } from '../differing.ts';
import { type Find, leftByConverge } from '../finding.ts';

/** What converges left on the host for themselves, and that is not as they left it. */
export const record: Find = ({ facts, record: { installed } }) => {
  const { history, generations } = facts;
  const found = (says: string, heal: string, at: number | null = null) =>
    leftByConverge(heal, { kind: 'record', what: 'record of converges', says, at });
  if (history.length === 0) {
    const rest =
      installed.size + generations.length > 0 ? 'its history is gone' : 'there is none: never converged, or removed';
    return [found(rest, 'look at aircheck plan; the next converge that changes something writes a new one')];
  }
  const broken = history.at(-1)?.outcome === 'broken' ? history.at(-1) : undefined;
  if (broken !== undefined) {
    const says = `the last transaction, of ${broken.operator}, could not be taken back wholly`;
    return [found(says, `its log, and the old files, are in generations/${broken.id}`, broken.at)];
  }
  const last = history.findLast(({ outcome }) => outcome === 'done');
  if (last === undefined || generations.includes(last.id)) return [];
  const says = `generation ${last.id}, which ${last.operator} made, is gone: nothing can be taken from it`;
  return [found(says, 'no need to: the next converge that changes something makes one', lastConverged(facts))];
};
