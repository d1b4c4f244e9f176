import { expect } from 'chai';
import { deriveNetwork } from '../../../../lib/network/derive.ts';
import { type Zone, zoneOf } from '../../../../lib/network/dns/zone.ts';
import { us1, withKey } from '../rules/entries.ts';
import { type Change, smallNetwork } from '../small-network.ts';

async function zone(...changes: readonly Change[]): Promise<Zone> {
  return zoneOf(deriveNetwork(await smallNetwork(...changes)));
}

describe('the zone of a station', () => {
  it('names each host but studios, by each of its names below the domain', async () => {
    const { records } = await zone(withKey(us1, 'public_name: america.radio.example'), [
      '192.0.2.12,',
      '"2001:db8::12", public_name: eu.other.example,',
    ]);
    const of = (part: string) => records.filter(({ name }) => name.includes(part));
    expect(of('us-1')).to.deep.equal([{ name: 'us-1.radio.example', type: 'A', value: '192.0.2.21' }]);
    expect(of('america')).to.deep.equal([{ name: 'america.radio.example', type: 'A', value: '192.0.2.21' }]);
    expect(of('eu-2')).to.deep.equal([{ name: 'eu-2.radio.example', type: 'AAAA', value: '2001:db8::12' }]);
    expect(of('other')).to.deep.equal([]);
    expect(of('studio')).to.deep.equal([]);
  });

  it('leads from the name of a host to that of its provider', async () => {
    const { records } = await zone(['192.0.2.2,', 'vm7.provider.example,']);
    expect(records).to.deep.include({ name: 'master-2.radio.example', type: 'CNAME', value: 'vm7.provider.example' });
  });

  const contacts: [contact: string, written: string][] = [
    ['studio@radio.example', 'studio.radio.example'],
    ['on.air@radio.example', 'on\\.air.radio.example'],
    ['studio+dns@radio.example', 'hostmaster.radio.example'],
  ];
  for (const [contact, written] of contacts) {
    it(`says of ${contact} that it is ${written}`, async () => {
      expect((await zone(['contact: studio@radio.example', `contact: ${contact}`])).contact).to.equal(written);
    });
  }

  it('has the same serial whenever it says the same, and another if a host moves', async () => {
    const [one, again, moved] = await Promise.all([zone(), zone(), zone(['192.0.2.21', '192.0.2.22'])]);
    expect(one.serial)
      .to.equal(again.serial)
      .and.to.be.within(1, 2 ** 32 - 1);
    expect(moved.serial).not.to.equal(one.serial);
  });
});
