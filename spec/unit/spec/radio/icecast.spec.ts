import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { parseIcecast } from '../../../../lib/spec/radio/icecast.ts';

/** What Icecast 2.4.4 of Debian 12 said on a relay of the lab. */
const recorded = readFileSync(path.join(import.meta.dirname, 'recorded/icecast-of-a-relay.txt'), 'utf8');

describe('What a running Icecast says', () => {
  const state = parseIcecast({ output: recorded, status: 0 });

  it('is its version, and when it was started', () => {
    expect(state).to.include({ problem: null, version: 'Icecast 2.4.4', startedAt: 1_795_238_558 });
  });

  it('is every mount with what is in force for it', () => {
    expect(state.mounts.get('/live.mp3')).to.deep.equal({
      source: '10.77.0.11',
      userAgent: null,
      listeners: 0,
      maxListeners: 500,
      bitrate: 128,
      contentType: 'audio/mpeg',
      title: 'Kraftwerk - Autobahn',
      startedAt: 1_795_238_559,
      bytesRead: 32_933_600,
      fallback: '/standby-live.mp3',
      hidden: false,
      public: false,
      streamName: 'Aircheck Lab Radio',
      genre: 'test',
      description: 'One tone, two regions',
    });
  });

  it('is which mounts are files, and no source sends to them', () => {
    expect(state.mounts.get('/hold-live.mp3')).to.include({ source: null, fallback: null, hidden: true });
  });

  it('is which mounts are hidden: those are not on the page for everybody', () => {
    const hidden = [...state.mounts].filter(([, mount]) => mount.hidden).map(([name]) => name);
    expect(hidden).to.deep.equal(['/hold-live.mp3', '/hold-live.ogg', '/hold-low.mp3', '/standby-live.mp3']);
  });

  it('names the artist that sources of Ogg tell apart', () => {
    const output = recorded.replace('<subtype>Vorbis</subtype>', '<artist>Nena</artist>');
    expect(parseIcecast({ output, status: 0 }).mounts.get('/live.ogg')?.title).to.equal('Nena - Kraftwerk - Autobahn');
  });
});

describe('An Icecast that says nothing', () => {
  const refused =
    "curl: (7) Failed to connect to 127.0.0.1 port 8000 after 0 ms: Couldn't connect to server\n\n=== page 000\n";
  const cases = [
    {
      of: 'that does not run',
      answer: { output: refused, status: 7 },
      problem: "Failed to connect to 127.0.0.1 port 8000 after 0 ms: Couldn't connect to server",
    },
    {
      of: 'that has another password',
      answer: { output: 'You need to authenticate\n\n=== page 401\n', status: 0 },
      problem: "it refuses the inventory's admin password",
    },
    {
      of: 'that is full',
      answer: { output: 'busy\n=== page 403\n', status: 0 },
      problem: 'it answers 403 to an administrator',
    },
    {
      of: 'on a host without curl',
      answer: { output: 'sh: 1: curl: not found\n', status: 127 },
      problem: 'curl is not on the host; the package curl has it',
    },
    {
      of: 'that is something else',
      answer: { output: '<html>\n=== page 200\n', status: 0 },
      problem: 'what it says makes no sense',
    },
  ];
  for (const { of, answer, problem } of cases) {
    it(`is one ${of}`, () => {
      const state = parseIcecast(answer);
      expect(state.problem).to.match(new RegExp(`^${problem.replace(/[().]/g, '\\$&')}`));
      expect(state.mounts.size).to.equal(0);
      // Only of one that does not run is it known that it carries nothing.
      expect(state.unknown).to.equal(answer.status !== 7);
    });
  }
});
