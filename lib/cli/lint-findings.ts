import type { Dialect } from '../icecast/dialects.ts';
import { type LintFinding, lint } from '../icecast/lint/lint.ts';
import type { Server, Severity } from '../icecast/lint/rule.ts';
import type { Diagnostic } from '../inventory/diagnostic.ts';
import type { Shown } from '../inventory/format-diagnostic.ts';
import { CliError } from './cli-error.ts';
import { sourceAt } from './lint-source.ts';

/** A finding of lint, in an icecast.xml or in the inventory. */
export interface Linted extends Shown {
  /** What `--fix` would do. */
  readonly fix?: string;
  /** Why it is not reported, and who said so. */
  readonly ignored?: { readonly reason: string; readonly by: 'comment' | 'option' | 'inventory' };
}

/** Of an icecast.xml. */
export function lintedXml(
  file: string,
  xml: string,
  { server, dialect }: { server: Server; dialect?: Dialect | undefined },
  ignores: ReadonlyMap<string, string>,
): Linted[] {
  return lint(xml, server, dialect).map((finding) => linted(file, xml, finding, ignores));
}

/** Of the inventory: what `validate` warns of. */
export function lintedInventory(warnings: readonly Diagnostic[], ignores: ReadonlyMap<string, string>): Linted[] {
  return warnings.map((warning) => ({ ...warning, ...ignoredByOption(warning.code, ignores) }));
}

/** `--ignore RULE=REASON`, by rule. */
export function ignoresOf(given: readonly string[], known: (rule: string) => boolean): Map<string, string> {
  const ignores = new Map<string, string>();
  for (const text of given) {
    const [, rule = text, reason = ''] = /^([^=]*)=([\s\S]*)$/.exec(text) ?? [];
    if (!known(rule)) throw new CliError(`--ignore ${text}: there is no rule ${rule}`, 'docs/lint.md has the rules');
    if (reason.trim() === '')
      throw new CliError(
        `--ignore ${text}: the reason is missing`,
        `write --ignore '${rule}=why it does not matter here'`,
      );
    ignores.set(rule, reason.trim());
  }
  return ignores;
}

const ranks: Readonly<Record<Severity, number>> = { error: 2, warning: 1, note: 0 };

/** Whether a finding is as severe as was asked for. */
export function atLeast(severity: Severity): (finding: Linted) => boolean {
  return (finding) => ranks[finding.severity] >= ranks[severity];
}

function linted(file: string, xml: string, finding: LintFinding, ignores: ReadonlyMap<string, string>): Linted {
  const { rule: code, severity, message, hint, start, end, fix, ignored } = finding;
  const { origin, source, caret } = sourceAt(file, xml, start, end);
  // Where tags are broken nobody knows what is a password.
  const shown = code === 'not-xml' ? { origin } : { origin, source, caret };
  return {
    ...{ code, severity, message, ...shown },
    ...(hint !== null && { hint }),
    ...(fix !== null && { fix: fix.does }),
    ...(ignored === null ? ignoredByOption(code, ignores) : { ignored: { reason: ignored, by: 'comment' } as const }),
  };
}

/** What `--ignore` says of a rule. */
export function ignoredByOption(code: string, ignores: ReadonlyMap<string, string>): Pick<Linted, 'ignored'> {
  const reason = ignores.get(code);
  return reason === undefined ? {} : { ignored: { reason, by: 'option' } };
}
