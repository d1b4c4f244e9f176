import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { judgeEscorted } from '../../../lib/icecast/judge-escorted.ts';
import type { ReloadStep } from '../../../lib/icecast/reload-step.ts';
import { configuration, type Pieces, relay } from './reload/configuration.ts';
import type { Listener } from './reload/listener.ts';
import { Upstream } from './reload/upstream.ts';
import { World } from './reload/world.ts';

const soon = '<master-update-interval>1</master-update-interval>';
const hold = '<fallback-mount>/hold.mp3</fallback-mount><fallback-override>1</fallback-override>';
const login = (word: string) => `<username>relay</username><password>${word}</password>`;
const block = (name: string, to: string) =>
  `<mount type="normal"><mount-name>${name}</mount-name><fallback-mount>${to}</fallback-mount><fallback-override>1</fallback-override></mount>`;

describe('listeners of a relay that changes', function () {
  this.timeout(90_000);
  let a: Upstream;
  let b: Upstream;
  const worlds: World[] = [];

  before(async () => {
    [a, b] = await Promise.all([Upstream.start('a'), Upstream.start('b')]);
  });

  after(async () => {
    for (const world of worlds) await world.close();
    await a.close();
    await b.close();
  });

  const cases: readonly (readonly [string, (a: number, b: number) => readonly [Pieces, Pieces], string, string])[] = [
    [
      'hear the same programme while it logs in with another password',
      (from) => [
        { live: hold, extra: soon + relay(from, { more: login('one') }) },
        { live: hold, extra: soon + relay(from, { more: login('two') }) },
      ],
      '/live.mp3',
      'a /live.mp3',
    ],
    [
      'move with it to another server',
      (from, to) => [
        { live: hold, extra: soon + relay(from) },
        { live: hold, extra: soon + relay(to) },
      ],
      '/live.mp3',
      'b /live.mp3',
    ],
    [
      'go where its mount has gone under another name',
      (from) => [
        { live: hold, extra: soon + relay(from) },
        {
          live: '<fallback-mount>/new.mp3</fallback-mount><fallback-override>1</fallback-override>',
          extra: soon + relay(from, { to: '/new.mp3' }) + block('/new.mp3', '/hold.mp3'),
        },
      ],
      '/new.mp3',
      'a /live.mp3',
    ],
  ];

  for (const [title, change, mount, name] of cases) {
    it(title, async () => {
      const world = await World.open({ a: a.port, b: b.port });
      worlds.push(world);
      const [from, to] = change(a.port, b.port).map((pieces) => configuration(pieces, world.place));
      if (from === undefined || to === undefined) throw new Error('there is no change');
      await world.server.start(from);
      await world.populate([], Array(5).fill('/live.mp3'));
      const ears = new Ears(world.listeners);
      const { route: steps, drops } = judgeEscorted(from, to, await world.running());
      expect(drops).to.deep.equal([]);
      const began = Date.now();
      for (const step of steps) await take(world, step);
      const took = Date.now() - began;
      await sleep(2000);
      expect(await world.plays(mount, name), `${mount} is ${name}`).to.equal(true);
      expect(await world.listed(mount, 'listeners')).to.equal('20');
      const gap = ears.close();
      console.log(`      ${steps.length} steps in ${took / 1000} s, the longest gap ${gap.toFixed(2)} s`);
      expect(await world.lost()).to.deep.equal(new Map());
      expect(gap).to.be.below(2);
    });
  }
});

/** The longest time, in seconds, that one of these listeners got nothing. */
class Ears {
  readonly #timer: NodeJS.Timeout;
  #longest = 0;

  constructor(listeners: readonly Listener[]) {
    const last = listeners.map(({ bytes }) => ({ bytes, at: performance.now() }));
    this.#timer = setInterval(() => {
      listeners.forEach(({ bytes }, index) => {
        const before = last[index];
        if (before === undefined) return;
        this.#longest = Math.max(this.#longest, performance.now() - before.at);
        if (bytes > before.bytes) last[index] = { bytes, at: performance.now() };
      });
    }, 20);
  }

  close(): number {
    clearInterval(this.#timer);
    return this.#longest / 1000;
  }
}

/** As a transaction does it. */
async function take(world: World, { xml, onAir, gone }: ReloadStep): Promise<void> {
  await world.server.reload(xml);
  const there = async () => {
    const connected = await Promise.all(onAir.map((mount) => world.listed(mount, 'Connected')));
    const left = await Promise.all(gone.map((mount) => world.listed(mount, 'Connected')));
    return connected.every((one) => one !== null) && left.every((one) => one === null);
  };
  if (!(await world.eventually(there, 10))) throw new Error(`not on the air: ${onAir}; or not gone: ${gone}\n${xml}`);
}
