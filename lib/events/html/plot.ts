import { escapeMarkup } from '../lines/escape-markup.ts';
import type { Hearing } from '../types.generated.ts';

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
    gaps.length === 0
      ? 'no gaps'
      : `gaps: ${gaps.map((gap) => `${gap.seconds.toFixed(2)} s at ${gap.at.toFixed(1)} s`).join(', ')}`,
  ].join(' · ');
  const list = titles.map((one) => `<li>${escapeMarkup(one.title)} <span>at ${one.at.toFixed(1)} s</span></li>`);
  return `<figure class="hearing"><div class="frame" tabindex="0" role="region" aria-label="${escapeMarkup(`Level of ${label}`)}">
<svg class="plot" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${escapeMarkup(`${label}: ${facts}`)}">
${axes(seconds, x)}${silences(hearing, x)}${gaps.map((gap) => gapShade(gap, x)).join('')}<path class="level" d="${curve(hearing, x)}"/>${titles.map((one, index) => titleMark(one.at, index + 1, x)).join('')}</svg></div>
<figcaption><strong>${escapeMarkup(label)}</strong> · ${facts}${list.length === 0 ? '' : `<ol class="titles">${list.join('')}</ol>`}</figcaption></figure>`;
}

type Scale = (second: number) => number;

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
  return levels
    .map((level, index) => {
      if (level === null) return '';
      const point = `${x(index * interval)},${y(level)}`;
      const before = levels[index - 1] ?? null;
      const after = levels[index + 1] ?? null;
      if (before !== null) return `L${point}`;
      // A level alone is a dot.
      return `M${point}${after === null ? 'h0' : ''}`;
    })
    .join('');
}

function silences({ levels, interval }: Hearing, x: Scale): string {
  const shades: string[] = [];
  let start: number | null = null;
  for (let index = 0; index <= levels.length; index++) {
    const level = levels[index] ?? null;
    const silent = level !== null && level <= floor;
    if (silent && start === null) start = index;
    if (silent || start === null) continue;
    shades.push(shade('silence', start * interval, (index - start) * interval, x));
    start = null;
  }
  return shades.join('');
}

function gapShade(gap: { readonly at: number; readonly seconds: number }, x: Scale): string {
  const middle = Math.min(Math.max(x(gap.at + gap.seconds / 2), area.left + 20), size.width - area.right - 20);
  const text = `<text class="gap-length" x="${middle}" y="${area.top + inner.height / 2}" text-anchor="middle">${gap.seconds.toFixed(2)} s</text>`;
  return `${shade('gap', gap.at, gap.seconds, x)}${text}`;
}

function shade(name: string, at: number, seconds: number, x: Scale): string {
  const width = round(Math.max(1, x(at + seconds) - x(at)));
  return `<rect class="${name}" x="${x(at)}" y="${area.top}" width="${width}" height="${inner.height}"/>`;
}

function titleMark(at: number, number: number, x: Scale): string {
  const bottom = area.top + inner.height;
  return `<path class="title-mark" d="M${x(at)},${area.top - 6} V${bottom}"/><text class="title-number" x="${x(at)}" y="${area.top - 10}" text-anchor="middle">${number}</text>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
