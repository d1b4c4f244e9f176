import { expect } from 'chai';
import type { Clients } from '../../../../lib/network/dns/clients.ts';
import { targetsOf } from '../../../../lib/network/dns/targets.ts';

function clients(region: string, networks: readonly string[], places: readonly string[] = []): Clients {
  return { region, networks, places, order: [region] };
}

/** As in `eu: 10.0.0.0/8 EU`. */
function shown(...all: readonly Clients[]): string[] {
  return targetsOf(all).map(({ region, networks, places }) => `${region}: ${[...networks, ...places].join(' ')}`);
}

describe('who is sent where, the first that fits', () => {
  it('is a network before the one around it, in as few steps as there can be', () => {
    const eu = clients('eu', ['10.0.0.0/8', '10.1.2.0/24', '192.0.2.0/24', '2001:db8::/32']);
    const us = clients('us', ['10.1.0.0/16', '198.51.100.0/24', '2001:db8:1::/48']);
    expect(shown(eu, us)).to.deep.equal([
      'eu: 10.1.2.0/24',
      'us: 10.1.0.0/16 2001:db8:1::/48',
      'eu: 10.0.0.0/8 192.0.2.0/24 2001:db8::/32',
      'us: 198.51.100.0/24',
    ]);
  });

  it('leaves out what the network or continent around it says already', () => {
    const eu = clients('eu', ['10.0.0.0/8', '10.1.0.0/16', '10.1.2.0/24'], ['EU', 'EU-DE', 'NA-CA']);
    expect(shown(eu, clients('us', ['10.3.0.0/16'], ['NA', 'NA-US']))).to.deep.equal([
      'us: 10.3.0.0/16',
      'eu: 10.0.0.0/8',
      'eu: NA-CA',
      'eu: EU',
      'us: NA',
    ]);
  });

  it('is nobody where nothing is said', () => expect(shown(clients('eu', []))).to.deep.equal([]));
});
