import type { MountFacts } from '../../../../lib/spec/radio/icecast.ts';
import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { mountKind } from '../../../../lib/spec/subjects/mount.ts';
import { fails } from './case.ts';

const facts: MountFacts = {
  source: '10.77.0.11',
  userAgent: null,
  listeners: 12,
  maxListeners: 500,
  bitrate: 128,
  contentType: 'audio/mpeg',
  title: 'Nena - 99 Luftballons',
  startedAt: 1_700_000_000,
  bytesRead: 1000,
  fallback: '/low.mp3',
  hidden: false,
  public: false,
  streamName: 'Radio',
  genre: 'pop',
  description: 'News and music',
};

const mount = (changes: Partial<MountFacts> | null, problem: string | null = null) =>
  new Subject(mountKind, '/live.mp3', 'relay-eu1', () =>
    Promise.resolve({
      problem,
      mount: changes === null ? null : { ...facts, ...changes },
      sender: 'master1',
      newBytes: 0,
    }),
  );
const live = mount({});
const away = mount({ source: null });

export const cases = [
  fails(mount(null), (mount) => expect(mount).to.exist, 'mount /live.mp3 on relay-eu1: expected exists true, is false'),
  fails(live, (mount) => expect(mount).not.to.exist, 'mount /live.mp3 on relay-eu1: expected exists not true'),
  fails(mount(null), (mount) => expect(mount).to.be.connected, 'mount /live.mp3 on relay-eu1: it is not there'),
  fails(
    mount(null, 'Connection refused'),
    (mount) => expect(mount).not.to.be.hidden,
    'mount /live.mp3 on relay-eu1: it is not there: Icecast does not tell: Connection refused',
  ),
  fails(
    away,
    (mount) => expect(mount).to.be.connected,
    'mount /live.mp3 on relay-eu1: expected source connected, is away',
  ),
  fails(
    live,
    (mount) => expect(mount).not.to.be.connected,
    'mount /live.mp3 on relay-eu1: expected source not connected',
  ),
  fails(
    live,
    (mount) => expect(mount).to.be.streaming,
    'mount /live.mp3 on relay-eu1: expected bytes from its source in six seconds some, is 0',
  ),
  fails(
    live,
    (mount) => expect(mount).to.be.from('master2'),
    'mount /live.mp3 on relay-eu1: expected source master2, is master1',
  ),
  fails(
    live,
    (mount) => expect(mount).not.to.be.from({ name: 'master1', address: '10.77.0.11' }),
    'mount /live.mp3 on relay-eu1: expected source not master1',
  ),
  fails(
    mount({ userAgent: 'ffmpeg' }),
    (mount) => expect(mount).to.have.userAgent(/Liquidsoap/),
    "mount /live.mp3 on relay-eu1: expected source's user agent /Liquidsoap/, is ffmpeg",
  ),
  fails(
    live,
    (mount) => expect(mount).to.have.listeners(0),
    'mount /live.mp3 on relay-eu1: expected listeners 0, is 12',
  ),
  fails(
    live,
    (mount) => expect(mount).to.have.listenersAtMost(10),
    'mount /live.mp3 on relay-eu1: expected listeners at most 10, is 12',
  ),
  fails(
    live,
    (mount) => expect(mount).to.have.listenersAtLeast(13),
    'mount /live.mp3 on relay-eu1: expected listeners at least 13, is 12',
  ),
  fails(
    mount({ maxListeners: null }),
    (mount) => expect(mount).to.have.maxListeners(500),
    'mount /live.mp3 on relay-eu1: expected most listeners 500, is unlimited',
  ),
  fails(
    live,
    (mount) => expect(mount).to.have.maxListeners(null),
    'mount /live.mp3 on relay-eu1: expected most listeners unlimited, is 500',
  ),
  fails(
    live,
    (mount) => expect(mount).to.have.fallback('/hold-live.mp3'),
    'mount /live.mp3 on relay-eu1: expected fallback /hold-live.mp3, is /low.mp3',
  ),
  fails(
    live,
    (mount) => expect(mount).to.have.bitrate(64),
    'mount /live.mp3 on relay-eu1: expected bitrate 64, is 128',
  ),
  fails(
    live,
    (mount) => expect(mount).to.have.contentType('audio/ogg'),
    'mount /live.mp3 on relay-eu1: expected content type audio/ogg, is audio/mpeg',
  ),
  fails(
    live,
    (mount) => expect(mount).to.have.title('Kraftwerk - Autobahn'),
    'mount /live.mp3 on relay-eu1: expected title Kraftwerk - Autobahn, is Nena - 99 Luftballons',
  ),
  fails(
    live,
    (mount) => expect(mount).not.to.have.title(/Nena/),
    'mount /live.mp3 on relay-eu1: expected title not /Nena/, is Nena - 99 Luftballons',
  ),
  fails(
    live,
    (mount) => expect(mount).to.have.streamName('Radio 2'),
    'mount /live.mp3 on relay-eu1: expected stream name Radio 2, is Radio',
  ),
  fails(
    live,
    (mount) => expect(mount).to.have.genre('jazz'),
    'mount /live.mp3 on relay-eu1: expected genre jazz, is pop',
  ),
  fails(
    live,
    (mount) => expect(mount).to.have.description('Jazz'),
    'mount /live.mp3 on relay-eu1: expected description Jazz, is News and music',
  ),
  fails(
    live,
    (mount) => expect(mount).to.be.hidden,
    'mount /live.mp3 on relay-eu1: expected status page without it, is names it',
  ),
  fails(
    mount({ hidden: true }),
    (mount) => expect(mount).not.to.be.hidden,
    'mount /live.mp3 on relay-eu1: expected status page not without it',
  ),
  fails(
    live,
    (mount) => expect(mount).to.be.public,
    'mount /live.mp3 on relay-eu1: expected stream directories told, is not told',
  ),
  fails(
    live,
    (mount) => expect(mount).to.have.been.connectedSince(1_699_999_999),
    'mount /live.mp3 on relay-eu1: expected source connected since 2023-11-14T22:13:19Z or before, is since 2023-11-14T22:13:20Z',
  ),
  fails(
    live,
    (mount) => expect(mount).to.not.have.been.connectedSince(1_700_000_001),
    'mount /live.mp3 on relay-eu1: expected source connected not since 2023-11-14T22:13:21Z or before, is since 2023-11-14T22:13:20Z',
  ),
];
