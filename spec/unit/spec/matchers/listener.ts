import type { Heard } from '../../../../lib/spec/listening/heard.ts';
import { silence, title, tone } from '../../../../lib/spec/radio/sounds.ts';
import { expect } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { listenerKind } from '../../../../lib/spec/subjects/listener.ts';
import { full, heard, mount, nothing, silent } from '../heard.ts';
import { fails } from './case.ts';

const listener = (changes: Partial<Heard> = {}, recent: Heard = heard) =>
  new Subject(listenerKind, '/live.mp3', 'relay-eu1', () => Promise.resolve({ ...heard, ...changes, recent }));
const live = listener();
const said = (what: string) => `listener /live.mp3 on relay-eu1: ${what}`;
const tones = [440, 660, 660, 440].map((frequency, index) => ({ at: index, seconds: 1, frequency, purity: 0.9 }));

export const cases = [
  fails(
    live,
    (listener) => expect(listener).to.hear(tone(440)),
    said('expected what it hears a tone of 440 Hz, is a tone of 1000 Hz'),
  ),
  fails(
    listener({}, nothing),
    (listener) => expect(listener).to.hear(tone(1000)),
    said('expected what it hears a tone of 1000 Hz, is nothing (no sound within 10 s)'),
  ),
  fails(
    listener({}, silent),
    (listener) => expect(listener).not.to.hear(silence()),
    said('expected what it hears not silence'),
  ),
  fails(
    listener({ titles: [] }),
    (listener) => expect(listener).to.hear(title(/News/)),
    said('expected what it hears the title /News/, is no title'),
  ),
  fails(
    listener({ tones }),
    (listener) => expect(listener).to.have.heard(tone(1000)),
    said('expected what it heard a tone of 1000 Hz, is a tone of 440 Hz, a tone of 660 Hz, a tone of 440 Hz'),
  ),
  fails(
    live,
    (listener) => expect(listener).to.not.have.heard(tone(1000)),
    said('expected what it heard not a tone of 1000 Hz'),
  ),
  fails(
    listener({ ended: true, disconnects: [8] }),
    (listener) => expect(listener).to.be.listening,
    said('expected connection open, is closed by the server'),
  ),
  fails(
    listener({ disconnects: [8] }),
    (listener) => expect(listener).to.not.be.dropped,
    said('expected connection not closed by the server, is closed'),
  ),
  fails(live, (listener) => expect(listener).to.be.dropped, said('expected connection closed by the server, is open')),
  fails(live, (listener) => expect(listener).to.be.refused, said('expected answer a refusal, is HTTP 200')),
  fails(
    listener(full),
    (listener) => expect(listener).not.to.be.refused,
    said('expected answer not a refusal, is HTTP 403'),
  ),
  fails(listener(full), (listener) => expect(listener).to.have.status(200), said('expected status 200, is 403')),
  fails(
    listener({ longestGap: 2.5 }),
    (listener) => expect(listener).to.have.noGapLonger('1.5s'),
    said('expected longest gap at most 1500 ms, is 2500 ms'),
  ),
  fails(
    listener({ outages: [{ at: 3, seconds: 4.2 }] }),
    (listener) => expect(listener).to.have.noOutageLonger('3s'),
    said('expected longest outage at most 3000 ms, is 4200 ms'),
  ),
  fails(
    listener(nothing),
    (listener) => expect(listener).to.have.noOutageLonger('3s'),
    said('expected longest outage at most 3000 ms, is nothing was heard'),
  ),
  fails(
    listener({ missed: 1.2 }),
    (listener) => expect(listener).to.have.missedNothing,
    said('expected sound missed nothing, is 1200 ms'),
  ),
  fails(
    listener({ missed: 1.2 }),
    (listener) => expect(listener).to.have.missedAtMost('1s'),
    said('expected sound missed at most 1000 ms, is 1200 ms'),
  ),
  fails(
    live,
    (listener) =>
      expect(listener).to.fit({ ...mount, format: 'mp3', contentType: 'audio/mpeg', bitrate: null, channels: 2 }),
    said('expected sound 48000 Hz, is 44100 Hz'),
  ),
  fails(live, (listener) => expect(listener).to.have.format('opus'), said('expected format opus, is mp3')),
  fails(live, (listener) => expect(listener).to.have.container('ogg'), said('expected container ogg, is raw')),
  fails(live, (listener) => expect(listener).to.have.samplerate(48000), said('expected sample rate 48000, is 44100')),
  fails(live, (listener) => expect(listener).to.have.channels(1), said('expected channels 1, is 2')),
  fails(
    live,
    (listener) => expect(listener).to.have.bitrate(192),
    said('expected bitrate 192 kbit/s (within 15 %), is 128 kbit/s'),
  ),
  fails(live, (listener) => expect(listener).to.have.nominalBitrate(64), said('expected announced bitrate 64, is 128')),
  fails(
    live,
    (listener) => expect(listener).to.have.contentType('audio/ogg'),
    said('expected content type audio/ogg, is audio/mpeg'),
  ),
  fails(live, (listener) => expect(listener).to.have.header('icy-br', '64'), said('expected header icy-br 64, is 128')),
  fails(listener(silent), (listener) => expect(listener).to.be.audible, said('expected sound audible, is silence')),
  fails(live, (listener) => expect(listener).to.be.silent, said('expected sound silence, is audible')),
  fails(
    live,
    (listener) => expect(listener).to.have.loudnessBetween(-30, -20),
    said('expected loudness -30 to -20 LUFS, is -13.2 LUFS'),
  ),
  fails(
    live,
    (listener) => expect(listener).to.have.burst(32_768),
    said('expected burst 32768 bytes (within 25 %), is 65000 bytes'),
  ),
  fails(
    live,
    (listener) => expect(listener).to.have.burstAtLeast(100_000),
    said('expected burst at least 100000 bytes, is 65000 bytes'),
  ),
  fails(
    live,
    (listener) => expect(listener).to.startWithin('10ms'),
    said('expected first sound within 10 ms, is after 12 ms'),
  ),
  fails(
    live,
    (listener) => expect(listener).to.have.bytesPerSecond(8000),
    said('expected bytes a second 8000 (within 10 %), is 15980'),
  ),
];
