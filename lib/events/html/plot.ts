import { escapeMarkup } from '../lines/escape-markup.ts';
import { nothingHeard } from '../lines/nothing-heard.ts';
import type { Hearing } from '../types.generated.ts';
import { columnsOf, type Run } from './columns.ts';

/** The drawing's size, and its margins. */
const size = { width: 720, height: 190 };
const area = { left: 46, right: 12, top: 26, bottom: 26 };
/** dBFS: what is quieter is drawn here, and counts as silence. */
const floor = -60;

const inner = { width: size.width - area.left - area.right, height: size.height - area.top - area.bottom };

/** The level over time, with gaps and titles. */
export function plotFigure(hearing: Hearing): string {
  const { label, gaps, titles, tone } = hearing;
  const seconds = Math.max(hearing.levels.length * hearing.interval, ...gaps.map((gap) => gap.at + gap.seconds), 0.1);
  const x = (second: number) => round(area.left + (Math.min(Math.max(second, 0), seconds) / seconds) * inner.width);
  const facts = [
    `${seconds.toFixed(1)} s`,
    tone === null ? 'no single tone' : `tone ${Math.round(tone)} Hz`,
    gapsText(gaps),
    nothingHeard(hearing) ?? '',
  ]
    .filter((fact) => fact !== '')
    .join(' · ');
  const list = titles.map((one) => `<li>${escapeMarkup(one.title)} <span>at ${one.at.toFixed(1)} s</span></li>`);
  return `<figure class="hearing"><div class="frame" tabindex="0" role="region" aria-label="${escapeMarkup(`Level of ${label}`)}">
<svg class="plot" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${escapeMarkup(`${label}: ${facts}`)}">
${axes(seconds, x)}${silences(hearing, x)}<path class="level" d="${curve(hearing, x)}"/>${gapShades(gaps, x)}${titles.map((one, index) => titleMark(one.at, index + 1, x)).join('')}</svg></div>
<figcaption><strong>${escapeMarkup(label)}</strong> · ${facts}${list.length === 0 ? '' : `<ol class="titles">${list.join('')}</ol>`}</figcaption></figure>`;
}

type Scale = (second: number) => number;
type Gap = Hearing['gaps'][number];

/** More than that are counted only. */
const gapsTold = 8;

function gapsText(gaps: readonly Gap[]): string {
  if (gaps.length === 0) return 'no gaps';
  const told = gaps.slice(0, gapsTold).map((gap) => `${gap.seconds.toFixed(2)} s at ${gap.at.toFixed(1)} s`);
  return `gaps: ${told.join(', ')}${gaps.length > gapsTold ? ` and ${gaps.length - gapsTold} more` : ''}`;
}

function y(level: number): number {
  return round(area.top + (Math.min(0, Math.max(floor, level)) / floor) * inner.height);
}

function axes(seconds: number, x: Scale): string {
  const levels = [0, -20, -40, floor].map((level) => {
    const text = `<text class="tick" x="${area.left - 6}" y="${y(level) + 4}" text-anchor="end">${level}</text>`;
    return `<path class="grid" d="M${area.left},${y(level)} H${size.width - area.right}"/>${text}`;
  });
  const times = [0, seconds / 2, seconds].map((second, index) => {
    const anchor = ['start', 'middle', 'end'][index] ?? 'middle';
    return `<text class="tick" x="${x(second)}" y="${size.height - 8}" text-anchor="${anchor}">${second.toFixed(1)} s</text>`;
  });
  return `${levels.join('')}${times.join('')}<text class="tick" x="4" y="14">dBFS</text>`;
}

/** One run of levels after the other; where nothing arrived, the curve is broken. */
function curve({ levels, interval }: Hearing, x: Scale): string {
  return columnsOf(levels, inner.width)
    .map((run) => runPath(run, interval, x))
    .join('');
}

/** From column to column; where one sums up several levels, a stroke from the least to the most. */
function runPath(run: Run, interval: number, x: Scale): string {
  const points = run.map(({ at, least, most }, index) => {
    const point = `${index === 0 ? 'M' : 'L'}${x(at * interval)},${y(most)}`;
    return y(least) === y(most) ? point : `${point}V${y(least)}`;
  });
  // A level alone is a dot.
  return `${points.join('')}${run.length === 1 ? 'h0' : ''}`;
}

function silences({ levels, interval }: Hearing, x: Scale): string {
  const silent: Gap[] = [];
  let start: number | null = null;
  for (let index = 0; index <= levels.length; index++) {
    const level = levels[index] ?? null;
    const isSilent = level !== null && level <= floor;
    if (isSilent && start === null) start = index;
    if (isSilent || start === null) continue;
    silent.push({ at: start * interval, seconds: (index - start) * interval });
    start = null;
  }
  return shades('silence', silent, x);
}

/** The length stands at each gap for which there is room. */
function gapShades(gaps: readonly Gap[], x: Scale): string {
  const room = 48;
  let free = Number.NEGATIVE_INFINITY;
  const texts = gaps.map((gap) => {
    const middle = Math.min(Math.max(x(gap.at + gap.seconds / 2), area.left + 20), size.width - area.right - 20);
    if (middle < free) return '';
    free = middle + room;
    return `<text class="gap-length" x="${middle}" y="${area.top + inner.height / 2}" text-anchor="middle">${gap.seconds.toFixed(2)} s</text>`;
  });
  return `${shades('gap', gaps, x)}${texts.join('')}`;
}

/** However short, each is a pixel wide at least; what is closer together than that is one. */
function shades(name: string, spans: readonly Gap[], x: Scale): string {
  const drawn: { from: number; to: number }[] = [];
  for (const { at, seconds } of spans) {
    const from = x(at);
    const to = Math.max(from + 1, x(at + seconds));
    const last = drawn.at(-1);
    if (last !== undefined && from < last.to + 1) last.to = Math.max(last.to, to);
    else drawn.push({ from, to });
  }
  return drawn
    .map(({ from, to }) => {
      return `<rect class="${name}" x="${from}" y="${area.top}" width="${round(to - from)}" height="${inner.height}"/>`;
    })
    .join('');
}

function titleMark(at: number, number: number, x: Scale): string {
  const bottom = area.top + inner.height;
  return `<path class="title-mark" d="M${x(at)},${area.top - 6} V${bottom}"/><text class="title-number" x="${x(at)}" y="${area.top - 10}" text-anchor="middle">${number}</text>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
