import { expect } from 'chai';
import { hindrance } from '../../../lib/converge/hindrance.ts';
import { wavesOf } from '../../../lib/converge/waves.ts';
import { hostsNamed, network } from './hosts.ts';

const names = (...hosts: string[]): string[][] => {
  return wavesOf(hostsNamed(...hosts), network).map((wave) => wave.map(({ name }) => name));
};

describe('wavesOf', () => {
  it('takes the standby, the primary, studios, then relays by tier, half a region at a time', () => {
    expect(names(...network.map(({ name }) => name))).to.deep.equal([
      ['master2'],
      ['master1'],
      ['studio1'],
      ['eu1', 'eu2', 'eu3', 'us1'],
      ['eu4', 'eu5'],
      ['eu6'],
    ]);
  });

  it('counts half of all relays of a region, not of those that change', () => {
    expect(names('eu1', 'eu5')).to.deep.equal([['eu1', 'eu5']]);
  });

  it('takes the only relay of a region, too', () => {
    expect(names('us1')).to.deep.equal([['us1']]);
  });

  it('has nothing to take where nothing changes', () => {
    expect(names()).to.deep.equal([]);
  });
});

describe('hindrance', () => {
  const cases: [string, string[], string | null][] = [
    ['eu1', ['master1'], 'master1'],
    ['eu1', ['master2'], null],
    ['eu1', ['eu2', 'us1'], null],
    ['eu6', ['eu1'], 'eu1'],
    ['eu6', ['master1'], null],
    ['master1', ['master2'], 'master2'],
    ['studio1', ['master2'], 'master2'],
    ['studio1', ['eu1'], null],
  ];
  for (const [name, missed, expected] of cases) {
    it(`lets ${name} ${expected === null ? 'go on' : 'wait'} after ${missed.join(' and ')} did not get its change`, () => {
      const [host] = hostsNamed(name);
      expect(host && hindrance(host, new Set(missed), network)).to.equal(expected);
    });
  }
});
