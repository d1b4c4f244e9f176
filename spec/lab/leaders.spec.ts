// A director dies, and another is frozen, as a name server is: connections to them are made, and no answer comes.
import { Resolver } from 'node:dns/promises';
import { figure } from 'aircheck/spec';
import { expect } from 'chai';
import { ask } from '../../lib/spec/net/dns-query.ts';
import { LabInventory, on, until } from './lab.ts';
import { homes, LedListeners } from './led-listeners.ts';

const LISTENERS = 100;
const byUrl = homes.filter(({ way }) => way === 'url');

describe('Of those who lead listeners', function () {
  this.timeout('1m');
  let inventory: LabInventory;
  let listeners: LedListeners;
  let byName: Map<string, string>;
  const address = (name: string) => byName.get(name) ?? '';
  const leaders = () => ['master1', 'master2'].map(address);

  before(async () => {
    inventory = await LabInventory.copy();
    const listed: { host: string; address: string }[] = JSON.parse((await inventory.run('list', '--json')).stdout);
    byName = new Map(listed.map((one) => [one.host, one.address]));
    listeners = new LedListeners(leaders(), new Map(listed.map((one) => [one.address, one.host])));
    await known(['master1', 'master2'], 20);
  });

  after(async () => {
    listeners.leave();
    await on('master1', 'systemctl start haproxy-director');
    await on('master2', 'systemctl kill -s CONT haproxy-director gdnsd');
    await inventory.remove();
  });

  /** Waits until each name server says that these are the directors; gives the seconds until the last question that one answered otherwise. */
  async function known(directors: readonly string[], seconds: number): Promise<number> {
    const begin = performance.now();
    const wanted = directors.map(address).sort();
    let last = begin;
    await until(`listen.radio.test leads to ${directors.join(' and ')}`, seconds, async () => {
      const at = performance.now();
      const said = await Promise.all(leaders().map((server) => ask('listen.radio.test', { server, timeout: '1s' })));
      const found = said.map(({ records }) => records.map(({ value }) => value).sort());
      if (found.every((one) => one.join() === wanted.join())) return true;
      last = at;
      return undefined;
    });
    return (last - begin) / 1000;
  }

  it('a director that dies is named no more after five seconds, and a hundred who come then hear the mount', async () => {
    await on('master1', 'systemctl stop haproxy-director');
    const seconds = await known(['master2'], 10);
    figure('named for the last time after', seconds, 's');
    expect(seconds).to.be.below(5);
    await listeners.gather(byUrl, LISTENERS / byUrl.length);
    figure('listeners', listeners.hearing);
    figure('longest that one of them waited', listeners.silence, 's');
    expect(listeners.hearing).to.equal(LISTENERS);
    expect(listeners.returned).to.equal(0);
    expect([...listeners.refusals, ...listeners.unanswered]).to.deep.equal([]);
    await on('master1', 'systemctl start haproxy-director');
    figure('named again after', await known(['master1', 'master2'], 10), 's');
  });

  it('a director that is frozen is named no more after six seconds, and those who listen stay', async () => {
    listeners.mark();
    await on('master2', 'systemctl kill -s STOP haproxy-director');
    const seconds = await known(['master1'], 10);
    figure('named for the last time after', seconds, 's');
    // Two looks of a second, two seconds apart, and gdnsd tells of it a second later.
    expect(seconds).to.be.below(6.2);
    await on('master2', 'systemctl kill -s CONT haproxy-director');
    figure('named again after', await known(['master1', 'master2'], 10), 's');
    expect(listeners.hearing).to.equal(LISTENERS);
    expect(listeners.returned).to.equal(0);
  });

  it('a name server that is frozen is not waited for: resolvers ask the other', async () => {
    const [alive = '', frozen = ''] = leaders();
    const relays = ['relay-eu1', 'relay-eu2', 'relay-us1', 'relay-us2'].map(address);
    await on('master2', 'systemctl kill -s STOP gdnsd');
    expect((await ask('radio.test', { server: frozen, timeout: '1s' })).problem).to.equal('it did not answer in time');
    const times = await Promise.all(
      Array.from({ length: LISTENERS }, async () => {
        const resolver = new Resolver({ timeout: 1000 });
        resolver.setServers([frozen, alive]);
        const begin = performance.now();
        const led = await resolver.resolve4('radio.test');
        expect(led.filter((one) => !relays.includes(one))).to.deep.equal([]);
        return (performance.now() - begin) / 1000;
      }),
    );
    figure('who asks it first has the answer of the other after', Math.max(...times), 's');
    expect(Math.max(...times)).to.be.below(3);
    await on('master2', 'systemctl kill -s CONT gdnsd');
    const again = () => ask('radio.test', { server: frozen, timeout: '1s' });
    await until('it answers again', 10, async () => ((await again()).problem === null ? true : undefined));
  });
});
