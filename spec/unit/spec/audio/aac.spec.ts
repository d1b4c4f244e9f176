import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { decodeAac } from '../../../../lib/spec/audio/aac.ts';
import { aacByLibrary } from '../../../../lib/spec/audio/aac-by-library.ts';
import { NoDecoder } from '../../../../lib/spec/audio/no-decoder.ts';
import type { StreamDecoder } from '../../../../lib/spec/audio/stream-decoder.ts';

const file = path.resolve(import.meta.dirname, '../../../../roles/icecast/files/hold/aac-44100-2.aac');
const frames = framesOf(readFileSync(file));

describe('AAC, frame by frame', () => {
  const opened: StreamDecoder[] = [];
  const open = async (decoder: StreamDecoder | Promise<StreamDecoder>) => {
    opened.push(await decoder);
    return decoder;
  };
  const { PATH = '' } = process.env;

  afterEach(() => {
    process.env.PATH = PATH;
    for (const decoder of opened.splice(0)) decoder.free();
  });

  it('is decoded in pieces as it is at once, also by two at the same time', async () => {
    const [whole, one, other] = [await open(aacByLibrary()), await open(aacByLibrary()), await open(aacByLibrary())];
    const [all] = await whole.decode([frames]);
    const left: number[] = [];
    for (const frame of frames) {
      const [sound] = await one.decode([[frame]]);
      await other.decode([[frame], [frame]]);
      left.push(...(sound?.channels[0] ?? []));
    }
    expect(left.length).to.be.above(4 * 44_100 - 2048);
    expect(Float32Array.from(left)).to.deep.equal(all?.channels[0]);
  });

  it('goes on after a frame that was damaged', async () => {
    const decoder = await open(aacByLibrary());
    const damaged = frames.map((frame, index) =>
      index === 50 ? frame.map((byte, at) => (at < 9 ? byte : 0xa5)) : frame,
    );
    const sounds = await decoder.decode(damaged.map((frame) => [frame]));
    const heard = sounds.filter((sound) => sound !== null);
    expect(heard.length).to.be.above(frames.length - 4);
    expect(sounds.at(-1)).to.include({ samplerate: 44_100 });
  });

  it('is decoded by the library where ffmpeg is not', async () => {
    process.env.PATH = '/nonexistent';
    const [sound] = await (await open(decodeAac())).decode([frames]);
    expect(sound?.channels).to.have.lengthOf(2);
  });

  it('is not decoded where there is neither, which is said', async () => {
    process.env.PATH = '/nonexistent';
    const decoder = await open(decodeAac(() => aacByLibrary(() => Promise.reject(new Error('ERR_MODULE_NOT_FOUND')))));
    const error = await decoder.decode([frames]).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(NoDecoder);
    expect(error).to.have.property(
      'message',
      'AAC is decoded by ffmpeg or @audio/decode-aac, and neither is on this machine: ' +
        'apt-get install --no-install-recommends ffmpeg, or npm install @audio/decode-aac',
    );
  });
});

/** Cuts a file of ADTS into its frames. */
function framesOf(file: Buffer): Uint8Array[] {
  const frames: Uint8Array[] = [];
  for (let at = 0; at + 7 <= file.length; ) {
    const length = (file.readUInt32BE(at + 2) >>> 5) & 0x1fff;
    frames.push(file.subarray(at, at + length));
    at += length;
  }
  return frames;
}
