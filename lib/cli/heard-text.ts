import { paintFor } from '../events/lines/paint.ts';
import type { Audition } from '../spec/listening/audition.ts';
import { tableText } from './table.ts';

const heading = ['relay', 'region', 'path', 'codec', 'bitrate', 'first byte', 'tone heard'];

/** A table of what was heard, and below it what is wrong. */
export function heardText(heard: readonly Audition[], colour: boolean): string {
  const paint = paintFor(colour);
  const rows = heard.map((one) => [
    one.relay,
    one.region,
    new URL(one.url).pathname,
    one.codec === null
      ? '-'
      : `${one.codec} ${(one.samplerate ?? 0) / 1000} kHz ${one.channels === 1 ? 'mono' : 'stereo'}`,
    one.bitrate === null ? '-' : `${one.bitrate} kbit/s`,
    one.firstByteAfter === null ? '-' : `${Math.round(one.firstByteAfter)} ms`,
    one.tone === null ? '-' : `${one.tone.toFixed(1)} Hz`,
  ]);
  const problems = heard.filter(({ problem }) => problem !== null);
  const wrong = problems.map(({ relay, mount, problem }) => `${paint.red('✗')} ${relay} ${mount}: ${problem}\n`);
  const right = heard.length - problems.length;
  const total = `${right} of ${heard.length} streams are as they should be\n`;
  return [tableText(rows, heading, colour), '\n', ...wrong, problems.length === 0 ? paint.green(total) : total].join(
    '',
  );
}
