// Listeners of two regions, half of them by name and half by URL. In each region a relay dies, then the whole region, and
// all returns. Their packets come from the networks of their regions; who asks how all are led meanwhile tells a network, as
// resolvers and proxies do.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { figure } from 'aircheck/spec';
import { expect } from 'chai';
import { LabInventory, on, until } from './lab.ts';
import { homes, LedListeners, type networks, type Way } from './led-listeners.ts';

type Region = keyof typeof networks;

interface Answer {
  /** Milliseconds. */
  readonly at: number;
  /** Null: it did not say one. */
  readonly relay: string | null;
}

const gateway = '10.77.0.1';
const own: Record<Region, string> = { eu: '10.1.0.9', us: '10.2.0.9' };
const of = (region: Region) => homes.filter((home) => home.region === region);
/** Listeners whose packets come from there. */
const there = (region: Region) => of(region).map((home) => ({ ...home, address: own[region] }));
const drills: readonly (readonly [region: Region, next: Region])[] = [
  ['eu', 'us'],
  ['us', 'eu'],
];

/** Gives this machine's end of the lab's network further addresses, to which boxes answer by their gateway; or takes them away. */
async function addresses(what: 'replace' | 'del'): Promise<void> {
  const ip = (...args: string[]) => promisify(execFile)('ip', args);
  const { stdout } = await ip('-brief', 'address', 'show', 'to', gateway);
  const [device = ''] = stdout.split(/[\s@]/);
  for (const address of Object.values(own)) await ip('address', what, `${address}/32`, 'dev', device);
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
  const relaysOf = (region: Region) => [`relay-${region}1`, `relay-${region}2`];
  const spread = (region: Region) => {
    for (const [relay, count] of listeners.spread(region)) figure(`of ${region} at ${relay}`, count);
  };
  const allHear = () => {
    const { size } = listeners;
    return until('all hear something', 8, async () => (listeners.hearing === size ? true : undefined));
  };

  before(async () => {
    inventory = await LabInventory.copy();
    const listed: { host: string; address: string }[] = JSON.parse((await inventory.run('list', '--json')).stdout);
    byName = new Map(listed.map((one) => [one.host, one.address]));
    directors = ['master1', 'master2'].map(address);
    listeners = new LedListeners(directors, new Map(listed.map((one) => [one.address, one.host])));
    await addresses('replace');
    await Promise.all(drills.map(([region]) => everywhere(region, relaysOf(region), 30)));
  });

  after(async () => {
    listeners.leave();
    await addresses('del');
    await inventory.run('lab', 'start');
    await inventory.run('undrain', 'relays');
    await inventory.remove();
  });

  /** Asks everybody who leads listeners of a region, until for two seconds it was to these relays alone; gives the seconds since `begin`. */
  async function everywhere(
    region: Region,
    relays: readonly string[],
    seconds: number,
    begin = performance.now(),
  ): Promise<Record<Way, number>> {
    const allowed = new Set(relays.map(address));
    const settled = await Promise.all(
      of(region).map(async (home) => {
        let last = begin;
        const met = new Set<string>();
        await until(`listeners of ${region} are led by ${home.way} to ${relays.join(' and ')}`, seconds, async () => {
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

  it('hear relays of their own region, which is told by where their packets come from', async () => {
    await listeners.gather(
      drills.flatMap(([region]) => there(region)),
      30,
    );
    expect(listeners.size).to.equal(120);
    for (const [region] of drills) {
      spread(region);
      expect([...listeners.spread(region).keys()].sort()).to.deep.equal(relaysOf(region));
    }
  });

  for (const [region, next] of drills) {
    const [first = '', second = ''] = relaysOf(region);

    it(`are led to a relay of ${region} that died no more within five seconds, and hear the other`, async () => {
      listeners.mark();
      await lab('kill', first);
      const died = listeners.lastHeard(first);
      told('nobody is led to it', await everywhere(region, [second], 12, died));
      const sentLate = ({ at, relay }: Answer) => relay === first && at > died + 5000;
      const late = [...answers, ...listeners.sent].filter(sentLate);
      expect(late).to.deep.equal([]);
      await allHear();
      spread(region);
      figure('longest silence', listeners.silence, 's');
      expect([...listeners.spread(region).keys()]).to.deep.equal([second]);
      expect(listeners.refusals).to.deep.equal([]);
    });

    it(`hear ${next} when all relays of ${region} are dead`, async () => {
      listeners.mark();
      await lab('kill', second);
      const died = listeners.lastHeard(second);
      told(`all are led to ${next}`, await everywhere(region, relaysOf(next), 12, died));
      await allHear();
      spread(region);
      figure('longest silence', listeners.silence, 's');
      expect([...listeners.spread(region).keys()].sort()).to.deep.equal(relaysOf(next));
      expect(listeners.refusals).to.deep.equal([]);
    });

    it(`are led to ${region} again when it is back`, async () => {
      const begin = performance.now();
      await lab('start', first, second);
      told(`new listeners are led to ${region} again`, await everywhere(region, [first, second], 20, begin));
      const before = listeners.sent.length;
      await listeners.gather(there(region), 5);
      const now = new Set(listeners.sent.slice(before).map(({ relay }) => relay));
      expect([...now].filter((relay) => relay !== first && relay !== second)).to.deep.equal([]);
    });
  }

  it('stay at a relay that is drained, where no others come, though directors are reloaded and started anew', async () => {
    listeners.mark();
    expect((await inventory.run('drain', 'relay-us1')).code).to.equal(0);
    const begin = listeners.sent.length;
    await on('master1', 'systemctl reload haproxy-director');
    await on('master2', 'systemctl restart haproxy-director');
    await listeners.gather(of('us'), 5);
    expect(new Set(listeners.sent.slice(begin).map(({ relay }) => relay))).to.deep.equal(new Set(['relay-us2']));
    expect((await inventory.run('undrain', 'relay-us1')).code).to.equal(0);
    figure('longest silence', listeners.silence, 's');
    expect(listeners.hearing).to.equal(listeners.size);
    expect(listeners.silence).to.be.below(2);
  });
});
