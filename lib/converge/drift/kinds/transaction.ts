import { type Find, healedByConverge, leftByConverge } from '../finding.ts';

/** A host that is being changed this moment, or that was left in the middle of it. */
export const transaction: Find = ({ host, record: { lock, interrupted } }) => [
  ...(lock === null
    ? []
    : [
        leftByConverge('wait, then look again', {
          kind: 'transaction',
          what: 'transaction',
          says: `${lock.operator} is converging the host: what is told here may be about to change`,
          at: lock.since,
        }),
      ]),
  ...interrupted.map(({ id, operator, phase }) =>
    healedByConverge(host, {
      kind: 'transaction',
      what: `transaction ${id}`,
      says: `of ${operator} was interrupted in its phase ${phase}; the next converge takes it back first`,
    }),
  ),
];
