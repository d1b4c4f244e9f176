import { meanLevel } from '../audio/level.ts';
import { integratedLoudness } from '../audio/loudness.ts';
import { MOMENT, type Moment } from '../audio/moment.ts';
import { findOutages, findSilences } from '../audio/silence.ts';
import type { SoundFormat } from '../audio/sound-format.ts';
import { findTones, mainTone } from '../audio/tones.ts';
import { burstOf } from './burst.ts';
import { findGaps, longestGap } from './gaps.ts';
import type { Heard, TimedTitle } from './heard.ts';
import type { Contact } from './listener.ts';
import { missedSeconds } from './missed.ts';
import { bytesPerSecond, measuredBitrate, nominalBitrate } from './rate.ts';
import type { Awake, Range, Slot } from './slot.ts';
import { timelineOf } from './timeline.ts';

/** All that a listener knows, and what is asked of it. */
export interface Evidence {
  readonly contact: Contact;
  readonly slots: readonly Slot[];
  readonly titles: readonly TimedTitle[];
  readonly formats: readonly { at: number; format: SoundFormat }[];
  /** Why sound could not be decoded. */
  readonly problem: string | null;
  /** Why nobody here can decode it at all. */
  readonly undecoded: string | null;
  readonly range: Range;
  readonly awake: Awake;
  /** Seconds without a byte that are a gap. */
  readonly gap: number;
  /** dB below full scale; what is quieter is silence. */
  readonly silence: number;
}

/** Makes of what a listener knows what it heard in a stretch of time. */
export function judge(evidence: Evidence): Heard {
  const { contact, range, awake, gap, silence } = evidence;
  const within = (at: number) => at >= range.from && at <= range.to;
  const slots = evidence.slots.filter(({ until }) => within(until));
  const before = evidence.slots.findLast(({ until }) => until < range.from) ?? null;
  const fresh = before === null;
  const timeline = timelineOf(slots, range, fresh, gap, awake);
  const since = (at: number) => at - timeline.at;
  const spanned = <T extends { at: number }>(spans: readonly T[]) =>
    spans.map((span) => ({ ...span, at: since(span.at) }));
  // The wait for the first byte is told apart from gaps.
  const sounding = {
    from: fresh ? (slots[0]?.at ?? range.to) : range.from,
    to: contact.ended ? lastOf(slots, range) : range.to,
  };
  const moments = slots.flatMap((slot) => slot.moments);
  const levels = timeline.moments.map((moment) => moment?.level ?? null);
  const sound = slots.reduce((total, slot) => total + slot.sound, 0);
  const formats = evidence.formats.filter(({ at }) => at <= range.to);
  return {
    url: contact.url,
    at: new Date(contact.attached + timeline.at * 1000).toISOString(),
    seconds: since(range.to),
    status: contact.status,
    headers: contact.headers,
    redirects: [...contact.redirects],
    ...formatOf(sound > 0 ? formats.at(-1)?.format : undefined),
    formatChanges: formats.filter(({ at }, index) => index > 0 && within(at)).length,
    nominalBitrate: nominalBitrate(contact.headers),
    bitrate: measuredBitrate(slots),
    bytesPerSecond: bytesPerSecond(slots, fresh),
    bytes: slots.reduce((total, slot) => total + slot.bytes, 0),
    sound,
    timeToFirstByte: contact.firstByte === null ? null : awake({ from: 0, to: contact.firstByte }) * 1000,
    burst: fresh ? burstOf(slots, contact.answered, awake) : null,
    longestGap: longestGap(slots, sounding, awake),
    gaps: slots.length === 0 && fresh ? [] : spanned(findGaps(slots, sounding, gap, awake)),
    missed: missedSeconds(slots, before, sounding),
    titles: spanned(evidence.titles.filter(({ at }) => within(at))),
    interval: MOMENT,
    levels,
    ...loudnessOf(moments),
    silences: findSilences(levels, { below: silence }),
    outages: findOutages(levels, { below: silence }),
    tone: mainTone(moments),
    tones: findTones(timeline.moments),
    ended: contact.ended,
    disconnects: contact.disconnects.filter(within).map(since),
    connections: contact.connections.length,
    undecoded: evidence.undecoded,
    problem: contact.problem ?? evidence.problem ?? problemOf(slots, sound, contact),
  };
}

function formatOf(format: SoundFormat | undefined): Pick<Heard, 'container' | 'codec' | 'samplerate' | 'channels'> {
  return format ?? { container: null, codec: null, samplerate: null, channels: null };
}

function loudnessOf(moments: readonly Moment[]): Pick<Heard, 'level' | 'loudness'> {
  if (moments.length === 0) return { level: null, loudness: null };
  return {
    level: meanLevel(moments.map(({ level }) => level)),
    loudness: integratedLoudness(moments.map(({ weighted }) => weighted)),
  };
}

function lastOf(slots: readonly Slot[], range: Range): number {
  return slots.at(-1)?.until ?? range.to;
}

function problemOf(slots: readonly Slot[], sound: number, contact: Contact): string | null {
  if (slots.length > 0 && sound === 0) return 'no sound of a known format';
  if (slots.length > 0) return null;
  return contact.firstByte === null ? 'no sound yet' : 'no sound came in this time';
}
