import type { MountFacts } from '../../../../lib/spec/radio/icecast.ts';
import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { type HostState, hostKind } from '../../../../lib/spec/subjects/host.ts';
import { fails } from './case.ts';

const facts: MountFacts = {
  source: '10.77.0.12',
  userAgent: null,
  listeners: 0,
  maxListeners: null,
  bitrate: 128,
  contentType: 'audio/mpeg',
  title: null,
  startedAt: 1_700_000_000,
  bytesRead: 1000,
  fallback: '/low.mp3',
  hidden: false,
  public: false,
  streamName: null,
  genre: null,
  description: null,
};

const state: HostState = {
  icecast: {
    problem: null,
    version: 'Icecast 2.4.4',
    startedAt: 1_700_000_000,
    mounts: new Map([
      ['/live.mp3', facts],
      ['/away.mp3', { ...facts, source: null }],
    ]),
  },
  pullers: ['relay-eu2'],
  senders: new Map([['/live.mp3', 'master2']]),
};
const host = (changes: Partial<HostState> = {}) =>
  new Subject(hostKind, 'relay-eu1', null, () => Promise.resolve({ ...state, ...changes }));

export const cases = [
  fails(
    host(),
    (relay) => expect(relay).to.carry('/away.mp3'),
    'host relay-eu1: expected /away.mp3 carried, is not carried',
  ),
  fails(host(), (relay) => expect(relay).not.to.carry('/live.mp3'), 'host relay-eu1: expected /live.mp3 not carried'),
  fails(
    host(),
    (relay) => expect(relay).to.carry({ name: '/none.ogg' }).from('master1'),
    'host relay-eu1: expected /none.ogg carried, is not carried',
  ),
  fails(
    host(),
    (relay) => expect(relay).to.carry('/live.mp3').from({ name: 'master1', address: '10.77.0.11' }),
    'host relay-eu1: expected upstream of /live.mp3 master1, is master2',
  ),
  fails(
    host(),
    (relay) => expect(relay).not.to.carry('/live.mp3').from('10.77.0.12'),
    'host relay-eu1: expected upstream of /live.mp3 not 10.77.0.12, is master2',
  ),
  fails(
    host(),
    (relay) => expect(relay).to.feed('relay-us1'),
    'host relay-eu1: expected connection of relay-us1 open, is none',
  ),
  fails(
    host(),
    (relay) => expect(relay).not.to.feed('relay-eu2'),
    'host relay-eu1: expected connection of relay-eu2 not open',
  ),
];
