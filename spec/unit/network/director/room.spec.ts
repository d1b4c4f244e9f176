import { expect } from 'chai';
import { deriveNetwork } from '../../../../lib/network/derive.ts';
import { roomOn } from '../../../../lib/network/director/room.ts';
import { eu1, eu2, withKey } from '../rules/entries.ts';
import { type Change, smallNetwork } from '../small-network.ts';

const two: Change = ['mounts:', 'directors: { d-1: { address: 192.0.2.51 }, d-2: { address: 192.0.2.52 } }\nmounts:'];
const room = async (name: string, ...changes: readonly Change[]) => {
  const network = deriveNetwork(await smallNetwork(...changes));
  const host = network.hosts.find((one) => one.name === name);
  if (host === undefined) throw new Error(`there is no ${name}`);
  return roomOn(network, host);
};

describe('how much room for listeners a relay tells directors of', () => {
  it('is what it lets in, and by that it has its weight in its region', async () => {
    const half = withKey(eu1, 'max_listeners: 5000');
    expect(await room('eu-1', two, half)).to.deep.include({ most: 5000, carries: 5000, weight: 50, link: null });
    expect(await room('eu-2', two, half)).to.deep.include({ most: 10_000, carries: 10_000, weight: 100 });
  });

  it('is less where its link carries fewer of the mount with the highest bitrate', async () => {
    const narrow = withKey(eu2, 'provider: { link_mbit: 100 }');
    expect(await room('eu-2', two, narrow)).to.deep.include({
      most: 10_000,
      carries: 744,
      weight: 7,
      link: { kbit: 100_000, each: 135 },
    });
    expect(await room('eu-2', two, withKey(eu2, 'provider: { link_mbit: 10000 }'))).to.deep.include({
      carries: 10_000,
      weight: 100,
    });
  });

  it('is a share of the weights of a region that has any', async () => {
    expect(await room('eu-1', two, withKey(eu2, 'weight: 4'))).to.deep.include({ carries: 10_000, weight: 25 });
  });

  it('is not taken by relays that pull from it, nor by copies of fallbacks', async () => {
    expect((await room('eu-2', two))?.apart).to.equal(1 + 3);
    expect((await room('us-1', two))?.apart).to.equal(1);
  });

  it('is told to directors alone, as far as their addresses are known', async () => {
    expect((await room('eu-1', two))?.directors).to.deep.equal(['192.0.2.51', '192.0.2.52']);
    const named: Change = ['mounts:', 'directors: { d-1: { address: d.provider.example } }\nmounts:'];
    expect((await room('eu-1', named))?.directors).to.deep.equal([]);
    const other: Change = [eu1, 'eu-1: { address: "2001:db8::11", region: eu }'];
    expect((await room('eu-1', two, other))?.directors).to.deep.equal([]);
  });

  it('is asked of relays, where there are directors who lead by it', async () => {
    expect(await room('eu-1')).to.equal(null);
    expect(await room('master-1', two)).to.equal(null);
    expect(await room('eu-1', two, ['users:', 'director: { balance: weight }\nusers:'])).to.equal(null);
  });
});
