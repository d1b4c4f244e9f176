// Listeners of two regions, half of them by name and half by URL; a relay dies, then its whole region, and all returns.
import { figure } from 'aircheck/spec';
import { expect } from 'chai';
import { LabInventory, on, until } from './lab.ts';
import { homes, LedListeners, networks, type Way } from './led-listeners.ts';

const eu = homes.filter(({ region }) => region === 'eu');

interface Answer {
  /** Milliseconds. */
  readonly at: number;
  /** Null: it did not say one. */
  readonly relay: string | null;
}

describe('120 listeners, who are led by name and by URL', function () {
  this.timeout('1m');
  let inventory: LabInventory;
  let listeners: LedListeners;
  let directors: string[];
  let byName: Map<string, string>;
  /** What name servers and directors said each time that they were asked. */
  const answers: Answer[] = [];

  const address = (name: string) => byName.get(name) ?? '';
  const lab = async (...args: string[]) => {
    const { code, stdout, stderr } = await inventory.run('lab', ...args);
    expect(code, stdout + stderr).to.equal(0);
  };
  const spread = (region: string) => {
    for (const [relay, count] of listeners.spread(region)) figure(`of ${region} at ${relay}`, count);
  };

  before(async () => {
    inventory = await LabInventory.copy();
    const listed: { host: string; address: string }[] = JSON.parse((await inventory.run('list', '--json')).stdout);
    byName = new Map(listed.map((one) => [one.host, one.address]));
    directors = ['master1', 'master2'].map(address);
    listeners = new LedListeners(directors, new Map(listed.map((one) => [one.address, one.host])));
    await everywhere(['relay-eu1', 'relay-eu2'], 30);
  });

  after(async () => {
    listeners.leave();
    await inventory.run('lab', 'start', 'relay-eu1', 'relay-eu2');
    await inventory.run('undrain', 'relays');
    await inventory.remove();
  });

  /** Asks everybody who leads listeners of eu, until for two seconds it was to these relays alone; gives the seconds since `begin`. */
  async function everywhere(
    relays: readonly string[],
    seconds: number,
    begin = performance.now(),
  ): Promise<Record<Way, number>> {
    const allowed = new Set(relays.map(address));
    const settled = await Promise.all(
      eu.map(async (home) => {
        let last = begin;
        const met = new Set<string>();
        await until(`listeners are led by ${home.way} to ${relays.join(' and ')}`, seconds, async () => {
          const at = performance.now();
          const led = await Promise.all(directors.map((one) => listeners.leads(home, one).catch(() => null)));
          const now = performance.now();
          for (const one of led) {
            answers.push({ at, relay: listeners.nameOf(one) });
            if (one === null || !allowed.has(one)) [last] = [now, met.clear()];
            else if (!met.has(one)) [last] = [now, met.add(one)];
          }
          return met.size === allowed.size && now - last > 2000 ? true : undefined;
        });
        return [home.way, (last - begin) / 1000] as const;
      }),
    );
    const at = new Map(settled);
    return { name: at.get('name') ?? Number.NaN, url: at.get('url') ?? Number.NaN };
  }

  const told = (what: string, { name, url }: Record<Way, number>) => {
    figure(`${what} by name after`, name, 's');
    figure('by URL after', url, 's');
  };

  it('hear relays of their own region', async () => {
    await listeners.gather(homes, 30);
    expect(listeners.size).to.equal(120);
    for (const region of Object.keys(networks)) spread(region);
    expect([...listeners.spread('eu').keys()].sort()).to.deep.equal(['relay-eu1', 'relay-eu2']);
    expect([...listeners.spread('us').keys()].sort()).to.deep.equal(['relay-us1', 'relay-us2']);
  });

  it('are led to a relay that died no more within five seconds, and hear another of their region', async () => {
    listeners.mark();
    await lab('kill', 'relay-eu1');
    const died = listeners.lastHeard('relay-eu1');
    told('nobody is led to it', await everywhere(['relay-eu2'], 12, died));
    const sentLate = ({ at, relay }: Answer) => relay === 'relay-eu1' && at > died + 5000;
    const late = [...answers, ...listeners.sent].filter(sentLate);
    expect(late).to.deep.equal([]);
    await until('all hear something', 8, async () => (listeners.hearing === 120 ? true : undefined));
    spread('eu');
    figure('longest silence', listeners.silence, 's');
    expect([...listeners.spread('eu')]).to.deep.equal([['relay-eu2', 60]]);
    expect(listeners.refusals).to.deep.equal([]);
  });

  it('hear the next region when all relays of their own are dead', async () => {
    listeners.mark();
    await lab('kill', 'relay-eu2');
    told('all are led to us', await everywhere(['relay-us1', 'relay-us2'], 12, listeners.lastHeard('relay-eu2')));
    await until('all hear something', 8, async () => (listeners.hearing === 120 ? true : undefined));
    spread('eu');
    figure('longest silence', listeners.silence, 's');
    expect([...listeners.spread('eu').keys()].sort()).to.deep.equal(['relay-us1', 'relay-us2']);
    expect(listeners.refusals).to.deep.equal([]);
  });

  it('are led to their own region again when it is back', async () => {
    const begin = performance.now();
    await lab('start', 'relay-eu1', 'relay-eu2');
    told('new listeners are led to eu again', await everywhere(['relay-eu1', 'relay-eu2'], 20, begin));
    await listeners.gather(eu, 5);
    const now = new Set(listeners.sent.slice(-10).map(({ relay }) => relay));
    expect(
      [...now].every((relay) => relay.startsWith('relay-eu')),
      [...now].join(),
    ).to.equal(true);
  });

  it('stay at a relay that is drained, where no others come, though directors are reloaded and started anew', async () => {
    listeners.mark();
    expect((await inventory.run('drain', 'relay-us1')).code).to.equal(0);
    const begin = listeners.sent.length;
    await on('master1', 'systemctl reload haproxy-director');
    await on('master2', 'systemctl restart haproxy-director');
    const us = homes.filter(({ region }) => region === 'us');
    await listeners.gather(us, 5);
    expect(new Set(listeners.sent.slice(begin).map(({ relay }) => relay))).to.deep.equal(new Set(['relay-us2']));
    expect((await inventory.run('undrain', 'relay-us1')).code).to.equal(0);
    figure('longest silence', listeners.silence, 's');
    expect(listeners.hearing).to.equal(listeners.size);
    expect(listeners.silence).to.be.below(2);
  });
});
