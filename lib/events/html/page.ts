import { escapeMarkup } from '../lines/escape-markup.ts';
import { checksSection } from './checks.ts';
import { grade, gradeMarks } from './grade.ts';
import { mapSvg } from './map.ts';
import type { SpecReport } from './report.ts';
import { style } from './style.ts';

/** The report as one page that needs nothing else: no script, no request. */
export function page({ started, results, finished }: SpecReport): string {
  const byHost = new Map<string | null, typeof results>(started.hosts.map(({ name }) => [name, []]));
  for (const result of results) byHost.set(result.host, [...(byHost.get(result.host) ?? []), result]);
  const ofNetwork = byHost.get(null) ?? [];
  byHost.delete(null);
  const grades = new Map(
    [...byHost].flatMap(([host, ofHost]) => (host === null ? [] : [[host, grade(ofHost)] as const])),
  );
  const sections = [
    ...(ofNetwork.length > 0 ? [checksSection(null, ofNetwork)] : []),
    ...[...byHost].map(([host, ofHost]) => checksSection(host, ofHost)),
  ];
  const outcomes = ['passed', 'failed', 'unreachable', 'skipped'] as const;
  const totals = outcomes.map((outcome) => {
    return `<li class="badge ${outcome}">${gradeMarks[outcome]} ${finished.counts[outcome]} ${outcome}</li>`;
  });
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${finished.counts.failed + finished.counts.unreachable > 0 ? '✖' : '✔'} aircheck spec</title><style>${style}</style></head>
<body><header><h1>What was checked and heard</h1><p class="meta">${escapeMarkup(started.inventory)} · ${escapeMarkup(started.at)} · ${finished.seconds.toFixed(1)} s</p>
<ul class="totals" aria-label="Totals">${totals.join('')}</ul></header>
<main><section><h2>Network</h2><div class="frame" tabindex="0" role="region" aria-label="Network map">${mapSvg(started.hosts, grades)}</div></section>
<section><h2>Specs</h2><label class="filter"><input type="checkbox" id="failed-only"> Only what did not pass</label>
${sections.join('')}</section></main></body></html>
`;
}
