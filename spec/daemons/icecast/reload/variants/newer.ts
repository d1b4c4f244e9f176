import type { Variant } from '../row.ts';
import type { World } from '../world.ts';

const named = async (world: World) => world.server.log().includes('listenurl (http://two.example:');
/** Hangs up on a source that says nothing. */
const givesUp = async (world: World) => {
  world.encoders.get('/live.mp3')?.stall();
  return world.eventually(async () => (await world.stat('/live.mp3', 'listeners')) === null, 5);
};
const hasNoPatterns = '2.5 knows no patterns in names of mounts';

/** 2.5: other limits of numbers, other logs. */
export const newerVariants: ReadonlyMap<string, Variant> = new Map<string, Variant>([
  ['limit of a block whose name is a pattern', { left: hasNoPatterns }],
  [
    'limit of the default block, which holds a login too',
    { left: 'in 2.5 a login in the default block shuts out the sources that know the source password' },
  ],
  [
    'master-update-interval',
    {
      from: ({ a }) => ({ live: null, extra: master(a, 60) }),
      to: ({ a }) => ({ live: null, extra: master(a, 15) }),
      took: async (world) => (await world.logs('Master accepted streamlist request', 17)) > 0,
    },
  ],
  ['hostname, live mount with a block', { took: named }],
  ['hostname, live mount without a block', { took: named }],
  [
    'source-timeout',
    {
      from: () => ({ live: '<source-timeout>60</source-timeout>' }),
      to: () => ({ live: '<source-timeout>2</source-timeout>' }),
      took: givesUp,
    },
  ],
  ...(['', null] as const).map((live): [string, Variant] => [
    `source-timeout, live mount ${live === null ? 'without' : 'with'} a block`,
    {
      from: () => ({ live, limits: { 'source-timeout': 60 } }),
      to: () => ({ live, limits: { 'source-timeout': 2 } }),
      took: givesUp,
    },
  ]),
  [
    'header-timeout',
    {
      from: () => ({ limits: { 'header-timeout': 60 } }),
      to: () => ({ limits: { 'header-timeout': 2 } }),
      // It waits with the old one until somebody says something.
      took: async (world) => (await world.ask('/status-json.xsl')).status === 200 && world.hangsUp(4),
    },
  ],
]);

function master(port: number, seconds: number): string {
  return `<master-server>127.0.0.1</master-server><master-server-port>${port}</master-server-port><master-password>relay</master-password><master-update-interval>${seconds}</master-update-interval>`;
}
