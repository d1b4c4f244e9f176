import { expect } from 'chai';
import { describe, it } from 'mocha';
import { audienceOf, knownRunning, parseListeners } from '../../../lib/converge/listeners.ts';
import type { Resource } from '../../../lib/resources/types.generated.ts';
import { hostState } from '../resources/host-state.ts';

const source = (mount: string, listeners: number) =>
  `<source mount="${mount}"><listeners>${listeners}</listeners><Connected>9</Connected></source>`;

const said = [
  'icecast HTTP/1.0 200 OK',
  'icecast Content-Type: text/xml',
  'icecast \r',
  'icecast <?xml version="1.0"?>',
  `icecast <icestats>${source('/live.mp3', 12)}${source('/a b.mp3', 3)}</icestats>`,
  'icecast-relay 10.0.0.21 /live.mp3',
  'icecast-relay 10.0.0.22 /live.mp3',
  'icecast-relay 10.0.0.21 /a b.mp3',
  'icecast-relay 127.0.0.1 /a b.mp3',
];

describe('who listens', () => {
  it('are people; other servers are counted once each, however many mounts they pull, and the server itself is none', () => {
    const running = parseListeners(said);
    expect(audienceOf(running, 'all')).to.deep.equal({ listeners: 11, relays: 2 });
    expect(audienceOf(running, ['/live.mp3'])).to.deep.equal({ listeners: 10, relays: 2 });
    expect(audienceOf(running, ['/a b.mp3'])).to.deep.equal({ listeners: 1, relays: 1 });
    expect(audienceOf(running, [])).to.deep.equal({ listeners: 0, relays: 0 });
  });

  it('is nobody where Icecast does not run, and not known where it runs and does not answer', () => {
    const resources: Resource[] = [
      { kind: 'service', name: 'icecast2', running: true, reads: [{ path: '/x.xml', change: 'icecast' }] },
    ];
    const state = (active: string) => hostState({ units: { 'icecast2.service': { active } } });
    expect(audienceOf(knownRunning(resources, state('active'), null), 'all')).to.equal(null);
    expect(audienceOf(knownRunning(resources, state('failed'), null), 'all')).to.deep.equal({
      listeners: 0,
      relays: 0,
    });
    expect(audienceOf(knownRunning([], state('active'), null), 'all')).to.equal(null);
    expect(audienceOf(knownRunning(resources, state('active'), parseListeners(said)), 'all')?.listeners).to.equal(11);
  });
});
