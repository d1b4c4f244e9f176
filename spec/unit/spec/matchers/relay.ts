import type { MountFacts } from '../../../../lib/spec/radio/icecast.ts';
import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { type RelayState, relayKind } from '../../../../lib/spec/subjects/relay.ts';
import { type UpstreamState, upstreamKind } from '../../../../lib/spec/subjects/upstream.ts';
import { fails } from './case.ts';

const facts: MountFacts = {
  source: '10.77.0.11',
  userAgent: null,
  listeners: 0,
  maxListeners: null,
  bitrate: 128,
  contentType: 'audio/mpeg',
  title: null,
  startedAt: 1_700_000_000,
  bytesRead: 1000,
  fallback: null,
  hidden: false,
  public: false,
  streamName: null,
  genre: null,
  description: null,
};

const relay = (changes: Partial<RelayState> = {}) =>
  new Subject(relayKind, '/live.mp3', 'relay-eu1', () =>
    Promise.resolve({
      written: { server: '10.77.0.11', port: 8000, onDemand: false },
      mount: facts,
      upstream: 'master1',
      writtenUpstreams: ['master1'],
      ...changes,
    }),
  );
const upstream = (changes: Partial<UpstreamState>) =>
  new Subject(upstreamKind, 'master1', 'relay-eu1', () =>
    Promise.resolve({ status: null, problem: 'Connection refused', connected: false, command: 'curl', ...changes }),
  );
const said = (what: string) => `relay /live.mp3 on relay-eu1: ${what}`;

export const cases = [
  fails(
    relay({ written: null }),
    (relay) => expect(relay).to.exist,
    said('expected <relay> in icecast.xml true, is false'),
  ),
  fails(
    relay({ written: null }),
    (relay) => expect(relay).to.be.connected,
    said('it is not there: nothing in icecast.xml pulls this mount'),
  ),
  fails(
    relay({ mount: { ...facts, source: null } }),
    (relay) => expect(relay).to.be.connected,
    said('expected connection open, is none'),
  ),
  fails(
    relay({ upstream: 'master2' }),
    (relay) => expect(relay).to.be.from({ name: 'master1', address: '10.77.0.99' }),
    said('expected upstream master1, is master2'),
  ),
  fails(
    relay(),
    (relay) => expect(relay).to.be.from('master2'),
    said('expected upstream in icecast.xml master2, is master1'),
  ),
  fails(
    relay({ upstream: 'master3' }),
    (relay) => expect(relay).to.be.from('master1', 'master2'),
    said('expected upstream master1 or master2, is master3'),
  ),
  fails(
    relay({ available: ['master1'] }),
    (relay) => expect(relay).to.be.availableFrom('master2'),
    said('expected upstreams that are well master2, is master1'),
  ),
  fails(relay(), (relay) => expect(relay).not.to.be.from('master1'), said('expected upstream not master1')),
  fails(relay(), (relay) => expect(relay).to.be.onDemand, said('expected pulled on demand, is always')),
  fails(
    relay(),
    (relay) => expect(relay).to.have.been.connectedSince(1_699_999_990),
    said('expected connection opened before that moment, is 10 s after it'),
  ),
  fails(
    upstream({}),
    (upstream) => expect(upstream).to.be.reached,
    'upstream master1 on relay-eu1: expected answer HTTP 200, is Connection refused',
  ),
  fails(
    upstream({ status: 200, problem: null }),
    (upstream) => expect(upstream).not.to.be.reached,
    'upstream master1 on relay-eu1: expected answer not HTTP 200',
  ),
  fails(
    upstream({}),
    (upstream) => expect(upstream).to.be.connected,
    'upstream master1 on relay-eu1: expected connection open, is none',
  ),
  fails(
    upstream({ login: { status: 401, problem: null } }),
    (upstream) => expect(upstream).to.be.reached.and.takesPassword,
    'upstream master1 on relay-eu1: expected answer HTTP 200, is Connection refused\n' +
      'upstream master1 on relay-eu1: expected relay password taken, is refused with HTTP 401',
  ),
  fails(
    upstream({ login: { status: null, problem: 'Connection timed out' } }),
    (upstream) => expect(upstream).takesPassword,
    'upstream master1 on relay-eu1: expected relay password taken, and nobody can tell: Connection timed out',
  ),
];
