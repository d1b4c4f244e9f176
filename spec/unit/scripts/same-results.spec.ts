import { expect } from 'chai';
import { describe, it } from 'mocha';
import { differences, resultsOf, withOnceMore } from '../../../scripts/same-results.ts';

const line = (title: string, outcome: string) =>
  `${JSON.stringify({ type: 'spec-result', file: 'a.spec.ts', path: ['relay-eu1'], title, outcome })}\n`;

describe('Results of two runs', () => {
  it('are the same, whatever the order', () => {
    const one = resultsOf(`{"type":"spec-started"}\n${line('hears', 'passed')}${line('waits', 'skipped')}`);
    expect(one.size).to.equal(2);
    expect(differences(one, resultsOf(line('waits', 'skipped') + line('hears', 'passed')))).to.deep.equal([]);
  });

  it('differ by outcome, and by what only one has, also of one title', () => {
    const one = resultsOf(line('hears', 'passed') + line('twice', 'passed') + line('twice', 'failed'));
    const other = resultsOf(line('hears', 'failed') + line('twice', 'passed'));
    expect(differences(one, other)).to.deep.equal([
      'a.spec.ts › relay-eu1 › hears: passed, failed',
      'a.spec.ts › relay-eu1 › twice (2): failed, not run',
    ]);
  });

  it('are those of what was run once more, and of nothing that was not there before', () => {
    const one = resultsOf(line('hears', 'failed') + line('waits', 'passed'));
    const more = resultsOf(line('hears', 'passed') + line('elsewhere', 'failed'));
    expect([...withOnceMore(one, more).values()]).to.deep.equal(['passed', 'passed']);
  });
});
