import { statuses } from '../daemon.ts';
import type { Row } from '../row.ts';
import type { World } from '../world.ts';
import { listensTo, upstreams } from './upstream-list.ts';

const none: readonly string[] = [];
const hold = '<fallback-mount>/hold.mp3</fallback-mount><fallback-override>1</fallback-override>';
const isFull = async (world: World) => (await world.ask('/live.mp3')).status === statuses.kh.full;
const redirect = '<redirect><host>other.example</host><port>8000</port></redirect>';
const limit = '<max-listeners>4</max-listeners>';

/** What only KH has. */
export const khRows: readonly Row[] = [
  {
    change: 'host of a relay added',
    from: ({ origin }) => ({ live: hold, extra: upstreams('host', [origin]) }),
    to: ({ origin, a }) => ({ live: hold, extra: upstreams('host', [origin, a]) }),
    took: listensTo('a /live.mp3'),
    disturbs: true,
    sources: none,
    verdict: 'reload',
  },
  {
    change: 'order of hosts of a relay',
    from: ({ a, b }) => ({ live: null, extra: upstreams('host', [a, b]) }),
    to: ({ a, b }) => ({ live: null, extra: upstreams('host', [b, a]) }),
    took: (world) => world.plays('/live.mp3', 'b /live.mp3'),
    played: 125,
    sources: none,
    verdict: 'reload',
  },
  {
    change: 'redirect to another server added',
    from: () => ({ live: limit }),
    to: () => ({ live: limit, extra: redirect }),
    took: async (world) => {
      const { status, headers } = await world.ask('/live.mp3');
      return status === 302 && String(headers.get('location')).toLowerCase() === 'http://other.example:8000/live.mp3';
    },
    verdict: 'reload',
  },
  {
    change: 'redirect to another server removed',
    from: () => ({ live: limit, extra: redirect }),
    to: () => ({ live: limit }),
    took: isFull,
    verdict: 'reload',
  },
  {
    change: 'max-bandwidth of the server',
    from: () => ({}),
    to: () => ({ limits: { 'max-bandwidth': '100k' } }),
    took: isFull,
    verdict: 'reload',
  },
  {
    change: 'max-bandwidth of a mount',
    from: () => ({}),
    to: () => ({ live: '<max-bandwidth>100k</max-bandwidth>' }),
    took: isFull,
    verdict: 'reload',
  },
  {
    change: 'max-listeners of the server',
    from: () => ({}),
    to: () => ({ limits: { 'max-listeners': 4 } }),
    took: isFull,
    verdict: 'reload',
  },
  {
    change: 'workers',
    from: () => ({}),
    to: () => ({ limits: { workers: 3 } }),
    took: async (world) => world.server.log().includes('requested worker count 3'),
    verdict: 'reload',
  },
  {
    change: 'x-forwarded-for',
    from: () => ({}),
    to: () => ({ paths: '<x-forwarded-for>127.0.0.1</x-forwarded-for>' }),
    took: async (world) => {
      const listener = await world.join('/live.mp3', { forwarded: '192.0.2.9' });
      const { body } = await world.ask('/admin/listclients?mount=/live.mp3', { login: 'admin:admin' });
      listener?.leave();
      return body.includes('192.0.2.9');
    },
    verdict: 'reload',
  },
  {
    change: 'hijack',
    from: () => ({ live: '' }),
    to: () => ({ live: '<hijack>1</hijack>' }),
    took: async (world) => (await world.source('/live.mp3', 'source:source')) === 200,
    disturbs: true,
    verdict: 'reload',
  },
];
