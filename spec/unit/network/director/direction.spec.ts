import { expect } from 'chai';
import { deriveNetwork } from '../../../../lib/network/derive.ts';
import { directionOf } from '../../../../lib/network/director/direction.ts';
import { eu1, eu2, live, low, ogg, us1, withKey } from '../rules/entries.ts';
import { type Change, smallNetwork } from '../small-network.ts';

const two: Change = ['mounts:', 'directors: { d-1: { address: 192.0.2.51 }, d-2: { address: 192.0.2.52 } }\nmounts:'];
const said = (text: string): Change => ['users:', `director: { ${text} }\nusers:`];
const direction = async (...changes: readonly Change[]) =>
  directionOf(deriveNetwork(await smallNetwork(two, ...changes)));

describe('how listeners are led by URL', () => {
  it('is one address for all mounts, which names the port where it is not that of all websites', async () => {
    const { origin, domain, directors } = await direction();
    expect([origin, domain]).to.deep.equal(['http://listen.radio.example', 'listen.radio.example']);
    expect(directors.map(({ name }) => name)).to.deep.equal(['d-1', 'd-2']);
    expect((await direction(said('name: play, port: 8080'))).origin).to.equal('http://play.radio.example:8080');
  });

  it('is by the networks of regions, and else in the order of the usual region', async () => {
    const eu = 'eu: { failover: [us] }';
    const { clients, everywhere } = await direction(withKey(eu, 'networks: [192.0.2.0/25]'));
    expect(clients).to.deep.equal([{ network: '192.0.2.0/25', order: ['eu', 'us'] }]);
    expect(everywhere).to.deep.equal(['eu', 'us']);
    const named = await direction(['sources:', 'dns: { default_region: us }\nsources:']);
    expect(named.everywhere).to.deep.equal(['us', 'eu']);
  });

  it('shares listeners by weight where a region has any, and by room where it has none', async () => {
    const shares = async (...changes: readonly Change[]) => {
      const [first] = (await direction(...changes)).mounts;
      return first?.regions.flatMap(({ relays }) => relays.map(({ name, weight }) => `${name} ${weight}`));
    };
    const weight = said('balance: weight');
    const heavy = [withKey(eu1, 'weight: 4'), withKey(eu2, 'weight: 2, max_listeners: 9')];
    expect(await shares(...heavy)).to.include.members(['eu-1 100', 'eu-2 50', 'eu-3 25', 'us-1 100']);
    expect(await shares(weight, ...heavy)).to.include.members(['eu-1 256', 'eu-2 128', 'eu-3 64', 'us-1 256']);
    expect(await shares(withKey(eu1, 'max_listeners: 5000'))).to.include.members(['eu-1 50', 'eu-2 100']);
    expect(await shares(withKey(eu1, 'max_listeners: 1'))).to.include('eu-1 1');
    const narrow = withKey(eu1, 'provider: { link_mbit: 672 }');
    expect(await shares(narrow)).to.include.members(['eu-1 50', 'eu-2 100']);
    expect(await shares(narrow, weight)).to.include('eu-1 256');
  });

  it('knows relays by their own names, and by whatever address the inventory has', async () => {
    const { regions } = await direction(
      withKey(eu1, 'public_name: one.radio.example'),
      [eu2, 'eu-2: { address: eu2.provider.example, region: eu }'],
      [us1, 'us-1: { address: "2001:db8::21", region: us }'],
    );
    const all = regions.flatMap(({ relays }) => relays);
    expect(all.find(({ name }) => name === 'eu-1')?.domain).to.equal('one.radio.example');
    expect(all.find(({ name }) => name === 'eu-2')?.address).to.equal('eu2.provider.example');
    expect(all.find(({ name }) => name === 'us-1')).to.deep.include({
      address: '[2001:db8::21]',
      domain: 'us-1.radio.example',
    });
  });

  it('leads to relays that have the mount, and not to mounts that are only fallen back to', async () => {
    const { mounts } = await direction(
      withKey(live, 'steering: proxy'),
      withKey(low, 'only_as_fallback: true'),
      withKey(ogg, 'at: eu-1, encoder: { password: enc }'),
    );
    expect(mounts.map(({ mount, steering }) => [mount.name, steering])).to.deep.equal([
      ['/live.mp3', 'proxy'],
      ['/live.ogg', 'redirect'],
    ]);
    const where = mounts[1]?.regions.flatMap(({ relays }) => relays.map(({ name }) => name));
    expect(where).to.include('eu-1').and.not.include('us-1');
  });
});
