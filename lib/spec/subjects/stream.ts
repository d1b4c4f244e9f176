import type { Mount } from '../../network/network.ts';
import type { Codec, Container } from '../audio/stream-format.ts';
import { type Duration, milliseconds } from '../dsl/duration.ts';
import type { ConnectionOptions } from '../listening/connection.ts';
import type { Heard } from '../listening/heard.ts';
import { ifDecoded } from '../listening/if-decoded.ts';
import { listenFor } from '../radio/look.ts';
import type { NamedMount, RadioHost } from '../radio/radio-host.ts';
import { heardInstead, isHeard, isSilent, type Sound, soundName } from '../radio/sounds.ts';
import { streamAddress } from '../radio/stream-url.ts';
import { unfit } from '../radio/unfit.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, holds, unknown, type Verdict, verdict } from '../verdict.ts';

export interface StreamOptions extends ConnectionOptions {
  /** Seconds of listening after the first sound (4). */
  readonly seconds?: number;
  /** Whether to ask Icecast itself, and not NGINX before it (false). */
  readonly direct?: boolean;
}

const UNTOLD = 'nothing that tells it came in the time that is asked about';

/** What can be said of a stream, and most of it of a listener that stays. */
export const streamMatchers = {
  /** Sound of any kind comes. */
  exist: (heard: Heard): Verdict =>
    ifDecoded(heard, equals('sound', 'comes', heard.problem ?? 'comes', evidenceOf(heard))),
  /** The server turns the listener away. */
  refused: (heard: Heard): Verdict => {
    const refused = heard.status !== 200 && heard.status !== null;
    return verdict(
      refused,
      'answer',
      'a refusal',
      `HTTP ${heard.status ?? `none: ${heard.problem}`}`,
      evidenceOf(heard),
    );
  },
  status: (heard: Heard, code: number): Verdict => equals('status', code, heard.status, evidenceOf(heard)),
  /** mp3, vorbis, opus, aac or flac, as its own frames say. */
  format: (heard: Heard, codec: Codec): Verdict =>
    ifDecoded(heard, equals('format', codec, heard.codec, evidenceOf(heard))),
  /** What the codec's frames stand in: ogg, or nothing at all, which is raw. */
  container: (heard: Heard, container: Container): Verdict =>
    ifDecoded(heard, equals('container', container, heard.container, evidenceOf(heard))),
  /** Hz, as its own frames say. */
  samplerate: (heard: Heard, hertz: number): Verdict =>
    ifDecoded(heard, equals('sample rate', hertz, heard.samplerate)),
  channels: (heard: Heard, count: number): Verdict => ifDecoded(heard, equals('channels', count, heard.channels)),
  /** kbit/s, measured: bytes by playing time. It may be 15 % away, or as much as is said. */
  bitrate: (heard: Heard, kilobits: number, tolerance?: { readonly percent: number }): Verdict =>
    ifDecoded(heard, about('bitrate', heard.bitrate, kilobits, tolerance?.percent ?? 15, 'kbit/s', heard)),
  /** kbit/s, as the headers say. */
  nominalBitrate: (heard: Heard, kilobits: number): Verdict =>
    equals('announced bitrate', kilobits, heard.nominalBitrate),
  contentType: (heard: Heard, type: string): Verdict =>
    equals('content type', type, heard.headers['content-type'] ?? null, evidenceOf(heard)),
  /** All that the inventory says of the mount's sound: format, sample rate, channels, bitrate, content type. */
  fit: (heard: Heard, mount: Mount): Verdict => {
    const differences = unfit(heard, mount);
    const [expected, actual] = [differences.map(({ wanted }) => wanted), differences.map(({ is }) => is)];
    const all = differences.length === 0;
    const that = `that of ${mount.name}`;
    if (heard.undecoded !== null) return unknown('sound', that, heard.undecoded, evidenceOf(heard));
    return verdict(all, 'sound', all ? that : expected, all ? that : actual);
  },
  /** Louder than silence. */
  audible: (heard: Heard): Verdict =>
    ifDecoded(heard, verdict(isHeard({ kind: 'sound' }, heard), 'sound', 'audible', instead(heard))),
  /** Sound comes, and it is silence. */
  silent: (heard: Heard): Verdict => ifDecoded(heard, verdict(isSilent(heard), 'sound', 'silence', instead(heard))),
  /** `tone(1000)`, `silence()`, `sound()` or `title('…')`, most of the time. */
  play: (heard: Heard, sound: Sound): Verdict => {
    const what = heardInstead(sound, heard);
    const said = verdict(isHeard(sound, heard), 'sound', soundName(sound), what, evidenceOf(heard));
    return sound.kind === 'title' ? said : ifDecoded(heard, said);
  },
  /** Integrated loudness, LUFS (EBU R 128). */
  loudnessBetween: (heard: Heard, low: number, high: number): Verdict => {
    const { loudness } = heard;
    const actual = loudness === null ? 'silence' : `${loudness.toFixed(1)} LUFS`;
    const between = loudness !== null && loudness >= low && loudness <= high;
    return ifDecoded(heard, verdict(between, 'loudness', `${low} to ${high} LUFS`, actual));
  },
  /** Nothing longer without a byte. Pages of Ogg may be a second long. */
  noGapLonger: (heard: Heard, duration: Duration): Verdict => gap(heard, duration),
  /** Bytes that come at once, so that playing can begin. They may be 25 % away, or as much as is said. */
  burst: (heard: Heard, bytes: number, tolerance?: { readonly percent: number }): Verdict =>
    about('burst', heard.burst?.bytes ?? null, bytes, tolerance?.percent ?? 25, 'bytes', heard),
  burstAtLeast: ({ burst }: Heard, bytes: number): Verdict =>
    burst === null
      ? unknown('burst', `at least ${bytes} bytes`, UNTOLD)
      : verdict(burst.bytes >= bytes, 'burst', `at least ${bytes} bytes`, `${burst.bytes} bytes`),
  /** The first sound comes so soon after it was asked for. */
  startWithin: (heard: Heard, duration: Duration): Verdict => {
    const { timeToFirstByte: time } = heard;
    const most = milliseconds(duration);
    const actual = time === null ? 'never' : `after ${Math.round(time)} ms`;
    return verdict(time !== null && time <= most, 'first sound', `within ${most} ms`, actual);
  },
  /** As they arrive after the burst. They may be 10 % away, or as much as is said. */
  bytesPerSecond: (heard: Heard, bytes: number, tolerance?: { readonly percent: number }): Verdict =>
    about('bytes a second', heard.bytesPerSecond, bytes, tolerance?.percent ?? 10, '', heard),
  /** A header of the answer. */
  header: (heard: Heard, name: string, value?: string | RegExp): Verdict => {
    const found = heard.headers[name.toLowerCase()];
    const text = Array.isArray(found) ? found.join(', ') : (found ?? null);
    const fits =
      text !== null && (value === undefined || (typeof value === 'string' ? text === value : holds(text, value)));
    return verdict(fits, `header ${name}`, value ?? 'there', text, evidenceOf(heard));
  },
};

function about(
  what: string,
  actual: number | null,
  wanted: number,
  percent: number,
  unit: string,
  heard: Heard,
): Verdict {
  const near = Math.abs((actual ?? 0) - wanted) <= (wanted * percent) / 100;
  const amount = (value: number) => `${Math.round(value)}${unit === '' ? '' : ` ${unit}`}`;
  const expected = `${amount(wanted)} (within ${percent} %)`;
  if (actual === null) return unknown(what, expected, UNTOLD);
  return verdict(near, what, expected, amount(actual), evidenceOf(heard));
}

/** Whether nothing longer was without a byte. */
function gap(heard: Heard, duration: Duration): Verdict {
  const most = milliseconds(duration);
  const longest = heard.longestGap;
  const actual = longest === null ? 'nothing came' : `${Math.round(longest * 1000)} ms`;
  return verdict(longest !== null && longest * 1000 <= most, 'longest gap', `at most ${most} ms`, actual);
}

function instead(heard: Heard): string {
  return isSilent(heard) ? 'silence' : isHeard({ kind: 'sound' }, heard) ? 'audible' : (heard.problem ?? 'nothing');
}

function evidenceOf({ url, problem }: Heard) {
  return { command: `GET ${url}`, ...(problem === null ? {} : { hint: problem }) };
}

export const streamKind: SubjectKind<Heard, typeof streamMatchers> = {
  name: 'stream',
  matchers: streamMatchers,
  command: (path) => `GET ${path}`,
  present: ({ problem, undecoded }) => problem === null || undecoded !== null,
  whyAbsent: ({ problem }) => problem,
  asksPresence: ['exist', 'refused', 'status', 'header'],
};

/** A mount on a host as listeners get it. Looking at it is to listen for some seconds. */
export function stream(host: RadioHost, mount: NamedMount, options: StreamOptions = {}) {
  const { seconds = 4, direct = false, ...connection } = options;
  const { url, options: own, label } = streamAddress(host, mount, direct);
  return new Subject(streamKind, label, host.name, () =>
    listenFor(url, seconds, { ...own, ...connection }, `${host.name} ${label}`),
  );
}
