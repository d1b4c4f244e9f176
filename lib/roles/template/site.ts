import type { Slot } from '../escapers/escaper.ts';
import { expressionText, firstOf, type TemplateNode } from './nodes.ts';
import type { Spot, TemplateSource } from './source.ts';

/** An expression in a template: what compiled code names by its number when something happens there. */
export interface Site {
  /** As in `mount.title`. */
  readonly expression: string;
  readonly spot: Spot;
  /** What stands around it, if it is printed. */
  readonly slot: Slot;
}

const nowhere: Slot = { before: '', after: '' };

type Place = Pick<Site, 'spot' | 'slot'>;

/** A template has hundreds of sites: where one is, is worked out when it is asked for. */
class LazySite implements Site {
  readonly #node: TemplateNode;
  readonly #find: () => Place;
  #found: Place | undefined;

  constructor(node: TemplateNode, find: () => Place) {
    this.#node = node;
    this.#find = find;
  }

  get expression(): string {
    return expressionText(this.#node);
  }

  get spot(): Spot {
    return this.#place().spot;
  }

  get slot(): Slot {
    return this.#place().slot;
  }

  #place(): Place {
    this.#found ??= this.#find();
    return this.#found;
  }
}

/** The site of a name, an operator, a tag. */
export function siteOf(source: TemplateSource, node: TemplateNode): Site {
  return new LazySite(node, () => placeOf(source, node));
}

function placeOf(source: TemplateSource, node: TemplateNode): Place {
  const named = node.typename === 'LookupVal' ? node.val : node.typename === 'Filter' ? node.name : node;
  const at = named.typename === 'Symbol' || named.typename === 'Literal' ? named : node;
  const length = 'value' in at && typeof at.value === 'string' ? writtenLength(source.text, at, at.value) : 1;
  return { spot: source.spot(at.lineno, at.colno, length), slot: nowhere };
}

/** How long a name is, or a text with its quotes. */
function writtenLength(text: string, node: TemplateNode, value: string): number {
  return /["']/.test(text.charAt(offsetOf(text, node.lineno, node.colno))) ? value.length + 2 : value.length;
}

/** The site of a whole `{{ expression }}`. */
export function outputSite(source: TemplateSource, expression: TemplateNode): Site {
  return new LazySite(expression, () => placeOfOutput(source, expression));
}

function placeOfOutput(source: TemplateSource, expression: TemplateNode): Place {
  const first = firstOf(expression);
  const start = offsetOf(source.text, first.lineno, first.colno);
  const rest = /[%}]\}|$/m.exec(source.text.slice(start));
  const end = start + (rest?.index ?? 0);
  const length = source.text.slice(start, end).replace(/[\s-]+$/, '').length;
  return {
    spot: source.spot(first.lineno, first.colno, length),
    slot: slotAt(source.text, source.text.lastIndexOf('{{', start), end),
  };
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let i = 0; i < line; i++) start = text.indexOf('\n', start) + 1;
  return start + column;
}

/** What stands around the tag that opens at `open`, and whose `}}` or `-}}` is the next after `end`. */
function slotAt(text: string, open: number, end: number): Slot {
  if (open < 0) return nowhere;
  const close = text.indexOf('}}', end);
  const left = text.slice(0, open);
  const right = close < 0 ? '' : text.slice(close + 2);
  const before = text.startsWith('{{-', open) ? left.trimEnd() : left;
  const after = text.charAt(close - 1) === '-' ? right.trimStart() : right;
  return {
    before: withoutTags(lastLine(before)),
    after: withoutTags(after.split('\n', 1).join('')),
  };
}

/** The last line of a text, with those before it that end in a backslash. */
function lastLine(text: string): string {
  let start = text.lastIndexOf('\n');
  while (start > 0 && text.charAt(start - 1) === '\\') start = text.lastIndexOf('\n', start - 1);
  return text.slice(start + 1);
}

function withoutTags(line: string): string {
  return line.replace(/\{%.*?%\}|\{#.*?#\}/g, '').replace(/\{\{.*?\}\}/g, 'x');
}
