import { expect } from 'chai';
import { InOrder } from '../../../../lib/spec/run/in-order.ts';

describe('sources that speak at the same time', () => {
  it('are told of one after the other, the first at once', () => {
    const told: string[] = [];
    const order = new InOrder<string>(4, (item) => told.push(item));
    order.push(2, 'c1');
    order.push(0, 'a1');
    expect(told).to.deep.equal(['a1']);
    order.push(1, 'b1');
    order.end(1);
    order.push(2, 'c2');
    order.push(0, 'a2');
    expect(told).to.deep.equal(['a1', 'a2']);
    order.end(0);
    expect(told).to.deep.equal(['a1', 'a2', 'b1', 'c1', 'c2']);
    order.push(2, 'c3');
    expect(told.at(-1)).to.equal('c3');
    order.end(3);
    order.end(2);
    expect(told).to.have.lengthOf(6);
  });
});
