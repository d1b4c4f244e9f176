import { statuses } from '../daemon.ts';
import type { Row } from '../row.ts';
import type { World } from '../world.ts';
import { listensTo, upstreams } from './upstream-list.ts';

const none: readonly string[] = [];
const hold = '<fallback-mount>/hold.mp3</fallback-mount><fallback-override>1</fallback-override>';
const isFull = async (world: World) => (await world.ask('/live.mp3')).status === statuses.kh.full;
const redirect = '<redirect><host>other.example</host><port>8000</port></redirect>';
const limit = '<max-listeners>4</max-listeners>';

const master = (port: number) =>
  `<master-server>127.0.0.1</master-server><master-server-port>${port}</master-server-port><master-password>relay</master-password><master-update-interval>2</master-update-interval>`;

/** Whether the listener too many is sent to another server. */
async function isLedTo(world: World, server: string): Promise<boolean> {
  const { status, headers } = await world.ask('/live.mp3');
  return status === 302 && String(headers.get('location')).toLowerCase() === `http://${server}/live.mp3`;
}

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
    took: (world) => isLedTo(world, 'other.example:8000'),
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
    change: 'max-redirect-slaves',
    from: () => ({ live: limit }),
    to: () => ({ live: limit, extra: '<max-redirect-slaves>2</max-redirect-slaves>' }),
    took: async (world) => {
      // As a slave does that asks for the streams: it says where it is, and how long that holds.
      await world.ask('/admin/streamlist.txt?rserver=slave.example&rport=8000&interval=60', { login: 'relay:relay' });
      return isLedTo(world, 'slave.example:8000');
    },
    verdict: 'reload',
  },
  {
    change: 'master-redirect',
    from: ({ a }) => ({ live: limit, extra: master(a) }),
    to: ({ a }) => ({ live: limit, extra: `${master(a)}<master-redirect>1</master-redirect>` }),
    took: (world) => world.eventually(() => isLedTo(world, `127.0.0.1:${world.place.a}`), 5),
    sources: none,
    verdict: 'reload',
  },
  {
    change: 'retry-delay of a relay',
    from: ({ origin }) => ({ live: hold, extra: upstreams('host', [origin], '<retry-delay>60</retry-delay>') }),
    to: ({ origin }) => ({ live: hold, extra: upstreams('host', [origin], '<retry-delay>5</retry-delay>') }),
    took: async (world) => {
      world.origin.close();
      return world.eventually(async () => world.server.log().includes('restart relay on /live.mp3 in 5 seconds'), 12);
    },
    disturbs: true,
    sources: none,
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
