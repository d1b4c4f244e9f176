import { expect } from 'chai';
import { describe, it } from 'mocha';
import { planHost } from '../../../lib/converge/plan.ts';
import type { RunningMount } from '../../../lib/icecast/running.ts';
import type { Resource } from '../../../lib/resources/types.generated.ts';
import { hostState } from '../resources/host-state.ts';

const path = '/etc/icecast2/icecast.xml';
const block = (mount: string, fallback: string) =>
  `<mount><mount-name>${mount}</mount-name>${fallback === '' ? '' : `<fallback-mount>${fallback}</fallback-mount>`}</mount>`;
const relay = '<relay><server>10.0.0.1</server><port>8000</port><mount>/r.mp3</mount></relay>';
const xml = (bare: string) =>
  `<icecast>${relay}${block('/live.mp3', '/hold.mp3')}${block('/bare.mp3', bare)}</icecast>`;

const mount = (listeners: number, file = false): RunningMount => ({ listeners, relays: [], type: 'audio/mpeg', file });
const running = new Map([
  ['/live.mp3', mount(30)],
  ['/bare.mp3', mount(5)],
  ['/r.mp3', mount(9)],
  ['/hold.mp3', mount(0, true)],
]);

/** What a restart of the daemon that the sound comes from means. */
function restart(sound: 'mounts' | 'source', bare: string, known: typeof running | null = running) {
  const resources: Resource[] = [
    { kind: 'file', path, content: { text: xml(bare) } },
    { kind: 'service', name: 'icecast2', running: true, listeners: true, reads: [{ path, change: 'icecast' }] },
    { kind: 'file', path: '/etc/x.liq', content: { text: 'new' } },
    { kind: 'service', name: 'x', running: true, sound, reads: [{ path: '/etc/x.liq', change: 'restart' }] },
  ];
  const state = hostState({
    paths: { [path]: {}, '/etc/x.liq': {} },
    contents: { [path]: xml(bare), '/etc/x.liq': 'old' },
    units: { 'icecast2.service': { active: 'active' }, 'x.service': { active: 'active' } },
  });
  const config = { host: 'h', resources, checks: [], verify: [] };
  const record = { lock: null, interrupted: [], installed: new Map(), placed: new Map() };
  const [action] = planHost(config, state, record, known).actions;
  return { effect: action?.listeners, reasons: action?.reasons };
}

const gap = { effect: 'gap', count: null, relays: null };

describe('a restart of what the sound comes from', () => {
  it('has listeners hear the fallback of each mount that it feeds, until it is back', () => {
    expect(restart('mounts', '/hold.mp3')).to.deep.equal({
      effect: gap,
      reasons: [
        '/etc/x.liq changes',
        'until it is back, listeners hear /hold.mp3 on /live.mp3, /hold.mp3 on /bare.mp3',
      ],
    });
  });

  it('drops those of a mount without a fallback', () => {
    expect(restart('mounts', '')).to.deep.equal({
      effect: { effect: 'cut', count: 5, relays: 0 },
      reasons: [
        '/etc/x.liq changes',
        'until it is back, listeners hear /hold.mp3 on /live.mp3, nothing on /bare.mp3, which has no fallback',
      ],
    });
  });

  it('is said without names where Icecast did not answer', () => {
    expect(restart('mounts', '', null)).to.deep.equal({
      effect: gap,
      reasons: ['/etc/x.liq changes', 'until it is back, listeners hear the fallback of each mount'],
    });
  });

  it('leaves the air to the next source where it is a source', () => {
    expect(restart('source', '')).to.deep.equal({
      effect: gap,
      reasons: ['/etc/x.liq changes', 'until it is back, the next source is on the air'],
    });
  });
});
