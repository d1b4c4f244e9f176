import type { Row } from '../row.ts';
import type { World } from '../world.ts';
import { listensTo, upstreams } from './upstream-list.ts';

const none: readonly string[] = [];
const live = ['/live.mp3'];
const hold = '<fallback-mount>/hold.mp3</fallback-mount><fallback-override>1</fallback-override>';
const context = (directory: string, name: string) =>
  `<security><tls-context><tls-certificate>${directory}/${name}.pem</tls-certificate></tls-context></security>`;
const secure = (port: number) =>
  `<listen-socket><port>${port}</port><bind-address>127.0.0.1</bind-address><tls>1</tls></listen-socket>`;
const shows = (name: string) => async (world: World) => (await world.certificate(world.place.spare)) === name;

/** What only 2.5 has, or has another name for. */
export const newerRows: readonly Row[] = [
  {
    change: 'upstream added',
    from: ({ origin }) => ({ live: hold, extra: upstreams('upstream', [origin]) }),
    to: ({ origin, a }) => ({ live: hold, extra: upstreams('upstream', [origin, a]) }),
    took: listensTo('a /live.mp3'),
    disturbs: true,
    sources: none,
    moves: live,
    verdict: 'reload',
  },
  {
    change: 'order of upstreams',
    from: ({ a, b }) => ({ live: null, extra: upstreams('upstream', [a, b]) }),
    to: ({ a, b }) => ({ live: null, extra: upstreams('upstream', [b, a]) }),
    took: (world) => world.plays('/live.mp3', 'b /live.mp3'),
    sources: none,
    drops: live,
    verdict: 'reload',
  },
  {
    change: 'login of an upstream',
    from: ({ origin }) => ({ live: hold, extra: upstreams('upstream', [origin], login('one')) }),
    to: ({ origin }) => ({ live: hold, extra: upstreams('upstream', [origin], login('two')) }),
    took: (world) => world.eventually(async () => world.origin.login === 'two:word', 6),
    sources: none,
    moves: live,
    verdict: 'reload-twice',
  },
  {
    change: 'socket with <tls> added',
    from: ({ directory }) => ({ extra: context(directory, 'one') }),
    to: ({ directory, spare }) => ({ extra: context(directory, 'one'), after: secure(spare) }),
    took: shows('one'),
    verdict: 'reload',
  },
  {
    change: 'certificate of <tls-context> in another file',
    from: ({ directory, spare }) => ({ extra: context(directory, 'one'), after: secure(spare) }),
    to: ({ directory, spare }) => ({ extra: context(directory, 'two'), after: secure(spare) }),
    took: shows('two'),
    verdict: 'reload',
  },
  {
    change: 'allow-direct-access',
    from: () => ({ live: '' }),
    to: () => ({ live: '<allow-direct-access>0</allow-direct-access>' }),
    took: async (world) => (await world.ask('/live.mp3')).status !== 200,
    verdict: 'reload',
  },
  {
    change: 'icy-metadata-interval',
    from: () => ({ live: '' }),
    to: () => ({ live: '<icy-metadata-interval>4096</icy-metadata-interval>' }),
    took: async (world) => (await world.ask('/live.mp3', { titles: true })).headers.get('icy-metaint') === '4096',
    verdict: 'reload',
  },
  {
    change: 'mime-types in paths',
    from: () => ({}),
    to: ({ directory }) => ({ paths: `<mime-types>${directory}/mime.types</mime-types>` }),
    took: async (world) => (await world.ask('/page.txt')).headers.get('content-type') === 'text/x-spec',
    verdict: 'reload',
  },
];

function login(name: string): string {
  return `<username>${name}</username><password>word</password>`;
}
