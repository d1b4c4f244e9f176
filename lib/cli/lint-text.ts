import { type FormatOptions, formatDiagnostic } from '../inventory/format-diagnostic.ts';
import type { Linted } from './lint-findings.ts';

/** Findings as people read them, and how many there are; those that are ignored only count. */
export function lintText(findings: readonly Linted[], options: FormatOptions): string {
  const shown = findings.filter(({ ignored }) => ignored === undefined);
  const texts = alike(shown).map(([finding, ...others]) => {
    const { fix } = finding;
    const hosts = others.flatMap((other) => hostOf(other) ?? []);
    const more = hosts.length === 0 ? '' : `  the same on ${hosts.join(', ')}\n`;
    return `${formatDiagnostic(finding, options)}\n${fix === undefined ? '' : `  --fix ${fix}\n`}${more}`;
  });
  return `${texts.join('\n')}${texts.length > 0 ? '\n' : ''}${lintCounts(findings)}\n`;
}

/** What many hosts have is told once. */
function alike(findings: readonly Linted[]): [Linted, ...Linted[]][] {
  const groups = new Map<string | Linted, [Linted, ...Linted[]]>();
  for (const finding of findings) {
    const key = hostOf(finding) === null ? finding : [finding.code, finding.message, finding.source].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

/** The host of a file that is rendered, as in `HOST:/etc/icecast2/icecast.xml`. */
function hostOf({ origin }: Linted): string | null {
  return /^([^/\\:]+):\//.exec(origin?.file ?? '')?.[1] ?? null;
}

/** As in `1 error, 2 warnings, 1 ignored`. */
export function lintCounts(findings: readonly Linted[]): string {
  const counts = new Map<string, number>();
  for (const { severity, ignored } of findings) {
    const key = ignored === undefined ? severity : 'ignored';
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const parts = ['error', 'warning', 'note'].flatMap((noun) => {
    const count = counts.get(noun);
    return count === undefined ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}`];
  });
  const ignored = counts.get('ignored');
  const first = parts.length === 0 ? 'no findings' : parts.join(', ');
  return ignored === undefined ? first : `${first}, ${ignored} ignored`;
}
