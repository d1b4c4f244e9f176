import type { Finding } from '../inventory/diagnostic.ts';
import type { Choice } from '../inventory/patterns/match.ts';
import { selectNames } from '../inventory/patterns.ts';

export interface Members {
  /** In the order of the choice's hosts. */
  readonly names: readonly string[];
  /** What is wrong, and with which of the patterns; without `item`, with all of them together. */
  readonly findings: readonly { readonly item?: number; readonly finding: Finding }[];
}

/** The hosts that a group's list of patterns selects. Where one of them takes hosts away, they are read as one pattern. */
export function membersOf(patterns: readonly string[], choice: Choice): Members {
  const hosts = new Set(choice.hosts);
  // Most groups list hosts by name: those need no pattern.
  const selections = patterns.map((pattern) =>
    hosts.has(pattern) ? { names: [pattern], findings: [] } : selectNames(pattern, choice),
  );
  const findings = selections.flatMap((selected, item) => selected.findings.map((finding) => ({ item, finding })));
  if (patterns.some((pattern) => /^\s*[!&]/.test(pattern))) {
    const whole = selectNames(patterns.join(','), choice);
    const empty = whole.findings.filter((finding) => finding.code === 'selects-nothing');
    return { names: whole.names, findings: [...findings, ...empty.map((finding) => ({ finding }))] };
  }
  const members = new Set(selections.flatMap((selected) => selected.names));
  return { names: choice.hosts.filter((name) => members.has(name)), findings };
}
