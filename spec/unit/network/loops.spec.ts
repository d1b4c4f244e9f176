import { expect } from 'chai';
import { loopsOf } from '../../../lib/network/loops.ts';

const cases: { graph: Record<string, string>; loops: string[][] }[] = [
  { graph: {}, loops: [] },
  { graph: { a: 'b', b: 'c' }, loops: [] },
  { graph: { a: 'a' }, loops: [['a']] },
  { graph: { a: 'b', b: 'a' }, loops: [['a', 'b']] },
  { graph: { a: 'b', b: 'c', c: 'b' }, loops: [['b', 'c']] },
  { graph: { a: 'b', b: 'a', c: 'a', d: 'd' }, loops: [['a', 'b'], ['d']] },
];

describe('loopsOf', () => {
  for (const { graph, loops } of cases) {
    it(`finds ${JSON.stringify(loops)} in ${JSON.stringify(graph)}`, () => {
      const next = new Map(Object.entries(graph));
      expect(loopsOf(next.keys(), (node) => next.get(node))).to.deep.equal(loops);
    });
  }
});
