import { expect } from 'chai';
import { describe, it } from 'mocha';
import { type Done, leftBehind } from '../../../../lib/converge/choreography/left-behind.ts';
import type { Outcome } from '../../../../lib/events/types.generated.ts';
import { network } from '../hosts.ts';

const all = network.map(({ name }) => name);
const relay = new Set(['relay']);

/** A run in which every host has had its change, but for these. */
function runs(but: { readonly [host: string]: Outcome | undefined }, logins: ReadonlySet<string> = relay) {
  const told = all.map((name) => [name, name in but ? but[name] : 'changed'] as const);
  return new Map(told.flatMap(([name, outcome]): [string, Done][] => (outcome ? [[name, { outcome, logins }]] : [])));
}

const left = (...given: Parameters<typeof runs>) => leftBehind(network, runs(...given)).map(({ host }) => host);

describe('whom a rotation of passwords leaves behind', () => {
  it('is nobody where all hosts were changed', () => expect(left({})).to.deep.equal([]));

  it('is a relay that could not be reached', () => {
    expect(leftBehind(network, runs({ eu1: 'unreachable' }))).to.deep.equal([
      {
        host: 'eu1',
        message:
          'eu1 still has the old relay password: it stays connected to master1, and is let in anew only where no login is asked for',
        hint: 'converge it as soon as it can be reached: it then gets what it lacks, and nothing else has to be done again',
      },
    ]);
  });

  const cases: readonly (readonly [string, Parameters<typeof runs>[0], readonly string[]])[] = [
    ['a relay that is not part of the run', { eu2: undefined }, ['eu2']],
    ['a relay that took its change back', { eu3: 'undone' }, ['eu3']],
    ['a relay behind another', { eu6: 'skipped' }, ['eu6']],
    ['a master that still wants the old one', { master1: 'unreachable' }, ['master1']],
    ['nobody who has it from an earlier run', { eu1: 'ok', master1: 'ok' }, []],
  ];
  for (const [title, but, hosts] of cases) it(`is ${title}`, () => expect(left(but)).to.deep.equal(hosts));

  it('is a studio, by the source that it plays', () => {
    const but = { studio1: 'unreachable' } as const;
    expect(left(but, new Set(['source studio1']))).to.deep.equal(['studio1']);
    expect(left(but, new Set(['source other']))).to.deep.equal([]);
  });

  it('is nobody where no password is a new one', () => {
    expect(left({ eu1: 'unreachable', studio1: 'failed' }, new Set())).to.deep.equal([]);
  });
});
