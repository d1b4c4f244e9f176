import { readdirSync } from 'node:fs';
import { configuration, type Place } from '../configuration.ts';
import { responder } from '../responder.ts';
import type { Row } from '../row.ts';
import type { World } from '../world.ts';

const none: readonly string[] = [];
const open = '<public>1</public>';
const soon = '<master-update-interval>1</master-update-interval>';

/** A directory of streams: a path of its own for each server. */
const directory = ({ port }: Place, name: string, more = '') =>
  `<directory><yp-url>${responder.url(`/${port}/${name}`)}</yp-url>${more}</directory>`;
/** Whether a directory was told of a stream, with that password. */
const told = (name: string, password: string) => async (world: World) =>
  responder
    .posts(`/${world.place.port}/${name}`)
    .some((post) => post.get('action') === 'add' && post.get('cpswd') === password);
const announced = (name: string) => (world: World) => world.eventually(() => told(name, '')(world), 3);
const logged = (line: RegExp) => async (world: World) => line.test(world.server.log());
let titles = 0;
/** Whether a title, another one each time, is written to a log. */
const titled = (log: string) => async (world: World) => {
  titles += 1;
  const title = `title-${titles}.`;
  await world.ask(`/admin/metadata?mount=/live.mp3&mode=updinfo&song=${title}`, { login: 'admin:admin' });
  return world.eventually(async () => world.server.log(log).includes(title), 2);
};
/** Log files that were put aside. */
const aside = (name: RegExp) => (world: World) =>
  world.eventually(async () => {
    for (let line = 0; line < 20; line += 1) await world.ask('/page.txt');
    return readdirSync(world.server.directory).some((file) => name.test(file));
  }, 4);
/** Players of the same person may listen side by side. */
const login = (type: string, ...options: readonly (readonly [string, string])[]) => {
  const all = [...options, ['allow_duplicate_users', '1']];
  return `<authentication type="${type}">${all.map(([name, value]) => `<option name="${name}" value="${value}"/>`).join('')}</authentication>`;
};
const asks = ({ port }: Place, answer: string) =>
  login('url', ['listener_add', responder.url(`/${port}/${answer}`)], ['auth_header', 'icecast-auth-user: 1']);
const master = (port: number, more: string) =>
  `<master-server>127.0.0.1</master-server><master-password>relay</master-password>${more}${soon}`.replace(
    '<master-password>',
    `<master-server-port>${port}</master-server-port><master-password>`,
  );
const gone = async (world: World) => (await world.stat('/live.mp3', 'server_name')) === null;

/** What few change: directories, logs, logins by other means. */
export const otherRows: readonly Row[] = [
  {
    change: 'directory added',
    from: () => ({ live: open }),
    to: (place) => ({ live: open, extra: directory(place, 'yp') }),
    took: announced('yp'),
    verdict: 'reload',
  },
  {
    change: 'address of a directory',
    from: (place) => ({ live: open, extra: directory(place, 'old') }),
    to: (place) => ({ live: open, extra: directory(place, 'yp') }),
    took: announced('yp'),
    verdict: 'reload',
  },
  {
    change: 'directory removed',
    from: (place) => ({ live: open, extra: directory(place, 'yp') }),
    to: () => ({ live: open }),
    took: logged(/YP server "[^"]*" ?removed/),
    verdict: 'reload',
  },
  ...(
    [
      ['yp-url-timeout', 'timeout 7s'],
      ['touch-interval', 'default interval 77s'],
    ] as const
  ).map(
    ([name, said]): Row => ({
      change: `${name} of a directory`,
      from: (place) => ({
        live: open,
        extra: directory(place, 'yp', `<${name}>${name === 'touch-interval' ? 90 : 9}</${name}>`),
      }),
      to: (place) => ({
        live: open,
        extra: directory(place, 'yp', `<${name}>${name === 'touch-interval' ? 77 : 7}</${name}>`),
      }),
      took: logged(new RegExp(`Adding new YP server .*${said}`)),
      verdict: 'restart',
    }),
  ),
  {
    change: 'cluster-password',
    from: (place) => ({ live: open, extra: directory(place, 'yp') }),
    to: (place) => ({ live: `${open}<cluster-password>word</cluster-password>`, extra: directory(place, 'yp') }),
    took: told('yp', 'word'),
    // A new source is announced after a minute.
    again: async (world) => {
      await world.reconnect('/live.mp3');
      await world.eventually(() => told('yp', 'word')(world), 66);
    },
    later: true,
    verdict: 'reload',
  },
  {
    change: 'playlistlog added',
    from: () => ({}),
    to: () => ({ logging: { playlistlog: 'titles.log' } }),
    took: titled('titles.log'),
    verdict: 'restart',
  },
  {
    change: 'playlistlog changed',
    from: () => ({ logging: { playlistlog: 'old.log' } }),
    to: () => ({ logging: { playlistlog: 'titles.log' } }),
    took: titled('titles.log'),
    verdict: 'reload',
  },
  {
    change: 'playlistlog removed',
    from: () => ({ logging: { playlistlog: 'titles.log' } }),
    to: () => ({}),
    took: async (world) => !(await titled('titles.log')(world)),
    verdict: 'restart',
  },
  {
    change: 'logsize',
    from: () => ({}),
    to: () => ({ logging: { logsize: 1 } }),
    took: aside(/^error\.log\.old$/),
    verdict: 'reload',
  },
  {
    change: 'logarchive',
    from: () => ({ logging: { logsize: 1 } }),
    to: () => ({ logging: { logsize: 1, logarchive: 1 } }),
    took: aside(/^error\.log\.\d{8}_/),
    verdict: 'reload',
  },
  {
    change: 'mount of the source password, which is of no use there',
    from: () => ({}),
    to: (place) => ({
      whole: configuration({}, place).replace('<source-password>', '<source-password mount="/live.mp3">'),
    }),
    took: async (world) => (await world.source('/second.mp3', 'source:source')) === 401,
    sources: none,
    watched: none,
    verdict: 'reload',
  },
  {
    change: 'address that is asked about listeners',
    from: (place) => ({ live: asks(place, 'yes') }),
    to: (place) => ({ live: asks(place, 'no') }),
    took: async (world) => (await world.ask('/live.mp3', { login: 'ann:word' })).status === 401,
    afterwards: none,
    login: 'ann:word',
    verdict: 'reload',
  },
  {
    change: 'another file of logins',
    from: (place) => ({ live: login('htpasswd', ['filename', `${place.directory}/users`]) }),
    to: (place) => ({ live: login('htpasswd', ['filename', `${place.directory}/nobody`]) }),
    took: async (world) => (await world.ask('/live.mp3', { login: 'ann:word' })).status === 401,
    afterwards: none,
    login: 'ann:word',
    verdict: 'reload',
  },
  {
    change: 'port of the master removed',
    from: ({ a }) => ({ live: null, extra: master(a, '') }),
    to: ({ a }) => ({ live: null, extra: master(a, '').replace(/<master-server-port>.*<\/master-server-port>/, '') }),
    took: gone,
    sources: none,
    afterwards: none,
    verdict: 'restart',
  },
  {
    change: 'password of the master removed',
    from: ({ a }) => ({ live: null, extra: master(a, '') }),
    to: ({ a }) => ({ live: null, extra: master(a, '').replace(/<master-password>.*<\/master-password>/, '') }),
    took: gone,
    sources: none,
    afterwards: none,
    verdict: 'restart',
  },
];
