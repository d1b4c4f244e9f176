import type { Reason } from '../icecast/judge.ts';
import type { Running } from '../icecast/running.ts';
import { settingInWords } from '../icecast/setting-in-words.ts';
import { audienceOf } from './listeners.ts';

/** A setting of a daemon that changes, what that takes, and what it does to those who listen now. Holds no secret. */
export interface Setting {
  /** As in `/live.mp3 max-listeners`. */
  readonly setting: string;
  /** Where it stands in its file. */
  readonly path: string;
  /** Null: it was not there. */
  readonly from: string | null;
  readonly to: string | null;
  readonly takes: 'reload' | 'reload-twice' | 'restart';
  /** How many listeners it drops; null: it is not known. */
  readonly dropped: number | null;
  /** Of how many that listen to the host; null: it is not known. */
  readonly listeners: number | null;
  /** Whose listeners hear another mount for a while, and keep their connection. */
  readonly moves: readonly SettingMove[];
  /** From when on it has effect. */
  readonly when: 'now' | 'source';
  /** What comes of it besides, or null. */
  readonly note: string | null;
}

export interface SettingMove {
  readonly mount: string;
  readonly to: string;
  readonly back: boolean;
  /** How many; null: it is not known. */
  readonly listeners: number | null;
}

/** What the judge said of a setting, with numbers. */
export function settingOf(reason: Reason, running: Running): Setting {
  const { path, from, to, verdict, drops, moves, when, note } = reason;
  const nobody = drops !== 'all' && drops.length === 0;
  return {
    setting: settingInWords(path),
    path,
    from,
    to,
    takes: verdict,
    dropped: nobody ? 0 : (audienceOf(running, drops)?.listeners ?? null),
    listeners: audienceOf(running, 'all')?.listeners ?? null,
    moves: moves.map((move) => ({ ...move, listeners: audienceOf(running, [move.mount])?.listeners ?? null })),
    when,
    note,
  };
}

/** As in `/live.mp3 max-listeners 500 → 800, reload, 0 of 312 listeners dropped`. */
export function settingSentence(setting: Setting): string {
  const takes = { reload: 'reload', 'reload-twice': 'two reloads', restart: 'restart' }[setting.takes];
  const moves = setting.moves.map(({ mount, to, back, listeners }) => {
    const who = listeners === null ? `listeners of ${mount}` : `${listeners} of ${mount}`;
    return `; ${who} ${listeners === 1 ? 'moves' : 'move'} to ${to}${back ? ', and back' : ' and stay there'}`;
  });
  const later = setting.when === 'source' ? '; from the next time that the source connects' : '';
  const note = setting.note === null ? '' : `; ${setting.note}`;
  return `${changeInWords(setting)}, ${takes}, ${droppedInWords(setting)}${moves.join('')}${note}${later}`;
}

function changeInWords({ setting, from, to }: Setting): string {
  if (from === null && to === 'present') return `${setting} is new`;
  if (to === null && from === 'present') return `${setting} goes`;
  return `${setting} ${from ?? 'none'} → ${to ?? 'none'}`;
}

/** As in `0 of 312 listeners dropped`. */
export function droppedInWords({ dropped, listeners }: Pick<Setting, 'dropped' | 'listeners'>): string {
  if (dropped === null) return 'listeners dropped, it is not known how many';
  if (listeners === null) return dropped === 0 ? 'no listener dropped' : `${dropped} listeners dropped`;
  return `${dropped} of ${listeners} ${listeners === 1 ? 'listener' : 'listeners'} dropped`;
}
