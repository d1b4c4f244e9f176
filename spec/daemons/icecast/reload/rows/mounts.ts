import { statuses } from '../daemon.ts';
import type { Row } from '../row.ts';
import type { World } from '../world.ts';

const joins = async (world: World): Promise<boolean> => (await world.ask('/live.mp3')).status === 200;
/** A limit is reached. */
const isFull = async (world: World) => (await world.ask('/live.mp3')).status === statuses[world.dialect].full;
const fails = (status: number) => async (world: World) => (await world.ask('/live.mp3')).status === status;
const stat = (name: string, value: string) => async (world: World) => (await world.stat('/live.mp3', name)) === value;
const header = (name: string, value: string) => async (world: World) =>
  (await world.ask('/live.mp3')).headers.get(name) === value;
const limit = (count: number) => `<max-listeners>${count}</max-listeners>`;
const byDefault = (elements: string) => `<mount type="default">${elements}</mount>`;
const htpasswd = (directory: string) =>
  `<authentication type="htpasswd"><option name="filename" value="${directory}/users"/><option name="allow_duplicate_users" value="1"/></authentication>`;
/** Whether a source of a mount passes the door; the mount is in use, so it gets no further than that. */
const sends = (login: string) => async (world: World) =>
  (await world.source('/live.mp3', login)) === statuses[world.dialect].taken;
/** A new listener is sent away after so many seconds. */
const staysAtMost = (seconds: number) => async (world: World) => {
  const listener = await world.join('/live.mp3');
  return world.eventually(async () => listener !== null && !listener.isAttached, seconds + 1.5);
};
/** A source that is connected and says nothing is thrown out. */
const givesUpAfter = (seconds: number) => async (world: World) => {
  world.encoders.get('/live.mp3')?.stall();
  return world.eventually(async () => (await world.stat('/live.mp3', 'listeners')) === null, seconds + 2);
};

/** Its script has run. */
const hooked = (world: World) => world.eventually(async () => world.server.log('hooked') !== '', 1.5);

const withHold = '<fallback-mount>/hold.mp3</fallback-mount>';

/** Blocks of mounts, and what holds for mounts without one. */
export const mountRows: readonly Row[] = [
  {
    change: 'max-listeners up',
    from: () => ({ live: limit(4) }),
    to: () => ({ live: limit(5) }),
    took: joins,
    verdict: 'reload',
  },
  {
    change: 'max-listeners down, below what is there',
    from: () => ({ live: limit(9) }),
    to: () => ({ live: limit(2) }),
    took: isFull,
    verdict: 'reload',
  },
  {
    change: 'max-listeners taken away',
    from: () => ({ live: limit(4) }),
    to: () => ({ live: '' }),
    took: joins,
    verdict: 'reload',
  },
  {
    change: 'username of sources',
    from: () => ({ live: '' }),
    to: () => ({ live: '<username>kim</username><password>source</password>' }),
    took: sends('kim:source'),
    verdict: 'reload',
  },
  {
    change: 'password of sources',
    from: () => ({ live: '<password>source</password>' }),
    to: () => ({ live: '<password>other</password>' }),
    took: sends('source:other'),
    verdict: 'reload',
  },
  {
    change: 'block added to a live mount',
    from: () => ({ live: null }),
    to: () => ({ live: `${limit(4)}<stream-name>Named</stream-name>` }),
    took: async (world) => (await isFull(world)) && (await stat('server_name', 'Named')(world)),
    verdict: 'reload',
  },
  {
    change: 'block removed',
    from: () => ({ live: `${limit(4)}<stream-name>Named</stream-name>` }),
    to: () => ({ live: null }),
    took: async (world) => (await joins(world)) && (await stat('server_name', 'Unspecified name')(world)),
    verdict: 'reload-twice',
  },
  {
    change: 'block removed that held a login',
    from: ({ directory }) => ({ live: htpasswd(directory) }),
    to: () => ({ live: null }),
    took: joins,
    login: 'ann:word',
    verdict: 'reload',
  },
  {
    change: 'default block with a limit added, live mount without a block',
    from: () => ({ live: null }),
    to: () => ({ live: null, extra: byDefault(limit(4)) }),
    took: isFull,
    verdict: 'reload-twice',
  },
  {
    change: 'default block with a limit added, live mount with a block',
    from: () => ({ live: '' }),
    to: () => ({ live: '', extra: byDefault(limit(4)) }),
    took: isFull,
    verdict: 'reload',
  },
  {
    change: 'limit of the default block, live mount without a block',
    from: () => ({ live: null, extra: byDefault(limit(4)) }),
    to: () => ({ live: null, extra: byDefault(limit(5)) }),
    took: joins,
    verdict: 'reload-twice',
  },
  {
    change: 'limit of the default block, which holds a login too',
    from: ({ directory }) => ({ live: null, extra: byDefault(`${limit(4)}${htpasswd(directory)}`) }),
    to: ({ directory }) => ({ live: null, extra: byDefault(`${limit(5)}${htpasswd(directory)}`) }),
    took: async (world) => (await world.ask('/live.mp3', { login: 'ann:word' })).status === 200,
    login: 'ann:word',
    verdict: 'reload-twice',
  },
  {
    change: 'limit of a block whose name is a pattern',
    from: () => ({ live: null, extra: `<mount><mount-name>/l*.mp3</mount-name>${limit(4)}</mount>` }),
    to: () => ({ live: null, extra: `<mount><mount-name>/l*.mp3</mount-name>${limit(5)}</mount>` }),
    took: joins,
    verdict: 'reload-twice',
  },
  {
    change: 'headers of the default block',
    from: () => ({ live: null, extra: byDefault('<genre>x</genre>') }),
    to: () => ({
      live: null,
      extra: byDefault('<genre>x</genre><http-headers><header name="X-Spec" value="one"/></http-headers>'),
    }),
    took: header('x-spec', 'one'),
    verdict: 'reload',
  },
  {
    change: 'login of the default block',
    from: () => ({ live: null }),
    to: ({ directory }) => ({ live: null, extra: byDefault(htpasswd(directory)) }),
    took: fails(401),
    verdict: 'reload',
  },
  {
    change: 'max-listener-duration of the default block',
    from: () => ({ live: null }),
    to: () => ({ live: null, extra: byDefault('<max-listener-duration>1</max-listener-duration>') }),
    took: staysAtMost(1),
    verdict: 'reload',
  },
  {
    change: 'source password of the default block',
    from: () => ({ live: null }),
    to: () => ({ live: null, extra: byDefault('<password>other</password>') }),
    took: sends('source:other'),
    verdict: 'reload',
  },
  {
    change: 'source user of the default block',
    from: () => ({ live: null, extra: byDefault('<password>source</password>') }),
    to: () => ({ live: null, extra: byDefault('<username>kim</username><password>source</password>') }),
    took: sends('kim:source'),
    verdict: 'reload',
  },
  {
    change: 'recording by the default block',
    from: () => ({ live: null }),
    to: ({ directory }) => ({ live: null, extra: byDefault(`<dump-file>${directory}/dump.mp3</dump-file>`) }),
    took: async (world) => world.server.log('dump.mp3') !== '',
    later: true,
    verdict: 'reload',
  },
  {
    change: 'no-mount',
    from: () => ({ live: '' }),
    to: () => ({ live: '<no-mount>1</no-mount>' }),
    took: async (world) => !(await joins(world)),
    verdict: 'reload',
  },
  {
    change: 'on-connect',
    from: () => ({ live: '' }),
    to: ({ directory }) => ({ live: `<on-connect>${directory}/hook.sh</on-connect>` }),
    took: hooked,
    later: true,
    verdict: 'reload',
  },
  {
    change: 'on-disconnect',
    from: () => ({ live: '' }),
    to: ({ directory }) => ({ live: `<on-disconnect>${directory}/hook.sh</on-disconnect>` }),
    took: async (world) => {
      world.disconnect('/live.mp3');
      return hooked(world);
    },
    disturbs: true,
    verdict: 'reload',
  },
  {
    change: 'mp3-metadata-interval',
    from: () => ({ live: '' }),
    to: () => ({ live: '<mp3-metadata-interval>4096</mp3-metadata-interval>' }),
    took: async (world) => (await world.ask('/live.mp3', { titles: true })).headers.get('icy-metaint') === '4096',
    verdict: 'reload',
  },
  {
    change: 'charset',
    from: () => ({ live: '' }),
    to: () => ({ live: '<charset>KOI8-R</charset>' }),
    took: async (world) => world.server.log().includes('charset KOI8-R'),
    verdict: 'reload',
  },
  {
    change: 'hidden',
    from: () => ({ live: '<hidden>0</hidden>' }),
    to: () => ({ live: '<hidden>1</hidden>' }),
    took: async (world) => !(await world.ask('/status-json.xsl')).body.toString().includes('/live.mp3'),
    verdict: 'reload',
  },
  {
    change: 'intro',
    from: () => ({ live: '' }),
    to: () => ({ live: '<intro>/intro.mp3</intro>' }),
    took: async (world) => {
      const { body } = await world.ask('/live.mp3', {}, 1);
      const intro = (await world.ask('/intro.mp3')).body;
      return intro.length === 8192 && body.subarray(0, intro.length).equals(intro);
    },
    verdict: 'reload',
  },
  {
    change: 'burst-size',
    from: () => ({ live: '<burst-size>65536</burst-size>' }),
    to: () => ({ live: '<burst-size>2000</burst-size>' }),
    took: async (world) => (await world.burst()) < 12_000,
    verdict: 'reload',
  },
  {
    change: 'queue-size',
    from: () => ({ live: '<queue-size>300000</queue-size>' }),
    to: () => ({ live: '<queue-size>200000</queue-size>' }),
    took: async (world) => world.server.log().includes('queue size to 200000'),
    verdict: 'reload',
  },
  {
    change: 'source-timeout',
    from: () => ({ live: '<source-timeout>60</source-timeout>' }),
    to: () => ({ live: '<source-timeout>1</source-timeout>' }),
    took: givesUpAfter(2),
    disturbs: true,
    verdict: 'reload',
  },
  {
    change: 'headers of a mount',
    from: () => ({ live: '' }),
    to: () => ({ live: '<http-headers><header name="X-Spec" value="one"/></http-headers>' }),
    took: header('x-spec', 'one'),
    verdict: 'reload',
  },
  {
    change: 'max-listener-duration',
    from: () => ({ live: '' }),
    to: () => ({ live: '<max-listener-duration>1</max-listener-duration>' }),
    took: staysAtMost(1),
    verdict: 'reload',
  },
  {
    change: 'login of listeners added',
    from: () => ({ live: '' }),
    to: ({ directory }) => ({ live: htpasswd(directory) }),
    took: fails(401),
    verdict: 'reload',
  },
  {
    change: 'content of the file of logins',
    from: ({ directory }) => ({ live: htpasswd(directory) }),
    to: ({ directory }) => ({ live: htpasswd(directory) }),
    besides: (world) => world.users('ann', 'kim'),
    took: async (world) => (await world.ask('/live.mp3', { login: 'kim:word' })).status === 200,
    login: 'ann:word',
    verdict: 'none',
  },
  {
    change: 'another fallback',
    from: () => ({ live: withHold }),
    to: () => ({ live: '<fallback-mount>/other.mp3</fallback-mount>' }),
    took: async (world) => {
      world.disconnect('/live.mp3');
      return world.eventually(async () => (await world.stat('/other.mp3', 'listeners')) === '4', 3);
    },
    disturbs: true,
    verdict: 'reload',
  },
  {
    change: 'fallback-override on',
    from: () => ({ live: withHold }),
    to: () => ({ live: `${withHold}<fallback-override>1</fallback-override>` }),
    took: async (world) => {
      await world.reconnect('/live.mp3');
      return world.eventually(async () => (await world.stat('/live.mp3', 'listeners')) === '4', 2);
    },
    disturbs: true,
    verdict: 'reload',
  },
  {
    change: 'fallback-when-full on',
    from: () => ({ live: `${limit(4)}${withHold}<fallback-when-full>0</fallback-when-full>` }),
    to: () => ({ live: `${limit(4)}${withHold}<fallback-when-full>1</fallback-when-full>` }),
    took: joins,
    verdict: 'reload',
  },
  {
    change: 'fallback-when-full off',
    from: () => ({ live: `${limit(4)}${withHold}<fallback-when-full>1</fallback-when-full>` }),
    to: () => ({ live: `${limit(4)}${withHold}<fallback-when-full>0</fallback-when-full>` }),
    took: isFull,
    verdict: 'restart',
  },
  {
    change: 'recording',
    from: () => ({ live: '' }),
    to: ({ directory }) => ({ live: `<dump-file>${directory}/dump.mp3</dump-file>` }),
    took: async (world) => world.server.log('dump.mp3') !== '',
    later: true,
    verdict: 'reload',
  },
  ...(
    [
      ['stream-name', 'server_name', 'Named'],
      ['stream-description', 'server_description', 'Described'],
      ['stream-url', 'server_url', 'http://radio.example/'],
      ['genre', 'genre', 'talk'],
      ['bitrate', 'bitrate', '77'],
      ['public', 'public', '1'],
      ['type', 'server_type', 'audio/x-spec'],
      ['subtype', 'subtype', 'x-spec'],
    ] as const
  ).map(
    ([name, shown, value]): Row => ({
      change: name,
      from: () => ({ live: '' }),
      to: () => ({ live: `<${name}>${value}</${name}>` }),
      took: stat(shown, value),
      verdict: 'reload',
    }),
  ),
];
