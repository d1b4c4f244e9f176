import type { Variant } from '../row.ts';
import type { World } from '../world.ts';

/** Files that are fallen back to have names of their own in its statistics. */
const falls = (file: string) => async (world: World) => (await world.stat(`fallback-${file}`, 'listeners')) === '4';
/** Its block is gone before its relay is: nobody knows of a fallback then. */
const leavesAll: Variant = {
  took: async (world) => (await world.stat('/live.mp3', 'server_name')) === null,
  drops: ['/live.mp3'],
  moves: [],
};
const hold = '<fallback-mount>/hold.mp3</fallback-mount>';
/** Its request is refused twice: KH asks for what only KH answers, and then for what all do. */
const refusedByMaster = (world: World) =>
  world.eventually(
    async () => (world.server.log().match(/Failed response from master "HTTP\S* 40[13]/g) ?? []).length > 1,
    3,
  );
/** Where one has played for less than two minutes, KH leaves it alone for a while. */
const settled = [
  'port of a relay',
  'port of a relay, with a fallback',
  'server of a relay',
  'mount of a relay',
  'relay-shoutcast-metadata',
  'login of a relay, without a fallback',
  'login of a relay, with a fallback',
  'login of a relay that goes elsewhere too',
  'port of the master',
  'port of the master, with a fallback',
  'server of the master',
];
/** It waits for listeners: once there are none, it is not pulled. */
const waits = async (world: World) => {
  for (const listener of world.listeners) listener.leave();
  return world.eventually(async () => !world.origin.isPulled, 3);
};

/** KH: other names, other logs, and listeners who stay while a relay is away. */
export const khVariants: ReadonlyMap<string, Variant> = new Map<string, Variant>([
  [
    'default block with a limit added, live mount with a block',
    { left: 'in KH a block of its own is all that a mount takes, whatever patterns say' },
  ],
  ['relay removed, with a fallback', { took: (world) => world.eventually(() => falls('/hold.mp3')(world), 4) }],
  ['mount removed: its relay and its block, of which the fallback is a file', leavesAll],
  ['mount removed, whose block has what stays where a mount stays', leavesAll],
  // It remembers the one that does not play, and ends the other on any reload.
  ...['the last of two relays of one mount removed', 'limit of a mount that has two relays'].map(
    (change): [string, Variant] => [
      change,
      { verdict: 'restart', harm: async (world) => (await world.stat('/live.mp3', 'server_name')) === null },
    ],
  ),
  [
    'another fallback',
    {
      took: async (world) => {
        world.disconnect('/live.mp3');
        return world.eventually(() => falls('/other.mp3')(world), 3);
      },
    },
  ],
  [
    'fallback-override on',
    {
      from: () => ({ live: `${hold}<fallback-override>0</fallback-override>` }),
      to: () => ({ live: `${hold}<fallback-override>1</fallback-override>` }),
    },
  ],
  ['relay that waits for listeners from now on', { took: waits, disturbs: true }],
  ['relays that wait for listeners from now on', { took: waits, disturbs: true }],
  ['password of the master, a wrong one', { took: refusedByMaster }],
  ['user name at the master, a wrong one', { took: refusedByMaster }],
  [
    'master-update-interval',
    {
      from: ({ a }) => ({ live: null, extra: master(a, 60) }),
      to: ({ a }) => ({ live: null, extra: master(a, 3) }),
      took: async (world) => (await world.logs('checking master stream list', 10)) > 1,
    },
  ],
  ['hidden', { took: async (world) => !(await world.ask('/status.xsl')).body.toString().includes('/live.mp3') }],
  ['intro', { left: 'KH looks for frames in an intro, and the one of the row has none' }],
  [
    'mime-types',
    {
      from: () => ({}),
      to: ({ directory }) => ({ paths: `<mime-types>${directory}/mime.types</mime-types>` }),
    },
  ],
  ...['queue-size', 'queue-size, live mount with a block', 'queue-size, live mount without a block'].map(
    (change): [string, Variant] => [
      change,
      { took: (world) => world.eventually(async () => world.server.log().includes('queue size set to 200000'), 3) },
    ],
  ),
  ...['burst-size', 'burst-size, live mount with a block', 'burst-size, live mount without a block'].map(
    (change): [string, Variant] => [change, { played: 12 }],
  ),
  ...settled.map((change): [string, Variant] => [change, { played: 125 }]),
]);

function master(port: number, seconds: number): string {
  return `<master-server>127.0.0.1</master-server><master-server-port>${port}</master-server-port><master-password>relay</master-password><master-update-interval>${seconds}</master-update-interval>`;
}
