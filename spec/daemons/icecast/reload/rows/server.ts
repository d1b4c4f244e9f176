import { statuses } from '../daemon.ts';
import type { Row } from '../row.ts';
import type { World } from '../world.ts';

const page = (path: string, status: number, login?: string) => async (world: World) =>
  (await world.ask(path, login === undefined ? {} : { login })).status === status;
const stats = (login: string) => page('/admin/stats', 200, login);
const joins = page('/live.mp3', 200);
const global = (name: string, value: string) => async (world: World) => (await world.global(name)) === value;
const header = (name: string, value: string) => async (world: World) =>
  (await world.ask('/live.mp3')).headers.get(name) === value;
/** A line is written to a log of that name when somebody has listened. */
const written = (name: string) => async (world: World) => {
  await world.ask('/live.mp3');
  return world.eventually(async () => world.server.log(name) !== '', 2);
};

/** What is the server's as a whole. */
export const serverRows: readonly Row[] = [
  {
    change: 'source-password',
    from: () => ({}),
    to: () => ({ authentication: { 'source-password': 'other' } }),
    took: async (world) => (await world.source('/live.mp3', 'source:other')) === statuses[world.dialect].taken,
    verdict: 'reload',
  },
  {
    change: 'admin-password',
    from: () => ({}),
    to: () => ({ authentication: { 'admin-password': 'other' } }),
    took: stats('admin:other'),
    verdict: 'reload',
  },
  {
    change: 'admin-user',
    from: () => ({}),
    to: () => ({ authentication: { 'admin-user': 'kim' } }),
    took: stats('kim:admin'),
    verdict: 'reload',
  },
  {
    change: 'relay-password',
    from: () => ({}),
    to: () => ({ authentication: { 'relay-password': 'other' } }),
    took: page('/admin/streamlist.txt', 200, 'relay:other'),
    verdict: 'reload',
  },
  {
    change: 'relay-user',
    from: () => ({}),
    to: () => ({ authentication: { 'relay-user': 'kim' } }),
    took: page('/admin/streamlist.txt', 200, 'kim:relay'),
    verdict: 'reload',
  },
  {
    change: 'alias changed',
    from: () => ({ paths: '<alias source="/a" destination="/nothing.txt"/>' }),
    to: () => ({ paths: '<alias source="/a" destination="/page.txt"/>' }),
    took: page('/a', 200),
    verdict: 'reload',
  },
  {
    change: 'alias added',
    from: () => ({}),
    to: () => ({ paths: '<alias source="/a" destination="/page.txt"/>' }),
    took: page('/a', 200),
    verdict: 'reload',
  },
  {
    change: 'alias removed',
    from: () => ({ paths: '<alias source="/a" destination="/page.txt"/>' }),
    to: () => ({}),
    took: page('/a', 404),
    verdict: 'reload',
  },
  {
    change: 'fileserve',
    from: () => ({}),
    to: () => ({ global: { fileserve: 0 } }),
    took: page('/page.txt', 404),
    verdict: 'reload',
  },
  {
    change: 'location',
    from: () => ({}),
    to: () => ({ global: { location: 'There' } }),
    took: global('location', 'There'),
    verdict: 'reload',
  },
  {
    change: 'admin',
    from: () => ({}),
    to: () => ({ global: { admin: 'two@radio.example' } }),
    took: global('admin', 'two@radio.example'),
    verdict: 'reload',
  },
  {
    change: 'server-id',
    from: () => ({}),
    to: () => ({ global: { 'server-id': 'Radio' } }),
    took: header('server', 'Radio'),
    verdict: 'reload',
  },
  {
    change: 'hostname, live mount with a block',
    from: () => ({ live: '' }),
    to: () => ({ live: '', global: { hostname: 'two.example' } }),
    took: async (world) => (await world.stat('/live.mp3', 'listenurl'))?.startsWith('http://two.example:') === true,
    verdict: 'reload',
  },
  {
    change: 'hostname, live mount without a block',
    from: () => ({ live: null }),
    to: () => ({ live: null, global: { hostname: 'two.example' } }),
    took: async (world) => (await world.stat('/live.mp3', 'listenurl'))?.startsWith('http://two.example:') === true,
    verdict: 'reload-twice',
  },
  {
    change: 'mime-types',
    from: () => ({}),
    to: ({ directory }) => ({ global: { 'mime-types': `${directory}/mime.types` } }),
    took: async (world) => (await world.ask('/page.txt')).headers.get('content-type') === 'text/x-spec',
    verdict: 'reload',
  },
  {
    change: 'webroot',
    from: () => ({}),
    to: ({ directory }) => ({ paths: `<webroot>${directory}/web/deep</webroot>` }),
    took: page('/deep.txt', 200),
    verdict: 'reload',
  },
  {
    change: 'adminroot',
    from: () => ({}),
    to: ({ directory }) => ({ paths: `<adminroot>${directory}/nothing</adminroot>` }),
    took: async (world) => !(await page('/admin/stats.xsl', 200, 'admin:admin')(world)),
    verdict: 'reload',
  },
  {
    change: 'loglevel',
    from: () => ({ logging: { loglevel: 3 } }),
    to: () => ({ logging: { loglevel: 4 } }),
    took: async (world) => world.server.log().includes(' DBUG '),
    verdict: 'reload',
  },
  {
    change: 'name of the error log',
    from: () => ({}),
    to: () => ({ logging: { errorlog: 'errors.log' } }),
    took: written('errors.log'),
    verdict: 'reload',
  },
  {
    change: 'name of the access log',
    from: () => ({}),
    to: () => ({ logging: { accesslog: 'accesses.log' } }),
    took: written('accesses.log'),
    verdict: 'reload',
  },
  {
    change: 'logdir',
    from: () => ({}),
    to: ({ directory }) => ({ paths: `<logdir>${directory}/logs</logdir>` }),
    took: written('logs/error.log'),
    verdict: 'reload',
  },
  {
    change: 'clients, down to what is there',
    from: () => ({}),
    to: () => ({ limits: { clients: 5 } }),
    took: async (world) => page('/live.mp3', statuses[world.dialect].full)(world),
    verdict: 'reload',
  },
  {
    change: 'clients, up',
    from: () => ({ limits: { clients: 6 }, live: '<fallback-mount>/nothing.mp3</fallback-mount>' }),
    to: () => ({ limits: { clients: 9 }, live: '<fallback-mount>/nothing.mp3</fallback-mount>' }),
    took: async (world) => (await world.join('/live.mp3'))?.status === 200 && (await joins(world)),
    disturbs: true,
    verdict: 'reload',
  },
  {
    change: 'sources',
    from: () => ({ limits: { sources: 1 } }),
    to: () => ({ limits: { sources: 2 } }),
    took: async (world) => (await world.source('/second.mp3', 'source:source')) === 200,
    verdict: 'reload',
  },
  {
    change: 'burst-size, live mount with a block',
    from: () => ({ live: '' }),
    to: () => ({ live: '', limits: { 'burst-size': 2000 } }),
    took: async (world) => (await world.burst()) < 12_000,
    verdict: 'reload',
  },
  {
    change: 'burst-size, live mount without a block',
    from: () => ({ live: null }),
    to: () => ({ live: null, limits: { 'burst-size': 2000 } }),
    took: async (world) => (await world.burst()) < 12_000,
    verdict: 'reload-twice',
  },
  {
    change: 'queue-size, live mount with a block',
    from: () => ({ live: '' }),
    to: () => ({ live: '', limits: { 'queue-size': 200000 } }),
    took: async (world) => world.server.log().includes('queue size to 200000'),
    verdict: 'reload',
  },
  {
    change: 'queue-size, live mount without a block',
    from: () => ({ live: null }),
    to: () => ({ live: null, limits: { 'queue-size': 200000 } }),
    took: async (world) => world.server.log().includes('queue size to 200000'),
    verdict: 'reload-twice',
  },
  ...(['', null] as const).map(
    (live): Row => ({
      change: `source-timeout, live mount ${live === null ? 'without' : 'with'} a block`,
      from: () => ({ live, limits: { 'source-timeout': 60 } }),
      to: () => ({ live, limits: { 'source-timeout': 1 } }),
      took: async (world) => {
        world.encoders.get('/live.mp3')?.stall();
        return world.eventually(async () => (await world.stat('/live.mp3', 'listeners')) === null, 4);
      },
      disturbs: true,
      verdict: live === null ? 'reload-twice' : 'reload',
    }),
  ),
  {
    change: 'header-timeout',
    from: () => ({ limits: { 'header-timeout': 60 } }),
    to: () => ({ limits: { 'header-timeout': 1 } }),
    took: async (world) => world.hangsUp(2.5),
    verdict: 'reload',
  },
  {
    change: 'headers',
    from: () => ({}),
    to: () => ({ extra: '<http-headers><header name="X-Spec" value="one"/></http-headers>' }),
    took: header('x-spec', 'one'),
    verdict: 'reload',
  },
  {
    change: 'listening socket added',
    from: () => ({}),
    to: ({ spare }) => ({ after: socket(spare) }),
    took: async (world) => (await world.ask('/page.txt', { port: world.place.spare })).status === 200,
    verdict: 'restart',
  },
  {
    change: 'listening socket with TLS added',
    from: ({ directory }) => ({ paths: `<ssl-certificate>${directory}/one.pem</ssl-certificate>` }),
    to: ({ spare, directory }) => ({
      after: socket(spare, '<ssl>1</ssl>'),
      paths: `<ssl-certificate>${directory}/one.pem</ssl-certificate>`,
    }),
    took: async (world) => (await world.certificate(world.place.spare)) === 'one',
    // No socket is opened, but sockets have the settings of their position in the new list: this one speaks TLS then.
    harm: async (world) => (await world.ask('/page.txt')).status === 0,
    verdict: 'restart',
  },
  {
    change: 'listening socket removed',
    from: ({ spare }) => ({ after: socket(spare) }),
    to: () => ({}),
    took: async (world) => (await world.ask('/page.txt', { port: world.place.spare })).status === 0,
    verdict: 'restart',
  },
  {
    change: 'port of a listening socket',
    from: ({ spare }) => ({ after: socket(spare) }),
    to: ({ other }) => ({ after: socket(other) }),
    took: async (world) => (await world.ask('/page.txt', { port: world.place.other })).status === 200,
    verdict: 'restart',
  },
  {
    change: 'certificate in another file',
    from: ({ spare, directory }) => ({
      after: socket(spare, '<ssl>1</ssl>'),
      paths: `<ssl-certificate>${directory}/one.pem</ssl-certificate>`,
    }),
    to: ({ spare, directory }) => ({
      after: socket(spare, '<ssl>1</ssl>'),
      paths: `<ssl-certificate>${directory}/two.pem</ssl-certificate>`,
    }),
    took: async (world) => (await world.certificate(world.place.spare)) === 'two',
    verdict: 'restart',
  },
  {
    change: 'list of refused addresses added',
    from: () => ({}),
    to: ({ directory }) => ({ paths: `<deny-ip>${directory}/nobody</deny-ip>` }),
    took: async (world) => (await world.ask('/page.txt', { address: '127.0.0.9' })).status !== 200,
    verdict: 'restart',
  },
  {
    change: 'list of admitted addresses added',
    from: () => ({}),
    to: ({ directory }) => ({ paths: `<allow-ip>${directory}/local</allow-ip>` }),
    took: async (world) => (await world.ask('/page.txt', { address: '127.0.0.9' })).status !== 200,
    verdict: 'restart',
  },
  {
    change: 'content of the list of refused addresses',
    from: ({ directory }) => ({ paths: `<deny-ip>${directory}/empty</deny-ip>` }),
    to: ({ directory }) => ({ paths: `<deny-ip>${directory}/empty</deny-ip>` }),
    besides: (world) => world.refuse('127.0.0.9'),
    took: async (world) => (await world.ask('/page.txt', { address: '127.0.0.9' })).status !== 200,
    verdict: 'none',
  },
  {
    change: 'pidfile',
    from: () => ({}),
    to: ({ directory }) => ({ paths: `<pidfile>${directory}/pid</pidfile>` }),
    took: async (world) => world.server.log('pid') !== '',
    verdict: 'restart',
  },
];

function socket(port: number, more = ''): string {
  return `<listen-socket><port>${port}</port><bind-address>127.0.0.1</bind-address>${more}</listen-socket>`;
}
