import type { Heard, TimedTitle } from './heard.ts';

/** What a reporter plots of one listener. */
export interface Hearing {
  readonly label: string;
  readonly at: string;
  readonly interval: number;
  readonly levels: (number | null)[];
  readonly gaps: { at: number; seconds: number }[];
  readonly titles: TimedTitle[];
  readonly tone: number | null;
}

/** Digital silence has no level in decibels, and JSON no infinity: it is plotted at what 24 bits can tell. */
const FLOOR = -144;

/** What a report tells of a listener, in plain JSON. */
export function toHearing(heard: Heard, label: string): Hearing {
  const { at, interval, levels, gaps, titles, tone } = heard;
  return {
    label,
    at,
    interval,
    levels: levels.map((level) => (level === null ? null : Math.max(FLOOR, Math.round(level * 10) / 10))),
    gaps: gaps.map((gap) => ({ at: round(gap.at), seconds: round(gap.seconds) })),
    titles: titles.map((title) => ({ at: round(title.at), title: title.title })),
    tone: tone === null ? null : Math.round(tone.frequency * 10) / 10,
  };
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
