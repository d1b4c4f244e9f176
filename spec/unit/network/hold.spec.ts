import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { holdOf, isHoldShipped, shippedHoldFiles } from '../../../lib/network/hold.ts';
import type { Format } from '../../../lib/network/network.ts';

describe('hold files', () => {
  it('are shipped as said, all of them and no others', () => {
    const directory = path.resolve(import.meta.dirname, '../../../roles/icecast/files/hold');
    expect(shippedHoldFiles().sort()).to.deep.equal(readdirSync(directory).sort());
  });

  it('are named after their mount and its sound', () => {
    expect(holdOf('/live.mp3', { format: 'mp3' }, '/inventory')).to.deep.equal({
      mount: '/hold-live.mp3',
      local: null,
      shipped: 'mp3-44100-2.mp3',
    });
    expect(holdOf('/talk', { format: 'opus', channels: 1 }, '/inventory')).to.include({
      mount: '/hold-talk.opus',
      shipped: 'opus-48000-1.opus',
    });
  });

  it('are the user’s where one is named, beside the inventory', () => {
    const mount = { format: 'aac', fallback_file: 'audio/back-soon.aac' } as const;
    expect(holdOf('/live.aac', mount, '/inventory').local).to.equal('/inventory/audio/back-soon.aac');
  });

  it('are Ogg for FLAC, which goes out in Ogg', () => {
    expect(holdOf('/live.flac', { format: 'flac', samplerate: 48000 }, '/').shipped).to.equal('flac-48000-2.ogg');
  });

  it('have an ending that tells Icecast their format, whatever the mount is called', () => {
    const held = (name: string, format: Format) => holdOf(name, { format }, '/').mount;
    expect(held('/live.ogg', 'opus')).to.equal('/hold-live.ogg');
    expect(held('/live.mp3', 'vorbis')).to.equal('/hold-live.mp3.ogg');
    expect(held('/live.flac', 'flac')).to.equal('/hold-live.flac.ogg');
    expect(held('/v1.2', 'aac')).to.equal('/hold-v1.2.aac');
  });

  it('are there for usual sample rates alone', () => {
    expect(isHoldShipped({ format: 'mp3', samplerate: 44100, channels: 1 })).to.equal(true);
    expect(isHoldShipped({ format: 'mp3', samplerate: 8000, channels: 1 })).to.equal(false);
    expect(isHoldShipped({ format: 'opus', samplerate: 44100, channels: 2 })).to.equal(false);
  });
});
