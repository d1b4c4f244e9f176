import { expect } from 'chai';
import { describe, it } from 'mocha';
import { failedIn } from '../../../scripts/failed-files.ts';

const result = (file: string, outcome: string) => `${JSON.stringify({ type: 'spec-result', file, outcome })}\n`;
const end = '{"type":"specs-finished"}\n';

describe('Files in which something failed', () => {
  it('are told once each, with how many specs it were', () => {
    const run = result('b', 'failed') + result('a', 'unreachable') + result('b', 'failed') + result('c', 'passed');
    expect(failedIn(run + result('d', 'skipped') + end)).to.deep.equal({ files: ['b', 'a'], specs: 3 });
  });

  it('are not all, where a run did not come to its end, or ended badly without them', () => {
    expect(failedIn(result('a', 'failed'))).to.equal(null);
    expect(failedIn(result('a', 'passed') + end)).to.equal(null);
    expect(failedIn('')).to.equal(null);
  });
});
