import path from 'node:path';
import { expect } from 'chai';
import { isSpec } from '../../../../lib/spec/is-spec.ts';
import { placeOf } from '../../../../lib/spec/run/place.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const all = () => true;

describe('the place that a stack leads to', () => {
  const frames: [string, string | null][] = [
    ['    at Context.<anonymous> (/radio/spec/a.spec.ts:12:34)', '/radio/spec/a.spec.ts:12:34'],
    ['    at file:///radio/spec/a%20b.spec.ts:1:2', '/radio/spec/a b.spec.ts:1:2'],
    ['    at async /radio/a.spec.ts:3:4', '/radio/a.spec.ts:3:4'],
    ['    at file:///radio/a.spec.ts?tsx=123:5:6', '/radio/a.spec.ts:5:6'],
    ['    at node:internal/modules/esm/utils:346:10', null],
    ['    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)', null],
    ['    at <anonymous>', null],
  ];
  for (const [frame, expected] of frames) {
    it(frame.trim(), () => {
      const place = placeOf(`Error: x\n${frame}`, all);
      expect(place && `${place.file}:${place.line}:${place.column}`).to.equal(expected);
    });
  }

  it("is the first in the user's own file", () => {
    const stack = ['Error', `    at a (${root}/lib/spec/x.ts:1:1)`, '    at b (/x/node_modules/chai/index.js:2:2)'];
    expect(placeOf([...stack, '    at c (/x/a.spec.ts:3:3)'].join('\n'), isSpec)).to.deep.equal({
      file: '/x/a.spec.ts',
      line: 3,
      column: 3,
    });
    expect(placeOf(stack.join('\n'), isSpec)).to.equal(null);
    expect(placeOf(undefined, isSpec)).to.equal(null);
  });
});
