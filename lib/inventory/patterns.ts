import type { Finding } from './diagnostic.ts';
import { type Choice, matchTerm } from './patterns/match.ts';
import { splitPattern } from './patterns/split.ts';
import { parseTerm, type Term } from './patterns/term.ts';
import { reasonOf } from './reason.ts';

export interface Selection {
  /** In the inventory's order. */
  readonly names: readonly string[];
  /** What is wrong with the pattern; then `names` is what the rest of it selects. */
  readonly findings: readonly Finding[];
}

/**
 * The hosts that a pattern selects, in Ansible's pattern language: names, groups, globs (`relay-eu*`), `a:b` or `a,b`
 * (both), `a:&b` (those of a that are in b), `a:!b` (those of a that are not in b), `~regex`, `a[0]`, `a[-1]`,
 * `a[0:2]` (the first three), `a[1:]`, `all`, `*`, and `@file` (a pattern on each line, `#` starts a comment).
 * As in Ansible all unions come first, then all `&`, then all `!`, whatever the order in the text, and a pattern
 * of nothing but `&` and `!` starts from all hosts. Unlike Ansible, a part that matches nothing is a finding.
 *
 * `readFile` gives the text of an `@file`, and throws if it cannot; without it `@file` is a finding.
 */
export function selectNames(pattern: string, choice: Choice, readFile?: (path: string) => string): Selection {
  const findings: Finding[] = [];
  const terms = splitPattern(pattern).flatMap((term) => {
    if (!term.startsWith('@')) return [parseTerm(term)];
    const read = termsOfFile(term.slice(1), readFile);
    if (Array.isArray(read)) return read;
    findings.push(read);
    return [];
  });
  if (terms.length === 0 && findings.length === 0) {
    findings.push({
      code: 'bad-pattern',
      severity: 'error',
      message: 'the pattern is empty',
      hint: '`all` selects every host',
    });
  }
  const broken = findings.length > 0;

  const sets = (join: Term['join']): Set<string>[] =>
    terms
      .filter((term) => term.join === join)
      .map((term) => {
        const found = matchTerm(term, choice);
        if ('code' in found) findings.push(found);
        return new Set('code' in found ? [] : found);
      });
  const [added, kept, dropped] = [sets('add'), sets('keep'), sets('drop')];
  const start = added.length === 0 && !broken ? [new Set(choice.hosts)] : added;
  const names = choice.hosts.filter(
    (host) =>
      start.some((set) => set.has(host)) && kept.every((set) => set.has(host)) && !dropped.some((set) => set.has(host)),
  );
  if (names.length === 0 && findings.length === 0) {
    findings.push({
      code: 'selects-nothing',
      severity: 'error',
      message: `\`${pattern.trim()}\` selects no host`,
      hint: 'every part of it names hosts, but none is left in the end',
    });
  }
  return { names, findings };
}

function termsOfFile(path: string, readFile: ((path: string) => string) | undefined): Term[] | Finding {
  const problem = (message: string, hint: string): Finding => ({
    code: 'bad-pattern-file',
    severity: 'error',
    message,
    hint,
  });
  if (readFile === undefined) return problem(`\`@${path}\` cannot stand here`, 'write the pattern itself');
  let text: string;
  try {
    text = readFile(path);
  } catch (error) {
    return problem(
      `the file of patterns \`${path}\` cannot be read: ${reasonOf(error)}`,
      'the path after `@` is relative to the current directory',
    );
  }
  const lines = text.split(/\r?\n/).map((line) => line.replace(/(^|\s)#.*$/, '').trim());
  const terms = lines.flatMap(splitPattern);
  if (terms.length === 0)
    return problem(`the file of patterns \`${path}\` holds none`, 'write one pattern on each line');
  const nested = terms.find((term) => term.startsWith('@'));
  if (nested !== undefined)
    return problem(`\`${nested}\` in \`${path}\`: such a file cannot name another`, 'copy its lines');
  return terms.map(parseTerm);
}
