import { StudioError } from './error.ts';

/** What a spec tells a studio to do. Each can follow any other, and the same one twice does what once does. */
export type StudioAct =
  /** Plays a tone of so many Hz (20 to 20000) on every line, whatever it did before; `level` is dBFS RMS, -90 to -3.02. */
  | { readonly play: { readonly tone: number; readonly level?: number } }
  /** Sends a title, at most 512 bytes of UTF-8, and again when a master connects later. Seen while the studio is on air. */
  | { readonly say: string }
  | { readonly go: StudioState };

/**
 * `silent`: connected, and sends silence. `away`: hangs up on every master, who see that at once, as when an encoder is
 * switched off. `frozen`: connected, and no byte comes, as when the line is dead. `back`: as the inventory has it.
 */
export type StudioState = 'silent' | 'away' | 'frozen' | 'back';

/** What is told to the studio's Liquidsoap. */
export interface Order {
  /** A line of its server. */
  readonly line: string;
  /** What becomes of the process: running before the line, `frozen` after it, or `must-run`: refused if it is frozen. */
  readonly process: 'running' | 'frozen' | 'must-run';
}

const amplitudeOfTone = 0.3;
const titleBytes = 512;

/** @throws {StudioError} `studio-act` */
export function orderOf(act: StudioAct): Order {
  if ('play' in act) return { line: playing(act.play), process: 'running' };
  if ('say' in act) return { line: `studio.say ${titleInBase64(act.say)}`, process: 'must-run' };
  switch (act.go) {
    case 'silent':
    case 'away':
    case 'back':
      return { line: `studio.${act.go}`, process: 'running' };
    case 'frozen':
      // A line that is away has no connection to leave open.
      return { line: 'studio.connect', process: 'frozen' };
    default:
      throw new StudioError('studio-act', `a studio cannot go ${JSON.stringify(act.go)}`, {
        hint: 'it can go silent, away, frozen or back',
      });
  }
}

function playing({ tone, level }: { readonly tone: number; readonly level?: number }): string {
  if (!(tone >= 20 && tone <= 20000)) {
    throw new StudioError('studio-act', `a studio cannot play a tone of ${tone} Hz`, {
      hint: 'tones are from 20 to 20000 Hz',
    });
  }
  if (level !== undefined && !(level >= -90 && level <= -3.02)) {
    throw new StudioError('studio-act', `a studio cannot play a tone of ${level} dBFS`, {
      hint: "levels are from -90 to -3.02 dBFS RMS; studio.go('silent') sends silence",
    });
  }
  // The RMS of a sine is its amplitude divided by the square root of two.
  const amplitude = level === undefined ? amplitudeOfTone : Math.SQRT2 * 10 ** (level / 20);
  return `studio.play ${tone.toFixed(3)} ${amplitude.toFixed(6)}`;
}

/** Nothing in base64 means anything to a line of Liquidsoap's server. */
function titleInBase64(title: string): string {
  const refuse = (message: string, hint: string) => new StudioError('studio-act', `a title ${message}`, { hint });
  if (title.trim() === '') throw refuse('must say something', 'players show nothing for an empty one');
  if (/[\p{Cc}\u2028\u2029]/u.test(title)) {
    throw refuse('has no control characters and is one line', 'neither Icecast nor players take more');
  }
  if (/\p{Cs}/u.test(title)) throw refuse('must be whole characters', 'half of a surrogate pair has no UTF-8');
  const bytes = Buffer.from(title);
  if (bytes.length > titleBytes) {
    throw refuse(`has at most ${titleBytes} bytes of UTF-8, this one has ${bytes.length}`, 'make it shorter');
  }
  return bytes.toString('base64');
}
