import { spawn } from 'node:child_process';
import { NoDecoder } from './no-decoder.ts';
import type { Pcm } from './pcm.ts';
import type { StreamDecoder } from './stream-decoder.ts';

/** Frames that are decoded again before the next: a frame of AAC overlaps with the one before it. */
const RUN_IN = 2;

/**
 * Decodes AAC by ffmpeg, which is run once for all that is asked.
 *
 * @throws {NoDecoder} as it is asked to decode, where there is no ffmpeg
 */
export function aacByFfmpeg(): StreamDecoder {
  let before: Uint8Array[] = [];
  return {
    async decode(pieces) {
      const frames = pieces.flat();
      const whole = await runFfmpeg([...before, ...frames]);
      // 1024 samples, or 2048 where ffmpeg finds spectral band replication.
      const perFrame = (whole.channels[0]?.length ?? 0) / (before.length + frames.length);
      let at = before.length;
      before = [...before, ...frames].slice(-RUN_IN);
      return pieces.map((piece) => {
        const [from, to] = [Math.round(at * perFrame), Math.round((at + piece.length) * perFrame)];
        at += piece.length;
        if (to <= from) return null;
        return { samplerate: whole.samplerate, channels: whole.channels.map((channel) => channel.subarray(from, to)) };
      });
    },
    end: async () => null,
    free() {},
  };
}

function runFfmpeg(frames: readonly Uint8Array[]): Promise<Pcm> {
  return new Promise((resolve, reject) => {
    const options = ['-v', 'error', '-threads', '1', '-f', 'aac', '-i', 'pipe:0', '-c:a', 'pcm_f32le', '-f', 'wav'];
    const ffmpeg = spawn('ffmpeg', [...options, 'pipe:1'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const sound: Buffer[] = [];
    ffmpeg.once('error', () => reject(new NoDecoder('ffmpeg is not on this machine')));
    ffmpeg.stdout.on('data', (chunk: Buffer) => sound.push(chunk));
    ffmpeg.once('close', () => resolve(readWav(Buffer.concat(sound))));
    ffmpeg.stdin.on('error', () => {});
    ffmpeg.stdin.end(Buffer.concat(frames));
  });
}

/** Reads the WAV of 32-bit floats that ffmpeg writes to a pipe: its lengths are not set. */
function readWav(wav: Buffer): Pcm {
  const format = wav.indexOf('fmt ');
  const data = wav.indexOf('data');
  if (format === -1 || data === -1) return { samplerate: 0, channels: [] };
  const count = wav.readUInt16LE(format + 10);
  const samplerate = wav.readUInt32LE(format + 12);
  const start = data + 8;
  const length = Math.floor((wav.length - start) / 4 / count);
  const channels = Array.from({ length: count }, () => new Float32Array(length));
  for (const [channel, samples] of channels.entries()) {
    for (let index = 0; index < length; index++) {
      samples[index] = wav.readFloatLE(start + (index * count + channel) * 4);
    }
  }
  return { samplerate, channels };
}
