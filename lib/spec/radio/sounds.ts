import type { Heard } from '../listening/heard.ts';
import { holds } from '../verdict.ts';

/** A tone of so many Hz. */
export interface ToneSound {
  readonly kind: 'tone';
  readonly frequency: number;
  /** dBFS RMS, for a studio that plays it. */
  readonly level?: number;
  /** How far what is heard may be from it, Hz. */
  readonly tolerance: number;
}

/** Something that can be heard. */
export type Sound =
  | ToneSound
  | { readonly kind: 'silence' }
  | { readonly kind: 'sound' }
  | { readonly kind: 'title'; readonly title: string | RegExp };

/** What is quieter is silence, dBFS RMS. */
const SILENCE = -50;

/**
 * A tone. What is heard may be 1 % away from it, at least 5 Hz, if `tolerance` (Hz) does not say otherwise. `level` is
 * for a studio that plays it: dBFS RMS.
 */
export function tone(
  frequency: number,
  { level, tolerance = Math.max(5, frequency / 100) }: { readonly level?: number; readonly tolerance?: number } = {},
): ToneSound {
  if (!(frequency > 0 && frequency < 24_000)) throw new RangeError(`nobody hears a tone of ${frequency} Hz`);
  return { kind: 'tone', frequency, tolerance, ...(level === undefined ? {} : { level }) };
}

/** Sound comes, and nothing is to be heard in it (below -50 dBFS). */
export function silence(): Sound {
  return { kind: 'silence' };
}

/** Anything that is not silence. */
export function sound(): Sound {
  return { kind: 'sound' };
}

/** A title that comes with the sound, as players show it. */
export function title(title: string | RegExp): Sound {
  return { kind: 'title', title };
}

/** How a sound is called in a failure. */
export function soundName(sound: Sound): string {
  if (sound.kind === 'tone') return `a tone of ${sound.frequency} Hz`;
  if (sound.kind === 'title') return `the title ${sound.title}`;
  return sound.kind;
}

/** Whether this is what was heard: most of the time, or last where it is a title. */
export function isHeard(sound: Sound, heard: Heard): boolean {
  if (sound.kind === 'tone') return isNear(sound, heard.tone?.frequency);
  if (sound.kind === 'title') return isTitle(sound.title, heard.titles.at(-1)?.title);
  if (sound.kind === 'silence') return isSilent(heard);
  return heard.level !== null && heard.level >= SILENCE;
}

/** Whether this was heard at any time. */
export function wasHeard(sound: Sound, heard: Heard): boolean {
  if (sound.kind === 'tone') return heard.tones.some(({ frequency }) => isNear(sound, frequency));
  if (sound.kind === 'title') return heard.titles.some((one) => isTitle(sound.title, one.title));
  if (sound.kind === 'silence') return heard.silences.length > 0;
  return heard.levels.some((level) => level !== null && level >= SILENCE);
}

/** What was heard instead of a sound, in the same words. */
export function heardInstead(sound: Sound, heard: Heard): string {
  if (sound.kind === 'title') {
    const last = heard.titles.at(-1);
    return last === undefined ? 'no title' : `the title ${last.title}`;
  }
  if (heard.tone !== null) return `a tone of ${Math.round(heard.tone.frequency)} Hz`;
  if (heard.level === null) return `nothing${heard.problem === null ? '' : ` (${heard.problem})`}`;
  return isSilent(heard) ? 'silence' : `sound of ${Math.round(heard.level)} dBFS without a tone`;
}

/** All that was heard, in order and in the same words. */
export function allHeard(sound: Sound, heard: Heard): string[] {
  const all =
    sound.kind === 'title'
      ? heard.titles.map((one) => `the title ${one.title}`)
      : heard.tones.map(({ frequency }) => `a tone of ${Math.round(frequency)} Hz`);
  const once = all.filter((one, index) => one !== all[index - 1]);
  return once.length > 0 ? once : [heardInstead(sound, heard)];
}

export function isSilent({ levels }: Heard): boolean {
  const known = levels.filter((level) => level !== null);
  return known.length > 0 && known.every((level) => level < SILENCE);
}

function isNear({ frequency, tolerance }: ToneSound, heard: number | undefined): boolean {
  return heard !== undefined && Math.abs(heard - frequency) <= tolerance;
}

function isTitle(title: string | RegExp, heard: string | undefined): boolean {
  if (heard === undefined) return false;
  return typeof title === 'string' ? heard === title : holds(heard, title);
}
