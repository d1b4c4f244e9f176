import { expect } from 'chai';
import { spread } from '../../../lib/network/spread.ts';

const names = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}-${i + 1}`);
const none = new Map<string, number>();

function loads(
  relays: readonly string[],
  servers: readonly string[],
  placed: ReadonlyMap<string, number> = none,
): number[] {
  const result = spread(relays, servers, placed);
  return servers.map((s) => (placed.get(s) ?? 0) + [...result.values()].filter((v) => v === s).length).sort();
}

function moved(before: Map<string, string>, after: Map<string, string>): number {
  return [...before].filter(([relay, server]) => after.has(relay) && after.get(relay) !== server).length;
}

describe('spread', () => {
  it('gives no server more than one relay more than another', () => {
    for (const servers of [1, 2, 3, 4, 7]) {
      for (const relays of [1, 2, 5, 6, 12, 40]) {
        const all = loads(names('relay', relays), names('server', servers));
        expect(Math.max(...all) - Math.min(...all), `${relays} on ${servers}`).to.be.at.most(1);
      }
    }
  });

  it('places every relay, and the same way whatever the order they are written in', () => {
    const relays = names('relay', 9);
    const once = spread(relays, names('server', 3), none);
    expect([...once.keys()].sort()).to.deep.equal([...relays].sort());
    const again = spread([...relays].reverse(), names('server', 3).reverse(), none);
    expect(new Map([...again].sort())).to.deep.equal(new Map([...once].sort()));
  });

  it('moves few relays when one is added: on average less than one in ten', () => {
    let total = 0;
    for (let i = 1; i <= 40; i++) {
      const relays = names('relay', 40).filter((name) => name !== `relay-${i}`);
      total += moved(spread(relays, names('server', 5), none), spread(names('relay', 40), names('server', 5), none));
    }
    expect(total / 40).to.be.below(4);
  });

  it('moves about as many as the new server must take when a server is added', () => {
    const before = spread(names('relay', 40), names('server', 4), none);
    const after = spread(names('relay', 40), names('server', 5), none);
    expect(moved(before, after)).to.be.within(8, 14);
  });

  it('counts those that are placed already', () => {
    const placed = new Map([['server-1', 3]]);
    expect(loads(names('relay', 3), names('server', 3), placed)).to.deep.equal([1, 2, 3]);
    expect(loads(names('relay', 6), names('server', 3), placed)).to.deep.equal([3, 3, 3]);
  });

  it('leaves a server alone that has more than its share', () => {
    const placed = new Map([['server-1', 9]]);
    expect(loads(names('relay', 4), names('server', 3), placed)).to.deep.equal([2, 2, 9]);
  });

  it('gives nothing where there is no server', () => {
    expect(spread(names('relay', 2), [], none).size).to.equal(0);
  });
});
