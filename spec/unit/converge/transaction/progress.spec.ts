import { expect } from 'chai';
import { type Progress, ProgressReader } from '../../../../lib/converge/transaction/progress.ts';

const report = `Welcome to box
outcome done

aircheck n0nce begin
phase lock
note installing nginx
act restart nginx.service
fail check the check did not pass: nginx -t
| outcome done
| nginx: ünknown "x"
outcome undone
aircheck n0nce end
phase late
`;

const expected: Progress[] = [
  { type: 'phase', phase: 'lock' },
  { type: 'note', message: 'installing nginx' },
  { type: 'action', verb: 'restart', unit: 'nginx.service' },
  { type: 'failure', what: 'check', message: 'the check did not pass: nginx -t' },
  { type: 'output', text: 'outcome done' },
  { type: 'output', text: 'nginx: ünknown "x"' },
  { type: 'outcome', outcome: 'undone' },
];

describe('ProgressReader', () => {
  for (const size of [1, 2, 7, 100_000]) {
    it(`reads a report in pieces of ${size} bytes, and nothing but the report`, () => {
      const found: Progress[] = [];
      const reader = new ProgressReader('n0nce', (progress) => found.push(progress));
      const bytes = Buffer.from(report);
      for (let at = 0; at < bytes.length; at += size) reader.take(bytes.subarray(at, at + size));
      expect(found).to.deep.equal(expected);
    });
  }
});
