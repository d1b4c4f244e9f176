import { copyFileSync } from 'node:fs';
import { judgeChange } from '../../../../lib/icecast/judge.ts';
import { configuration, type Pieces, type Place, relay } from './configuration.ts';
import { type Upstreams, World } from './world.ts';

/** A change that has no effect on anything, neither by a reload nor by a start. */
export interface Inert {
  readonly change: string;
  readonly from: (place: Place) => Pieces;
  readonly to: (place: Place) => Pieces;
  /** What would be otherwise if it had one. */
  readonly stays: (world: World) => Promise<boolean>;
  readonly sources?: readonly string[];
}

export const inert: readonly Inert[] = [
  {
    change: 'client-timeout',
    from: () => ({ limits: { 'client-timeout': 60 } }),
    to: () => ({ limits: { 'client-timeout': 1 } }),
    stays: async (world) => !(await world.hangsUp(4)),
  },
  {
    change: 'local-mount that is that of the mount anyway',
    from: ({ a }) => ({ live: null, extra: relay(a) }),
    to: ({ a }) => ({ live: null, extra: relay(a).replace(/<local-mount>.*<\/local-mount>/, '') }),
    stays: (world) => world.plays('/live.mp3', 'a /live.mp3'),
    sources: [],
  },
];

/** What is told of it, whether listeners stay on a reload, and whether all is as before: then, and after a start. */
export async function measureInert({ from, to, stays, sources = ['/live.mp3'] }: Inert, upstreams: Upstreams) {
  const world = await World.open(upstreams);
  try {
    const [old, fresh] = [configuration(from(world.place), world.place), configuration(to(world.place), world.place)];
    await world.server.start(old);
    await world.populate(sources, ['/live.mp3']);
    const told = judgeChange(old, fresh, await world.running());
    const before = await stays(world);
    await world.server.reload(fresh);
    const lost = [...(await world.lost()).keys()];
    const reloaded = await stays(world);
    await world.clear();
    await world.server.start(fresh);
    await world.populate(sources, ['/live.mp3']);
    return { verdict: told.verdict, drops: told.drops, lost, stays: [before, reloaded, await stays(world)] };
  } finally {
    await world.close();
  }
}

/** A certificate that is renewed in its file: the name in it at first, after a reload, and after a start. */
export async function measureRenewal(upstreams: Upstreams): Promise<(string | null)[]> {
  const world = await World.open(upstreams);
  try {
    const { place, server } = world;
    const socket = `<listen-socket><port>${place.spare}</port><bind-address>127.0.0.1</bind-address><ssl>1</ssl></listen-socket>`;
    const paths = `<ssl-certificate>${place.directory}/one.pem</ssl-certificate>`;
    const xml = configuration({ after: socket, paths }, place);
    await server.start(xml);
    const names = [await world.certificate(place.spare)];
    copyFileSync(server.at('two.pem'), server.at('one.pem'));
    await server.reload(xml);
    names.push(await world.certificate(place.spare));
    await server.stop();
    await server.start(xml);
    return [...names, await world.certificate(place.spare)];
  } finally {
    await world.close();
  }
}
