import { escapeMarkup } from '../lines/escape-markup.ts';
import { figureText } from '../lines/figure.ts';
import { failurePlace } from '../lines/spec-failure.ts';
import type { Figure, SpecFailure, SpecResult } from '../types.generated.ts';
import { type Grade, grade, gradeMarks } from './grade.ts';
import { plotFigure } from './plot.ts';
import { hostId } from './report.ts';

/** A host's specs, or (null) the network's. */
export function checksSection(host: string | null, results: readonly SpecResult[]): string {
  const worst: Grade = grade(results);
  const id = host === null ? 'network-specs' : hostId(host);
  const bad = results.filter(({ outcome }) => outcome === 'failed' || outcome === 'unreachable').length;
  const count = `${results.length} ${results.length === 1 ? 'spec' : 'specs'}${bad > 0 ? `, ${bad} not passed` : ''}`;
  const list = results.length === 0 ? '<p>No specs.</p>' : `<ul class="checks">${results.map(check).join('')}</ul>`;
  return `<section class="checked${bad > 0 ? ' bad' : ''}" id="${id}"><h3><span class="badge ${worst}">${gradeMarks[worst]} ${worst === 'none' ? 'no specs' : worst}</span> ${escapeMarkup(host ?? 'The network')} <small>${count}</small></h3>${list}</section>\n`;
}

function check(result: SpecResult): string {
  const { outcome, path, title, host, reason, seconds, attempts, earlier, failures, heard, figures } = result;
  const above = path.filter((one) => one !== host).join(' › ');
  const notes = [
    outcome === 'skipped' ? (reason ?? 'skipped') : '',
    attempts > 1 ? `${attempts} attempts` : '',
    `${seconds.toFixed(2)} s`,
  ].filter((note) => note !== '');
  const bad = outcome === 'failed' || outcome === 'unreachable';
  return `<li class="check${bad ? ' bad' : ''}" data-outcome="${outcome}"><p><span class="badge ${outcome}">${gradeMarks[outcome]} ${outcome}</span> ${above === '' ? '' : `<span class="above">${escapeMarkup(above)} ›</span> `}${escapeMarkup(title)} <small>${escapeMarkup(notes.join(' · '))}</small></p>${earlierBlocks(earlier)}${failures.map(failureBlock).join('')}${figureLine(figures)}${heard.map(plotFigure).join('')}</li>`;
}

function earlierBlocks(earlier: readonly string[]): string {
  return earlier
    .map((message, index) => `<pre class="message">attempt ${index + 1}: ${escapeMarkup(message)}</pre>`)
    .join('');
}

function figureLine(figures: readonly Figure[]): string {
  return figures.length === 0 ? '' : `<p>${escapeMarkup(figures.map(figureText).join(' · '))}</p>`;
}

function failureBlock(failure: SpecFailure): string {
  const { message, hint, property, expected, actual, diff, host, command, stderr, stack } = failure;
  const rows = [
    row('property', property),
    diff === null ? row('expected', expected) + row('actual', actual) : '',
    row('host', host),
    row('command', command),
    row('stderr', stderr === '' ? null : stderr),
    row('hint', hint),
    row('where', failurePlace(failure)),
    row('stack', stack),
  ].join('');
  return `<div class="failure"><pre class="message">${escapeMarkup(message)}</pre>${diff === null ? '' : diffBlock(diff)}${rows === '' ? '' : `<dl>${rows}</dl>`}</div>`;
}

function row(name: string, value: string | null): string {
  return value === null ? '' : `<dt>${name}</dt><dd><pre>${escapeMarkup(value)}</pre></dd>`;
}

function diffBlock(diff: string): string {
  const lines = diff.replace(/\n$/, '').split('\n');
  return `<pre class="diff">${lines.map((line) => `<span class="${diffClass(line)}">${escapeMarkup(line)}\n</span>`).join('')}</pre>`;
}

function diffClass(line: string): string {
  if (line.startsWith('+++') || line.startsWith('---') || line.startsWith('@@')) return 'place';
  if (line.startsWith('+')) return 'more';
  return line.startsWith('-') ? 'less' : 'same';
}
