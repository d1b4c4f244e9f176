import { expect } from 'chai';
import { columnsOf } from '../../../../lib/events/html/columns.ts';

describe('levels summed up to columns', () => {
  it('are as they are while there is room', () => {
    expect(columnsOf([-20, -10], 4)).to.eql([
      [
        { at: 0, least: -20, most: -20 },
        { at: 1, least: -10, most: -10 },
      ],
    ]);
  });

  it('keep the least and the most of each', () => {
    expect(columnsOf([-20, -3, -90, -20], 2)).to.eql([
      [
        { at: 0, least: -20, most: -3 },
        { at: 2, least: -90, most: -20 },
      ],
    ]);
  });

  it('are broken where nothing arrived, were it for one level', () => {
    const levels = Array.from({ length: 36_000 }, (_, index) => (index === 18_000 ? null : -20));
    expect(columnsOf(levels, 600).map((run) => run.length)).to.eql([300, 299]);
  });

  it('are none where there is nothing', () => {
    expect(columnsOf([], 600)).to.eql([]);
    expect(columnsOf([null, null], 600)).to.eql([]);
  });
});
