import { expect } from 'chai';
import { deriveNetwork } from '../../../../lib/network/derive.ts';
import { type Steering, steeringOf } from '../../../../lib/network/dns/steering.ts';
import { eu1, live, us1, withKey } from '../rules/entries.ts';
import { type Change, smallNetwork } from '../small-network.ts';

async function steering(...changes: readonly Change[]): Promise<Steering> {
  return steeringOf(deriveNetwork(await smallNetwork(...changes)));
}

const judgedBy = async (...changes: readonly Change[]) => (await steering(...changes)).mustPlay.map(({ name }) => name);

const eu = 'eu: { failover: [us] }';

describe('the steering of listeners', () => {
  it('sends clients to the relays of their region, and then to those of the next', async () => {
    const { regions, clients } = await steering(withKey(eu, 'networks: [192.0.2.0/25], places: [EU]'));
    expect(regions.map(({ name, relays }) => [name, relays.map((relay) => relay.name)])).to.deep.equal([
      ['eu', ['eu-1', 'eu-2', 'eu-3', 'eu-4', 'eu-5']],
      ['us', ['us-1']],
    ]);
    expect(clients).to.deep.equal([
      { region: 'eu', networks: ['192.0.2.0/25'], places: ['EU'], order: ['eu', 'us'] },
      { region: 'us', networks: [], places: [], order: ['us', 'eu'] },
    ]);
  });

  it('sends clients of a region without relays to those who take over, and without them, as anybody', async () => {
    const more: Change = [eu, `${eu}\n  af: { failover: [us], places: [AF] }\n  ap: { places: [AS] }`];
    const { clients, regions } = await steering(more);
    expect(regions.map(({ name }) => name)).to.deep.equal(['eu', 'us']);
    expect(clients.map(({ region, order }) => [region, ...order])).to.deep.equal([
      ['eu', 'eu', 'us'],
      ['af', 'us'],
      ['ap', 'eu', 'us'],
      ['us', 'us', 'eu'],
    ]);
  });

  it('sends those of whom nothing is known to the first region with relays, or to the one that the inventory names', async () => {
    expect((await steering()).regions.map(({ name }) => name)).to.deep.equal(['eu', 'us']);
    const named = await steering(['mounts:', 'dns: { default_region: us }\nmounts:']);
    expect(named.regions.map(({ name }) => name)).to.deep.equal(['us', 'eu']);
  });

  it('judges relays by the first mount that all of them play all the time', async () => {
    expect(await judgedBy()).to.deep.equal(['/live.mp3']);
    expect(await judgedBy(withKey(live, 'on_demand: true'))).to.deep.equal(['/low.mp3']);
    expect(await judgedBy(withKey(us1, 'icecast: { on_demand: true }'))).to.deep.equal([]);
  });

  it('judges relays by the mounts that the inventory names, or by none', async () => {
    const said = (text: string): Change => ['mounts:', `dns: { must_play: ${text} }\nmounts:`];
    expect(await judgedBy(said('[/low.mp3, /live.ogg]'))).to.deep.equal(['/low.mp3', '/live.ogg']);
    expect(await judgedBy(said('[]'))).to.deep.equal([]);
  });

  it('has the name servers by the name that the delegation has', async () => {
    const { nameservers } = await steering(withKey(eu1, 'nameserver: true'), [
      'mounts:',
      'nameservers: { ns-1: { address: 192.0.2.41, public_name: ns.other.example } }\nmounts:',
    ]);
    expect(nameservers.map(({ domain, address }) => [domain, address])).to.deep.equal([
      ['eu-1.radio.example', '192.0.2.11'],
      ['ns.other.example', '192.0.2.41'],
    ]);
  });
});
