import type { Heard } from '../../../../lib/spec/listening/heard.ts';
import { silence, sound, title, tone } from '../../../../lib/spec/radio/sounds.ts';
import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { streamKind } from '../../../../lib/spec/subjects/stream.ts';
import { full, heard, mount, nothing, silent } from '../heard.ts';
import { fails } from './case.ts';

const stream = (state: Heard) => new Subject(streamKind, '/live.mp3', 'relay-eu1', () => Promise.resolve(state));
const live = stream(heard);
const said = (what: string) => `stream /live.mp3 on relay-eu1: ${what}`;

export const cases = [
  fails(stream(full), (stream) => expect(stream).to.exist, said('expected sound comes, is HTTP 403')),
  fails(live, (stream) => expect(stream).not.to.exist, said('expected sound not comes')),
  fails(stream(nothing), (stream) => expect(stream).not.to.be.silent, said('it is not there: no sound within 10 s')),
  fails(live, (stream) => expect(stream).to.be.refused, said('expected answer a refusal, is HTTP 200')),
  fails(stream(full), (stream) => expect(stream).not.to.be.refused, said('expected answer not a refusal, is HTTP 403')),
  fails(stream(full), (stream) => expect(stream).to.have.status(200), said('expected status 200, is 403')),
  fails(live, (stream) => expect(stream).to.have.format('opus'), said('expected format opus, is mp3')),
  fails(live, (stream) => expect(stream).not.to.have.format('mp3'), said('expected format not mp3')),
  fails(live, (stream) => expect(stream).to.have.container('ogg'), said('expected container ogg, is raw')),
  fails(live, (stream) => expect(stream).not.to.have.container('raw'), said('expected container not raw')),
  fails(live, (stream) => expect(stream).to.have.samplerate(48000), said('expected sample rate 48000, is 44100')),
  fails(live, (stream) => expect(stream).to.have.channels(1), said('expected channels 1, is 2')),
  fails(
    live,
    (stream) => expect(stream).to.have.bitrate(192),
    said('expected bitrate 192 kbit/s (within 15 %), is 128 kbit/s'),
  ),
  fails(
    live,
    (stream) => expect(stream).to.have.bitrate(130, { percent: 1 }),
    said('expected bitrate 130 kbit/s (within 1 %), is 128 kbit/s'),
  ),
  fails(live, (stream) => expect(stream).to.have.nominalBitrate(64), said('expected announced bitrate 64, is 128')),
  fails(
    live,
    (stream) => expect(stream).to.have.contentType('audio/ogg'),
    said('expected content type audio/ogg, is audio/mpeg'),
  ),
  fails(
    live,
    (stream) => expect(stream).to.fit(mount),
    said('expected sound vorbis, 48000 Hz, mono, audio/ogg, is mp3, 44100 Hz, stereo, audio/mpeg'),
  ),
  fails(
    live,
    (stream) =>
      expect(stream).to.fit({
        ...mount,
        format: 'mp3',
        contentType: 'audio/mpeg',
        samplerate: 44100,
        channels: 2,
        bitrate: 64,
      }),
    said('expected sound 64 kbit/s, is 128 kbit/s'),
  ),
  fails(stream(silent), (stream) => expect(stream).to.be.audible, said('expected sound audible, is silence')),
  fails(live, (stream) => expect(stream).to.be.silent, said('expected sound silence, is audible')),
  fails(stream(silent), (stream) => expect(stream).not.to.be.silent, said('expected sound not silence')),
  fails(
    live,
    (stream) => expect(stream).to.play(tone(440)),
    said('expected sound a tone of 440 Hz, is a tone of 1000 Hz'),
  ),
  fails(
    live,
    (stream) => expect(stream).not.to.play(tone(1005)),
    said('expected sound not a tone of 1005 Hz, is a tone of 1000 Hz'),
  ),
  fails(
    live,
    (stream) => expect(stream).to.play(tone(1005, { tolerance: 2 })),
    said('expected sound a tone of 1005 Hz, is a tone of 1000 Hz'),
  ),
  fails(live, (stream) => expect(stream).to.play(silence()), said('expected sound silence, is a tone of 1000 Hz')),
  fails(stream(silent), (stream) => expect(stream).to.play(sound()), said('expected sound sound, is silence')),
  fails(
    stream({ ...heard, tone: null }),
    (stream) => expect(stream).to.play(tone(1000)),
    said('expected sound a tone of 1000 Hz, is sound of -13 dBFS without a tone'),
  ),
  fails(
    live,
    (stream) => expect(stream).to.play(title('Weather')),
    said('expected sound the title Weather, is the title News'),
  ),
  fails(
    live,
    (stream) => expect(stream).to.have.loudnessBetween(-30, -20),
    said('expected loudness -30 to -20 LUFS, is -13.2 LUFS'),
  ),
  fails(
    live,
    (stream) => expect(stream).to.have.noGapLonger('200ms'),
    said('expected longest gap at most 200 ms, is 210 ms'),
  ),
  fails(
    live,
    (stream) => expect(stream).to.have.burst(32_768),
    said('expected burst 32768 bytes (within 25 %), is 65000 bytes'),
  ),
  fails(
    live,
    (stream) => expect(stream).to.have.burstAtLeast(100_000),
    said('expected burst at least 100000 bytes, is 65000 bytes'),
  ),
  fails(
    live,
    (stream) => expect(stream).to.startWithin('10ms'),
    said('expected first sound within 10 ms, is after 12 ms'),
  ),
  fails(
    live,
    (stream) => expect(stream).to.have.bytesPerSecond(8000),
    said('expected bytes a second 8000 (within 10 %), is 15980'),
  ),
  fails(live, (stream) => expect(stream).to.have.header('icy-br', '64'), said('expected header icy-br 64, is 128')),
  fails(
    live,
    (stream) => expect(stream).to.have.header('icy-genre'),
    said('expected header icy-genre there, is nothing'),
  ),
];
