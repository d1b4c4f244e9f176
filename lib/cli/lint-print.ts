import type { GlobalOptions } from './global-options.ts';
import type { LintedFiles } from './lint-files.ts';
import type { Shell } from './shell.ts';

/** Prints what lint has found, and what it has done. `seen` is what was looked at, as in `2 files`. */
export async function printLinted(
  { output, cwd, version }: Shell,
  options: GlobalOptions,
  { findings, fixes, mended, seen }: LintedFiles & { readonly seen: string },
): Promise<void> {
  const format: string = options.format;
  const text = format === 'text' || format === 'plain';
  const aside = mended !== null;
  const tell = (told: string) => (aside ? output.err(told) : output.out(told));
  // What was done is told in any case.
  for (const { file, rule, does } of format === 'json' ? [] : fixes) {
    const line = `fixed ${file}: ${rule}: ${does}\n`;
    if (text) tell(line);
    else output.err(line);
  }
  if (mended !== null) output.revealed(mended);
  if (format === 'json') output.json({ findings, fixed: fixes });
  else if (format === 'ndjson') for (const finding of findings) output.jsonLine(finding);
  else if (format === 'sarif') output.json((await import('./lint-sarif.ts')).sarifOf(findings, { cwd, version }));
  else if (findings.some(({ ignored }) => ignored === undefined)) {
    const { colour, columns } = output.screen;
    const look = aside ? output.errorFormat : { colour, width: columns };
    tell((await import('./lint-text.ts')).lintText(findings, { ...look, cwd }));
  } else if (options.quiet !== true) {
    tell(`${seen}: ${(await import('./lint-text.ts')).lintCounts(findings)}\n`);
  }
}
