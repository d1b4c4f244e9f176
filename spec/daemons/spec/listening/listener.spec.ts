import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { after, afterEach, before, describe, it } from 'mocha';
import { readStreamFormat } from '../../../../lib/spec/audio/stream-format.ts';
import { toHearing } from '../../../../lib/spec/listening/hearing.ts';
import { attach, type Listener } from '../../../../lib/spec/listening/listener.ts';
import { expect as said } from '../../../../lib/spec/sentence/expect.ts';
import { Subject } from '../../../../lib/spec/subject.ts';
import { streamKind } from '../../../../lib/spec/subjects/stream.ts';
import { Broadcast, encodings, until } from './broadcast.ts';

const BURST = 65_536;
const stereo = 'aformat=channel_layouts=stereo:sample_rates=44100';
const tone = (frequency: number) => `sine=frequency=${frequency}:sample_rate=44100,${stereo}`;

/** Seconds of sound that must have come in all. */
const heardSeconds = (listener: Listener, seconds: number) =>
  until(async () => (await listener.heard()).sound >= seconds);

/** A tone that is held for a while now. */
const holds = (listener: Listener, frequency: number) =>
  until(async () => {
    const last = (await listener.heard()).tones.at(-1);
    return last !== undefined && Math.round(last.frequency) === frequency && last.seconds > 1.2;
  });

describe('a listener of a real Icecast', function () {
  this.timeout(60_000);
  let broadcast: Broadcast;
  const attached: Listener[] = [];
  const listen = (...asked: Parameters<typeof attach>) => {
    const listener = attach(...asked);
    attached.push(listener);
    return listener;
  };

  before(async () => {
    const mounts = `
  <mount><mount-name>/live</mount-name><fallback-mount>/standby</fallback-mount><fallback-override>1</fallback-override></mount>`;
    broadcast = await Broadcast.start(mounts, BURST);
  });

  afterEach(async () => {
    for (const listener of attached.splice(0)) await listener.leave();
  });

  after(() => broadcast?.stop());

  for (const [codec, encoding] of Object.entries(encodings)) {
    const samplerate = codec === 'opus' ? 48000 : 44100;

    it(`tells all of ${codec}`, async () => {
      const stop = await broadcast.source(`/${codec}`, tone(1000), encoding);
      // So much that there is a burst.
      await sleep(3000);
      const listener = listen(broadcast.url(`/${codec}`));
      await listener.begun();
      await sleep(3500);
      const heard = await listener.leave();
      expect(heard.problem).to.equal(null);
      expect(heard).to.deep.include({ status: 200, codec, samplerate, channels: 2, formatChanges: 0, ended: false });
      expect(heard.container).to.equal(['mp3', 'aac'].includes(codec) ? 'raw' : 'ogg');
      expect(heard.tone?.frequency).to.be.closeTo(1000, 1);
      expect(heard.tone?.purity).to.be.above(0.99);
      // ffmpeg's own ebur128 says -21.1 LUFS of it.
      const stream = new Subject(streamKind, codec, null, async () => heard);
      await said(stream).to.have.loudnessBetween(-21.6, -20.6).and.not.loudnessBetween(-20, 0);
      // ffmpeg's sine is an eighth of full scale.
      expect(heard.level).to.be.closeTo(-24.1, 1);
      expect(heard.loudness).to.be.closeTo(-21.1, 1);
      expect(heard.silences).to.deep.equal([]);
      expect(heard.gaps).to.deep.equal([]);
      expect(heard.missed).to.equal(0);
      expect(heard.sound).to.be.above(3);
      expect(heard.timeToFirstByte).to.be.above(0);
      if (codec === 'mp3') expect(heard.bitrate).to.be.closeTo(128, 2);
      const all = (heard.bytes * 8) / heard.sound / 1000;
      if (heard.container === 'raw') expect(all).to.be.closeTo(heard.bitrate ?? 0, 0.1);
      // What stands before the sound, and a page that did not come whole, play no sound. Another parser counts frames alone, in whole kbit/s.
      else {
        const frames = readStreamFormat(listener.audio())?.bitrate ?? 0;
        expect(heard.bitrate).to.be.within(frames * 0.97, frames * 1.08);
      }
      await stop();
    });
  }

  it('tells all of AAC by a packaged library where ffmpeg is not installed', async () => {
    const stop = await broadcast.source('/without-ffmpeg', tone(1000), encodings.aac);
    const { PATH = '' } = process.env;
    process.env.PATH = '/nonexistent';
    try {
      const listener = listen(broadcast.url('/without-ffmpeg'));
      await listener.begun();
      await sleep(3500);
      const heard = await listener.leave();
      expect(heard).to.deep.include({ problem: null, undecoded: null, codec: 'aac', samplerate: 44100, channels: 2 });
      expect(heard.tone?.frequency).to.be.closeTo(1000, 1);
      expect(heard.loudness).to.be.closeTo(-21.1, 1);
      expect(heard.sound).to.be.above(3);
      expect(heard.missed).to.equal(0);
    } finally {
      process.env.PATH = PATH;
      await stop();
    }
  });

  it('measures the burst', async () => {
    const stop = await broadcast.source('/burst', tone(1000), encodings.mp3);
    await sleep(6500);
    const listener = listen(broadcast.url('/burst'));
    await listener.begun();
    await sleep(2500);
    const { burst, bytesPerSecond } = await listener.leave();
    expect(burst?.bytes).to.be.within(BURST * 0.85, BURST * 1.15);
    expect(burst?.seconds).to.be.closeTo(BURST / 16_000, 0.6);
    expect(bytesPerSecond).to.be.within(13_000, 19_000);
    await stop();
  });

  it('hears titles when they come', async () => {
    const stop = await broadcast.source('/titles', tone(1000), encodings.mp3);
    const listener = listen(broadcast.url('/titles'));
    await listener.begun();
    await broadcast.title('/titles', "It's one");
    await until(async () => (await listener.heard()).titles.length === 1);
    const mark = listener.mark();
    await broadcast.title('/titles', 'Two');
    await until(async () => (await listener.heard({ since: mark })).titles.length === 1);
    const { titles } = await listener.heard();
    expect(titles.map(({ title }) => title)).to.deep.equal(["It's one", 'Two']);
    expect((await listener.heard({ since: mark })).titles[0]?.title).to.equal('Two');
    await stop();
  });

  it('hears the title in the comments of an Ogg stream', async () => {
    const stop = await broadcast.source('/comments', tone(1000), [
      '-metadata',
      'title=One',
      '-metadata',
      'artist=Somebody',
      ...encodings.vorbis,
    ]);
    const listener = listen(broadcast.url('/comments'));
    await until(async () => (await listener.heard()).titles.length === 1);
    expect((await listener.heard()).titles[0]?.title).to.equal('Somebody - One');
    await stop();
  });

  it('finds silence in the sound', async () => {
    const filter = `sine=frequency=1000:sample_rate=44100,volume=0:enable='between(t,2,4)',${stereo}`;
    const stop = await broadcast.source('/silence', filter, encodings.mp3);
    const listener = listen(broadcast.url('/silence'));
    await heardSeconds(listener, 5.5);
    const heard = await listener.leave();
    expect(heard.silences).to.have.length(1);
    expect(heard.silences[0]?.seconds).to.be.closeTo(2, 0.25);
    expect(heard.outages).to.deep.equal(heard.silences);
    expect(heard.gaps).to.deep.equal([]);
    expect(heard.tones).to.have.length(2);
    await stop();
  });

  it('stays over a reload and misses nothing', async () => {
    const stop = await broadcast.source('/kept', tone(1000), encodings.mp3);
    const listener = listen(broadcast.url('/kept'));
    await listener.begun();
    const mark = listener.mark();
    broadcast.reload();
    await sleep(3000);
    const heard = await listener.heard({ since: mark });
    expect(heard).to.deep.include({ ended: false, connections: 1, missed: 0, gaps: [], problem: null });
    expect(heard.sound).to.be.closeTo(3, 0.7);
    await stop();
  });

  it('hears a fallback, and what comes back, and measures the time between them', async () => {
    const standby = await broadcast.source('/standby', tone(440), encodings.mp3);
    const first = await broadcast.source('/live', tone(1000), encodings.mp3);
    const listener = listen(broadcast.url('/live'));
    await heardSeconds(listener, 3);
    await first();
    await holds(listener, 440);
    const second = await broadcast.source('/live', tone(1000), encodings.mp3);
    await holds(listener, 1000);
    const heard = await listener.leave();
    expect(heard.ended).to.equal(false);
    const tones = heard.tones.filter(({ seconds }) => seconds > 0.8);
    expect(tones.map(({ frequency }) => Math.round(frequency))).to.deep.equal([1000, 440, 1000]);
    const [live, fallback] = tones;
    if (live === undefined || fallback === undefined) throw new Error('too few tones');
    expect(fallback.at - live.at - live.seconds).to.be.below(1.5);
    await second();
    await standby();
  });

  it('notes when the source is gone, and how long, if it connects again', async () => {
    const first = await broadcast.source('/gone', tone(1000), encodings.mp3);
    const listener = listen(broadcast.url('/gone'), { reconnect: true });
    await heardSeconds(listener, 2);
    await first();
    await until(async () => (await listener.heard()).disconnects.length > 0);
    await sleep(2500);
    expect((await listener.heard()).problem).to.match(/^HTTP 404$/);
    const mark = listener.mark();
    const second = await broadcast.source('/gone', tone(440), encodings.mp3);
    await until(async () => (await listener.heard({ since: mark })).sound > 1);
    const heard = await listener.leave();
    expect(heard.problem).to.equal(null);
    expect(heard.connections).to.be.above(2);
    expect(heard.gaps).to.have.length(1);
    expect(heard.gaps[0]?.seconds).to.be.within(2.5, 7);
    expect(heard.missed).to.be.above(0.5);
    const [before, behind] = heard.tones;
    if (before === undefined || behind === undefined) throw new Error('too few tones');
    expect(behind.at - before.at - before.seconds).to.be.closeTo(heard.gaps[0]?.seconds ?? 0, 1);
    const hearing = toHearing(heard, 'here /gone');
    expect(JSON.parse(JSON.stringify(hearing))).to.deep.equal(hearing);
    expect(hearing.levels).to.include(null);
    await second();
  });

  it('says that the server ended it, if it does not connect again', async () => {
    const stop = await broadcast.source('/ended', tone(1000), encodings.mp3);
    const listener = listen(broadcast.url('/ended'));
    await heardSeconds(listener, 1);
    await stop();
    await until(async () => (await listener.heard()).ended);
    const heard = await listener.heard();
    expect(heard.disconnects).to.have.length(1);
    expect(heard.problem).to.equal(null);
  });

  it('says why nothing is to be heard', async () => {
    const nobody = listen('http://127.0.0.1:1/live');
    const missing = listen(broadcast.url('/missing'));
    const page = listen(broadcast.url('/status.xsl'));
    for (const listener of [nobody, missing, page]) await listener.begun();
    expect((await nobody.heard()).problem).to.equal('connection refused');
    expect(await missing.heard()).to.deep.include({ problem: 'HTTP 404', status: 404, sound: 0 });
    expect((await page.heard()).problem).to.equal('no sound of a known format');
  });
});
