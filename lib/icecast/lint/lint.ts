import { dialectOf } from '../dialect-of.ts';
import type { Dialect } from '../dialects.ts';
import type { Element } from '../element.ts';
import { UnreadableXml } from '../parse.ts';
import { type Document, documentOf } from './document.ts';
import { applyFixes } from './fix.ts';
import { type Ignore, ignoredBy, ignoresIn } from './ignore.ts';
import type { Fix, Server, Severity } from './rule.ts';
import { rules } from './rules.ts';

/** Something that a rule found, with its place: offsets in UTF-16 units. */
export interface LintFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string | null;
  readonly start: number;
  readonly end: number;
  readonly fix: Fix | null;
  /** Why it is not to be reported; null if it is. */
  readonly ignored: string | null;
}

/** What can be said of a file without its elements, and of its comments: findings that are no rule's. */
export const others: readonly { readonly code: string; readonly severity: Severity; readonly what: string }[] = [
  {
    code: 'not-xml',
    severity: 'error',
    what: 'a file that Icecast cannot read: it exits at start, and keeps the old file on a reload',
  },
  {
    code: 'not-icecast',
    severity: 'error',
    what: 'a file whose root is not `<icecast>`: Icecast does not start with it',
  },
  { code: 'ignore-without-reason', severity: 'error', what: 'a comment that ignores a rule, and does not say why' },
  { code: 'ignore-of-nothing', severity: 'error', what: 'a comment that ignores a rule that does not exist' },
  { code: 'unused-ignore', severity: 'note', what: 'a comment that ignores what is not found any more' },
];

/**
 * Every finding in an icecast.xml, in the order of the file.
 *
 * @param dialect The Icecast that reads it; without it, the one that the file says it is for.
 */
export function lint(xml: string, server: Server, dialect: Dialect = dialectOf(xml)): LintFinding[] {
  const document = read(xml);
  return 'rule' in document ? [document] : findingsIn(document, server, dialect);
}

/**
 * The file with every safe fix made that nobody ignores, and what was done. Fixes make room for others, so that it is
 * looked at again, a few times.
 *
 * @param except Rules whose fixes nobody wants.
 */
export function fixed(
  xml: string,
  server: Server,
  except: ReadonlySet<string> = new Set(),
  dialect: Dialect = dialectOf(xml),
): { xml: string; done: { rule: string; does: string }[] } {
  const done: { rule: string; does: string }[] = [];
  let text = xml;
  for (let round = 0; round < 5; round++) {
    const document = read(text);
    if ('rule' in document) break;
    const findings = findingsIn(document, server, dialect).filter(
      ({ rule, ignored }) => ignored === null && !except.has(rule),
    );
    const ruleOf = new Map(findings.flatMap(({ rule, fix }) => (fix === null ? [] : [[fix, rule] as const])));
    const result = applyFixes(document, [...ruleOf.keys()]);
    if (result.done.length === 0) break;
    done.push(...result.done.map((fix) => ({ rule: ruleOf.get(fix) ?? '', does: fix.does })));
    text = result.xml;
  }
  return { xml: text, done };
}

function read(xml: string): Document | LintFinding {
  try {
    return documentOf(xml);
  } catch (error) {
    if (!(error instanceof UnreadableXml)) throw error;
    const line = Number(/\(line (\d+)\)/.exec(error.message)?.[1] ?? 1);
    const start = xml.split('\n', line - 1).reduce((sum, text) => sum + text.length + 1, 0);
    return plain('not-xml', 'error', `Icecast cannot read it: ${error.message}`, Math.min(start, xml.length));
  }
}

function findingsIn(document: Document, server: Server, dialect: Dialect): LintFinding[] {
  const { root, places } = document;
  const ignores = ignoresIn(document);
  const used = new Set<Ignore>();
  const findings: LintFinding[] = [];
  if (root.name !== 'icecast') {
    const { start, end } = tagOf(document, root);
    findings.push(plain('not-icecast', 'error', `the root is <${root.name}>, not <icecast>`, start, end));
  } else {
    for (const rule of rules.filter(({ dialects }) => dialects?.includes(dialect) ?? true)) {
      for (const { at, message, hint = rule.remedy, fix = null } of rule.check(root, server, dialect)) {
        const ignore = ignoredBy(ignores, rule.code, at, document);
        if (ignore !== undefined) used.add(ignore);
        const { start, end } = tagOf(document, at);
        const { code, severity } = rule;
        findings.push({ rule: code, severity, message, hint, start, end, fix, ignored: ignore?.reason ?? null });
      }
    }
  }
  for (const ignore of ignores) {
    const { rule, reason, start, end } = ignore;
    if (!rules.some(({ code }) => code === rule))
      findings.push(plain('ignore-of-nothing', 'error', `there is no rule ${rule}`, start, end));
    else if (reason === null)
      findings.push(plain('ignore-without-reason', 'error', `says not why ${rule} does not matter here`, start, end));
    else if (!used.has(ignore) && places.size > 0)
      findings.push(plain('unused-ignore', 'note', `${rule} finds nothing here`, start, end));
  }
  return findings.toSorted((a, b) => a.start - b.start);
}

/** The opening tag, without its attributes. */
function tagOf({ places }: Document, element: Element): { start: number; end: number } {
  const start = places.get(element)?.start ?? 0;
  return { start, end: start + element.name.length + 1 };
}

function plain(rule: string, severity: Severity, message: string, start: number, end = start): LintFinding {
  return { rule, severity, message, hint: hints.get(rule) ?? null, start, end, fix: null, ignored: null };
}

const hints: ReadonlyMap<string, string> = new Map([
  ['ignore-without-reason', 'write <!-- lint: RULE: why -->'],
  ['ignore-of-nothing', 'docs/lint.md has the rules'],
  ['unused-ignore', 'delete the comment'],
]);
