import { expect } from 'chai';
import { bytesOf, daysOf, secondsOf, sizeInWords } from '../../../lib/network/measures.ts';

describe('durations and sizes of the inventory', () => {
  it('are seconds, days and bytes', () => {
    expect(['45s', '15m', '2h', '3d'].map(secondsOf)).to.deep.equal([45, 900, 7200, 259_200]);
    expect(daysOf('30d')).to.equal(30);
    expect(['500M', '20G', '2T'].map(bytesOf)).to.deep.equal([5e8, 2e10, 2e12]);
  });

  it('are written as they are read, rounded up', () => {
    expect([1, 5e8, 1_234_567_890, 124_416_000_000, 2e12].map(sizeInWords)).to.deep.equal([
      '0.1M',
      '500M',
      '1.3G',
      '125G',
      '2T',
    ]);
  });
});
