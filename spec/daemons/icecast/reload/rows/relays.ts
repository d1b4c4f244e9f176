import { type Place, relay } from '../configuration.ts';
import { statuses } from '../daemon.ts';
import type { Row } from '../row.ts';
import type { World } from '../world.ts';

const none: readonly string[] = [];
const live = ['/live.mp3'];
const hold = '<fallback-mount>/hold.mp3</fallback-mount><fallback-override>1</fallback-override>';
/** Icecast tries again what failed so many seconds ago. */
const soon = '<master-update-interval>1</master-update-interval>';
const master = (port: number, password = 'relay') =>
  `<master-server>127.0.0.1</master-server><master-server-port>${port}</master-server-port><master-password>${password}</master-password>${soon}`;
const login = (name: string, word = 'word') => `<username>${name}</username><password>${word}</password>`;
const ofA = ({ a }: Place) => ({ live: null, extra: relay(a) });

/** The mount is gone, and who listened hears the file. */
const isLeftForHold = async (world: World) =>
  (await world.stat('/live.mp3', 'server_name')) === null && (await world.stat('/hold.mp3', 'listeners')) === '4';

/** What comes from other servers. */
export const relayRows: readonly Row[] = [
  {
    change: 'relay added',
    from: () => ({ live: null }),
    to: ({ a }) => ({ live: null, extra: relay(a, { to: '/relayed.mp3' }) }),
    took: (world) => world.plays('/relayed.mp3', 'a /live.mp3'),
    verdict: 'reload',
  },
  {
    change: 'relay removed',
    from: ofA,
    to: () => ({ live: null }),
    took: async (world) => (await world.stat('/live.mp3', 'server_name')) === null,
    sources: none,
    drops: live,
    verdict: 'reload',
  },
  {
    change: 'relay removed, with a fallback',
    from: ({ a }) => ({ live: hold, extra: relay(a) }),
    to: () => ({ live: hold }),
    took: async (world) => (await world.stat('/hold.mp3', 'listeners')) === '4',
    sources: none,
    moves: live,
    verdict: 'reload',
  },
  {
    change: 'mount removed: its relay and its block, of which the fallback is a file',
    from: ({ a }) => ({ live: hold, extra: relay(a) }),
    to: () => ({ live: null }),
    took: isLeftForHold,
    sources: none,
    moves: live,
    verdict: 'reload',
  },
  {
    change: 'mount removed, whose block has what stays where a mount stays',
    from: ({ a }) => ({
      live: `<max-listeners>4</max-listeners>${hold}<fallback-when-full>1</fallback-when-full>`,
      extra: relay(a),
    }),
    to: () => ({ live: null }),
    took: isLeftForHold,
    sources: none,
    moves: live,
    verdict: 'reload',
  },
  {
    change: 'relay removed, with a fallback that is not there',
    from: ({ a }) => ({ live: '<fallback-mount>/nothing.mp3</fallback-mount>', extra: relay(a) }),
    to: () => ({ live: '<fallback-mount>/nothing.mp3</fallback-mount>' }),
    took: async (world) => (await world.stat('/live.mp3', 'server_name')) === null,
    sources: none,
    drops: live,
    verdict: 'reload',
  },
  {
    change: 'relay removed, with a fallback of another type',
    from: ({ a }) => ({ live: '<fallback-mount>/hold.ogg</fallback-mount>', extra: relay(a) }),
    to: () => ({ live: '<fallback-mount>/hold.ogg</fallback-mount>' }),
    took: async (world) => (await world.stat('/live.mp3', 'server_name')) === null,
    sources: none,
    drops: live,
    verdict: 'reload',
  },
  {
    change: 'the last of two relays of one mount removed',
    from: ({ a, b }) => ({ live: null, extra: `${soon}${relay(a)}${relay(b)}` }),
    to: ({ a }) => ({ live: null, extra: `${soon}${relay(a)}` }),
    took: (world) => world.plays('/live.mp3', 'a /live.mp3'),
    sources: none,
    drops: live,
    verdict: 'reload',
  },
  {
    change: 'a second relay of a mount',
    from: ofA,
    to: ({ a, b }) => ({ live: null, extra: `${relay(a)}${relay(b)}` }),
    took: (world) => world.plays('/live.mp3', 'b /live.mp3'),
    sources: none,
    verdict: 'restart',
  },
  {
    change: 'limit of a mount that has two relays',
    from: ({ a, b }) => ({ live: '', extra: `${relay(a)}${relay(b)}` }),
    to: ({ a, b }) => ({ live: '<max-listeners>7</max-listeners>', extra: `${relay(a)}${relay(b)}` }),
    took: async (world) =>
      (await world.stat('/live.mp3', 'max_listeners')) === '7' && (await world.plays('/live.mp3', 'b /live.mp3')),
    sources: none,
    verdict: 'reload',
  },
  {
    change: 'one of two relays removed',
    from: ({ a }) => ({ live: null, extra: `${relay(a)}${relay(a, { from: '/second.mp3', to: '/second.mp3' })}` }),
    to: ({ a }) => ({ live: null, extra: relay(a) }),
    took: async (world) => (await world.stat('/second.mp3', 'server_name')) === null,
    sources: none,
    watched: ['/live.mp3', '/second.mp3'],
    drops: ['/second.mp3'],
    verdict: 'reload',
  },
  {
    change: 'port of a relay',
    from: ofA,
    to: ({ b }) => ({ live: null, extra: relay(b) }),
    took: (world) => world.plays('/live.mp3', 'b /live.mp3'),
    sources: none,
    drops: live,
    verdict: 'reload',
  },
  {
    change: 'port of a relay, with a fallback',
    from: ({ a }) => ({ live: hold, extra: relay(a) }),
    to: ({ b }) => ({ live: hold, extra: relay(b) }),
    took: async (world) =>
      (await world.plays('/live.mp3', 'b /live.mp3')) &&
      (await world.eventually(async () => (await world.stat('/live.mp3', 'listeners')) === '4', 5)),
    sources: none,
    moves: live,
    verdict: 'reload',
  },
  {
    change: 'server of a relay',
    from: ofA,
    to: ({ a }) => ({ live: null, extra: relay(a).replace('127.0.0.1', 'localhost') }),
    took: (world) => world.eventually(async () => (await world.stat('/live.mp3', 'source_ip')) === 'localhost', 6),
    sources: none,
    drops: live,
    verdict: 'reload',
  },
  {
    change: 'mount of a relay',
    from: ofA,
    to: ({ a }) => ({ live: null, extra: relay(a, { from: '/second.mp3' }) }),
    took: (world) => world.plays('/live.mp3', 'a /second.mp3'),
    sources: none,
    drops: live,
    verdict: 'reload',
  },
  {
    change: 'relay-shoutcast-metadata',
    from: ({ origin }) => ({ live: null, extra: relay(origin) }),
    to: ({ origin }) => ({
      live: null,
      extra: relay(origin, { more: '<relay-shoutcast-metadata>0</relay-shoutcast-metadata>' }),
    }),
    took: (world) => world.eventually(async () => !world.origin.titles, 4),
    sources: none,
    drops: live,
    verdict: 'reload',
  },
  {
    change: 'local-mount of a relay',
    from: ofA,
    to: ({ a }) => ({ live: null, extra: relay(a, { to: '/moved.mp3' }) }),
    took: (world) => world.plays('/moved.mp3', 'a /live.mp3'),
    sources: none,
    drops: live,
    verdict: 'reload',
  },
  ...([null, hold] as const).map(
    (block): Row => ({
      change: `login of a relay, ${block === null ? 'without' : 'with'} a fallback`,
      from: ({ origin }) => ({ live: block, extra: `${soon}${relay(origin, { more: login('one') })}` }),
      to: ({ origin }) => ({ live: block, extra: `${soon}${relay(origin, { more: login('two') })}` }),
      took: (world) =>
        world.eventually(async () => {
          const back = block === null || (await world.stat('/live.mp3', 'listeners')) === '4';
          return back && world.origin.login === 'two:word';
        }, 6),
      sources: none,
      ...(block === null ? { drops: live } : { moves: live }),
      verdict: 'reload-twice',
    }),
  ),
  {
    change: 'password of a relay',
    from: ({ origin }) => ({ live: hold, extra: `${soon}${relay(origin, { more: login('one') })}` }),
    to: ({ origin }) => ({ live: hold, extra: `${soon}${relay(origin, { more: login('one', 'other') })}` }),
    took: (world) => world.eventually(async () => world.origin.login === 'one:other', 6),
    sources: none,
    moves: live,
    verdict: 'reload-twice',
  },
  {
    change: 'login of a relay that goes elsewhere too',
    from: ({ a }) => ({ live: hold, extra: relay(a, { more: login('one') }) }),
    to: ({ origin }) => ({ live: hold, extra: relay(origin, { more: login('two') }) }),
    took: (world) => world.eventually(async () => world.origin.login === 'two:word', 4),
    sources: none,
    moves: live,
    verdict: 'reload',
  },
  {
    change: 'fallback-when-full off, of a relay',
    from: ({ a }) => ({
      live: `<max-listeners>4</max-listeners>${hold}<fallback-when-full>1</fallback-when-full>`,
      extra: relay(a),
    }),
    to: ({ a }) => ({
      live: `<max-listeners>4</max-listeners>${hold}<fallback-when-full>0</fallback-when-full>`,
      extra: relay(a),
    }),
    took: (world) =>
      world.eventually(async () => (await world.ask('/live.mp3')).status === statuses[world.dialect].full, 6),
    sources: none,
    moves: live,
    verdict: 'reload-twice',
  },
  {
    change: 'relay that waits for listeners from now on',
    from: ({ origin }) => ({ live: null, extra: `${soon}${relay(origin)}` }),
    to: ({ origin }) => ({ live: null, extra: `${soon}${relay(origin, { more: '<on-demand>1</on-demand>' })}` }),
    took: async (world) => !world.origin.isPulled,
    again: (world) => world.interrupt(),
    sources: none,
    later: true,
    verdict: 'reload',
  },
  {
    change: 'relay that waits for nobody any more',
    from: ({ a }) => ({ extra: relay(a, { to: '/idle.mp3', more: '<on-demand>1</on-demand>' }) }),
    to: ({ a }) => ({ extra: relay(a, { to: '/idle.mp3', more: '<on-demand>0</on-demand>' }) }),
    took: (world) => world.plays('/idle.mp3', 'a /live.mp3'),
    verdict: 'reload',
  },
  {
    change: 'relays that wait for listeners from now on',
    from: ({ origin }) => ({ live: null, extra: `${soon}<relays-on-demand>0</relays-on-demand>${relay(origin)}` }),
    to: ({ origin }) => ({ live: null, extra: `${soon}<relays-on-demand>1</relays-on-demand>${relay(origin)}` }),
    took: async (world) => !world.origin.isPulled,
    again: (world) => world.interrupt(),
    sources: none,
    later: true,
    verdict: 'reload',
  },
  {
    change: 'relays that wait for nobody any more',
    from: ({ a }) => ({ extra: `<relays-on-demand>1</relays-on-demand>${relay(a, { to: '/idle.mp3' })}` }),
    to: ({ a }) => ({ extra: `<relays-on-demand>0</relays-on-demand>${relay(a, { to: '/idle.mp3' })}` }),
    took: (world) => world.plays('/idle.mp3', 'a /live.mp3'),
    verdict: 'reload',
  },
  {
    change: 'master added',
    from: () => ({}),
    to: ({ a }) => ({ extra: master(a) }),
    took: (world) => world.plays('/second.mp3', 'a /second.mp3'),
    verdict: 'reload',
  },
  {
    change: 'port of the master',
    from: ({ a }) => ({ live: null, extra: master(a) }),
    to: ({ b }) => ({ live: null, extra: master(b) }),
    took: (world) => world.plays('/live.mp3', 'b /live.mp3'),
    sources: none,
    drops: live,
    verdict: 'reload',
  },
  {
    change: 'port of the master, with a fallback',
    from: ({ a }) => ({ live: hold, extra: master(a) }),
    to: ({ b }) => ({ live: hold, extra: master(b) }),
    took: (world) => world.plays('/live.mp3', 'b /live.mp3'),
    sources: none,
    moves: live,
    verdict: 'reload',
  },
  {
    change: 'server of the master',
    from: ({ a }) => ({ live: null, extra: master(a) }),
    to: ({ a }) => ({ live: null, extra: master(a).replace('127.0.0.1', 'localhost') }),
    took: (world) => world.eventually(async () => (await world.stat('/live.mp3', 'source_ip')) === 'localhost', 6),
    sources: none,
    drops: live,
    verdict: 'reload',
  },
  {
    change: 'master removed',
    from: ({ a }) => ({ live: null, extra: master(a) }),
    to: () => ({ live: null, extra: soon }),
    took: async (world) => (await world.stat('/live.mp3', 'server_name')) === null,
    sources: none,
    afterwards: none,
    verdict: 'restart',
  },
  {
    change: 'password of the master, a wrong one',
    from: ({ a }) => ({ live: null, extra: master(a) }),
    to: ({ a }) => ({ live: null, extra: master(a, 'wrong') }),
    took: async (world) => world.server.log().includes('Master rejected streamlist request'),
    sources: none,
    verdict: 'reload',
  },
  {
    change: 'user name at the master, a wrong one',
    from: ({ a }) => ({ live: null, extra: master(a) }),
    to: ({ a }) => ({ live: null, extra: `${master(a)}<master-username>nobody</master-username>` }),
    took: async (world) => world.server.log().includes('Master rejected streamlist request'),
    sources: none,
    verdict: 'reload',
  },
  {
    change: 'master-update-interval',
    from: ({ a }) => ({
      live: null,
      extra: master(a).replace(soon, '<master-update-interval>60</master-update-interval>'),
    }),
    to: ({ a }) => ({ live: null, extra: master(a) }),
    took: async (world) => (await world.logs('Master accepted streamlist request', 3.5)) > 1,
    sources: none,
    verdict: 'reload',
  },
];
