import type { Element } from '../element.ts';
import type { Document } from './document.ts';

/** A comment that says not to report a rule for the element after it, and all that is in it. */
export interface Ignore {
  readonly rule: string;
  /** Null: it gives none, and does not count. */
  readonly reason: string | null;
  readonly next: Element | null;
  readonly start: number;
  readonly end: number;
}

/** Comments such as `<!-- lint: relay-retry: the upstream asks for it -->`. */
export function ignoresIn(document: Document): Ignore[] {
  return document.comments.flatMap(({ text, start, end, next }) => {
    const match = /^\s*lint:\s*([^\s:]*)\s*(?::([\s\S]*))?$/.exec(text);
    if (match === null) return [];
    const reason = match[2]?.trim() ?? '';
    return [{ rule: match[1] ?? '', reason: reason === '' ? null : reason, next, start, end }];
  });
}

/** The comment that a finding of a rule at an element is ignored by. */
export function ignoredBy(
  ignores: readonly Ignore[],
  rule: string,
  element: Element,
  { parents }: Document,
): Ignore | undefined {
  const around = new Set<Element>();
  for (let at: Element | undefined = element; at !== undefined; at = parents.get(at)) around.add(at);
  return ignores.find(
    (ignore) => ignore.rule === rule && ignore.reason !== null && ignore.next !== null && around.has(ignore.next),
  );
}
