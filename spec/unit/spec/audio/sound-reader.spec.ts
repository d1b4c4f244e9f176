import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { OggReader } from '../../../../lib/spec/audio/ogg-reader.ts';
import { SoundReader } from '../../../../lib/spec/audio/sound-reader.ts';
import { momentsOf } from './sounds.ts';

const hold = path.resolve(import.meta.dirname, '../../../../roles/icecast/files/hold');
const file = (name: string) => readFileSync(path.join(hold, name));
const mp3 = file('mp3-44100-2.mp3');
const vorbis = file('vorbis-44100-2.ogg');
const opus = file('opus-48000-2.opus');
const oggFlac = file('flac-48000-2.ogg');
const flac = Buffer.concat(
  new OggReader().push(oggFlac).flatMap((page) => page.packets.filter(([byte]) => byte === 0xff)),
);

async function read(stream: Buffer, size: number) {
  const reader = new SoundReader();
  const pieces: Buffer[] = [];
  for (let at = 0; at < stream.length; at += size) pieces.push(stream.subarray(at, at + size));
  const middle = Math.floor(pieces.length / 2);
  const sounds = [...(await reader.read(pieces.slice(0, middle))), ...(await reader.read(pieces.slice(middle)))];
  reader.free();
  const pcm = sounds.flatMap((sound) => sound.pcm);
  const formats = sounds.flatMap((sound) => sound.formats);
  return {
    seconds: pcm.reduce((total, { channels, samplerate }) => total + (channels[0]?.length ?? 0) / samplerate, 0),
    formats: [...new Set(formats.map(({ codec, samplerate, channels }) => `${codec} ${samplerate} ${channels}`))],
    titles: sounds.flatMap(({ titles }) => titles),
    // The sound in the files fades at its ends and is nowhere louder than -27 dB; what is decoded wrongly crackles.
    loudest: Math.max(...momentsOf(...pcm).map(({ level }) => level)),
  };
}

describe('a stream that is decoded piece by piece', () => {
  const cases: [string, Buffer, string[], number][] = [
    ['mp3', mp3, ['mp3 44100 2'], 4],
    ['mp3 from its middle', mp3.subarray(7777), ['mp3 44100 2'], 2.7],
    ['mp3 after junk', Buffer.concat([Buffer.alloc(9000, 'junk'), mp3]), ['mp3 44100 2'], 4],
    ['mp3 with a hole in it', Buffer.concat([mp3.subarray(0, 9000), mp3.subarray(12_000)]), ['mp3 44100 2'], 3.5],
    ['vorbis', vorbis, ['vorbis 44100 2'], 3],
    ['opus', opus, ['opus 48000 2'], 4],
    ['flac in Ogg', oggFlac, ['flac 48000 2'], 4],
    ['flac without a container', flac, ['flac 48000 2'], 4],
    ['flac without a container, from its middle', flac.subarray(20_000), ['flac 48000 2'], 2],
    ['Ogg after junk', Buffer.concat([Buffer.alloc(5000, 'Ogg'), vorbis]), ['vorbis 44100 2'], 3],
    ['Ogg, chained', Buffer.concat([vorbis, vorbis, vorbis]), ['vorbis 44100 2'], 11],
    [
      'Ogg, chained, of several codecs',
      Buffer.concat([vorbis, opus, oggFlac]),
      ['vorbis 44100 2', 'opus 48000 2', 'flac 48000 2'],
      12,
    ],
    ['mp3 whose sample rate changes', Buffer.concat([mp3, file('mp3-22050-1.mp3')]), ['mp3 44100 2', 'mp3 22050 1'], 8],
    ['mp3, then Ogg', Buffer.concat([mp3, ...Array<Buffer>(8).fill(vorbis)]), ['mp3 44100 2', 'vorbis 44100 2'], 35],
    ['text', Buffer.from('<html>404 not found</html>'.repeat(9999)), [], 0],
    ['nothing', Buffer.alloc(0), [], 0],
  ];
  for (const [what, stream, formats, seconds] of cases) {
    it(`is heard: ${what}`, async () => {
      const heard = await read(stream, 1400);
      expect(heard.formats).to.deep.equal(formats);
      expect(heard.seconds).to.be.closeTo(seconds, 0.35);
      expect(heard.loudest).to.be.below(-25);
    });
  }

  for (const [name, stream] of [
    ['mp3', mp3],
    ['vorbis', vorbis],
    ['opus', opus],
    ['flac', oggFlac],
  ] as const) {
    it(`of ${name} is as long however it is cut`, async () => {
      const lengths = await Promise.all([100, 1400, 16_000, stream.length].map((size) => read(stream, size)));
      for (const { seconds } of lengths) expect(seconds).to.be.closeTo(lengths[0]?.seconds ?? 0, 1e-6);
    });
  }
});
