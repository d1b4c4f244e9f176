import { low, ogg, section, withKey } from './entries.ts';
import { reportEach } from './mistakes.ts';

describe('rules about mounts', () => {
  reportEach([
    { what: 'no mounts', changes: [[section('mounts'), '']], finding: 'error no-mount' },
    {
      what: 'a mount with an empty list of sources',
      changes: [withKey(ogg, 'sources: []')],
      finding: 'error mount-without-source',
      at: ['[', '/live.ogg'],
    },
    {
      what: 'a mount that falls back to itself',
      changes: [withKey(low, 'fallback: /low.mp3'), [', fallback: /low.mp3, max', ', max']],
      finding: 'error fallback-loop',
      at: ['/low.mp3', 'fallback'],
    },
    {
      what: 'mounts that fall back to each other',
      changes: [withKey(low, 'fallback: /live.mp3')],
      finding: 'error fallback-loop',
      at: ['/low.mp3', '/live.mp3: '],
      says: /\/live\.mp3 → \/low\.mp3 → \/live\.mp3/,
    },
    {
      what: 'a fallback of another format',
      changes: [['fallback: /low.mp3', 'fallback: /live.ogg']],
      finding: 'error fallback-mismatch',
      at: ['/live.ogg', '/live.mp3'],
      says: /mp3, 44100 Hz, stereo\) cannot move to `\/live\.ogg` \(vorbis/,
    },
    {
      what: 'a fallback of another sample rate',
      changes: [withKey(low, 'samplerate: 48000')],
      finding: 'error fallback-mismatch',
      at: ['/low.mp3', '/live.mp3'],
    },
    {
      what: 'a fallback with one channel',
      changes: [withKey(low, 'channels: 1')],
      finding: 'error fallback-mismatch',
      at: ['/low.mp3', '/live.mp3'],
    },
    {
      what: 'a sound that no hold file is shipped for',
      changes: [[ogg, '/live.ogg: { format: vorbis, bitrate: 64, samplerate: 16000 }']],
      finding: 'error no-hold-file',
      at: ['/live.ogg', 'vorbis'],
    },
    {
      what: 'texts that are too long together for Icecast',
      changes: [withKey(ogg, `title: ${'é'.repeat(500)}, description: ${'📻'.repeat(250)}`)],
      finding: 'error long-texts',
      at: ['/live.ogg', '/live.ogg'],
      says: /are 2007 bytes long/,
    },
    {
      what: 'a queue as large as the burst',
      changes: [withKey(ogg, 'burst_size: 4096, queue_size: 4096')],
      finding: 'error queue-size',
      at: ['4096', 'queue_size'],
    },
    {
      what: 'a burst larger than the usual queue',
      changes: [withKey(ogg, 'burst_size: 600000')],
      finding: 'error queue-size',
      at: ['600000', '/live.ogg'],
    },
    {
      what: 'a queue smaller than the usual burst',
      changes: [withKey(ogg, 'queue_size: 60000')],
      finding: 'error queue-size',
      at: ['60000', '/live.ogg'],
    },
    {
      what: 'no bitrate',
      changes: [[ogg, '/live.ogg: { format: vorbis }']],
      finding: 'error missing-bitrate',
      at: ['/live.ogg', 'vorbis'],
    },
    {
      what: 'a bitrate for flac',
      changes: [[ogg, '/live.flac: { format: flac, bitrate: 512 }']],
      finding: 'warning unused-bitrate',
      at: ['512', 'flac'],
    },
    {
      what: 'a bitrate that mp3 has not',
      changes: [['bitrate: 64', 'bitrate: 100']],
      finding: 'error impossible-encoding',
      at: ['100', '/low.mp3'],
    },
    {
      what: 'opus at another sample rate',
      changes: [[ogg, '/live.opus: { format: opus, bitrate: 96, samplerate: 44100 }']],
      finding: 'error impossible-encoding',
      at: ['44100', 'opus'],
    },
  ]);
});
