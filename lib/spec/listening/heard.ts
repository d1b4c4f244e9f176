import type { IncomingHttpHeaders } from 'node:http';
import type { Span } from '../audio/silence.ts';
import type { Codec, Container } from '../audio/stream-format.ts';
import type { ToneSpan } from '../audio/tones.ts';
import type { Burst } from './burst.ts';

/** A title, and when it came. */
export interface TimedTitle {
  /** Seconds from the start of what is told. */
  readonly at: number;
  readonly title: string;
}

/** What a listener heard in a stretch of time. Times are in seconds from `at`. */
export interface Heard {
  readonly url: string;
  /** When what is told begins, ISO. With a burst this is before the listener came: the sound in it is older. */
  readonly at: string;
  /** Seconds from `at` to the end of what is told. */
  readonly seconds: number;
  /** Null if no answer came. */
  readonly status: number | null;
  readonly headers: IncomingHttpHeaders;
  /** Where it was sent on to, in order. */
  readonly redirects: readonly string[];

  /** What the sound is made of, as its own frames say; null where none came. */
  readonly container: Container | null;
  readonly codec: Codec | null;
  readonly samplerate: number | null;
  readonly channels: number | null;
  /** How often the format changed while it listened. */
  readonly formatChanges: number;

  /** kbit/s as the headers say. */
  readonly nominalBitrate: number | null;
  /** kbit/s of the sound: its bytes by its playing time. */
  readonly bitrate: number | null;
  /** Bytes of sound a second as they arrived, after the burst. */
  readonly bytesPerSecond: number | null;
  readonly bytes: number;
  /** Seconds of sound that were decoded, the burst among them. */
  readonly sound: number;

  /** Milliseconds from the request to the first byte of sound. */
  readonly timeToFirstByte: number | null;
  readonly burst: Burst | null;
  /** Longest time without a byte, seconds. */
  readonly longestGap: number | null;
  /** Times without a byte, longer than the listener was asked to note. */
  readonly gaps: readonly Span[];
  /** Seconds without new sound: time since the burst, less the sound that came in it. */
  readonly missed: number;

  readonly titles: readonly TimedTitle[];
  /** Seconds between two levels. */
  readonly interval: number;
  /** RMS in dB below full scale; -Infinity is silence, null: nothing arrived then. */
  readonly levels: readonly (number | null)[];
  /** RMS level of all the sound, dB below full scale; null without sound. */
  readonly level: number | null;
  /** Integrated loudness, LUFS (EBU R 128); null without sound, or where all is silent. */
  readonly loudness: number | null;
  /** Where sound came and was silent. */
  readonly silences: readonly Span[];
  /** Where nothing was to be heard, because sound was silent or did not come. */
  readonly outages: readonly Span[];
  /** The tone that most of the sound is, Hz; null if there is none. */
  readonly tone: { readonly frequency: number; readonly purity: number } | null;
  /** Tones that were held, in order. */
  readonly tones: readonly ToneSpan[];

  /** Whether the server closed the connection and it is not open again. */
  readonly ended: boolean;
  /** When the server closed a connection. */
  readonly disconnects: readonly number[];
  readonly connections: number;
  /** Why nobody here can tell what the sound is: it came, and no program on this machine decodes it; null: one does. */
  readonly undecoded: string | null;
  /** Why nothing is to be heard, or why it cannot be told; null if all went well. */
  readonly problem: string | null;
}
