import { EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Span } from '../span.ts';

/** Where a node begins, its tag and anchor left aside, and where its first token ends. `near` is where an empty one would stand. */
export function spanOf(event: Event, source: string, near: number): Span {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart < 0 ? emptySpan(event, near) : scalarSpan(event, source);
  if (event.type === EVENT_ID.ALIAS) return { start: event.anchorStart - 1, end: event.anchorEnd };
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE)
    return { start: event.start, end: event.start + 1 };
  return { start: near, end: near };
}

function emptySpan(event: ScalarEvent, near: number): Span {
  return tagSpan(event) ?? anchorSpan(event) ?? { start: near, end: near };
}

function scalarSpan(event: ScalarEvent, source: string): Span {
  const { valueStart, valueEnd, style } = event;
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return { start: valueStart - 1, end: valueEnd + 1 };
  }
  if (style === SCALAR_STYLE.PLAIN) return { start: valueStart, end: valueEnd };
  // A block scalar's value starts on the line after its `|` or `>`.
  const header = /[|>][-+0-9]*[ \t]*(?:[ \t]#[^\r\n]*)?(?:\r\n?|\n)?$/.exec(source.slice(0, valueStart).slice(-1000));
  return { start: header === null ? valueStart : valueStart - header[0].length, end: valueEnd };
}

/** The tag of a node, with its `!`. */
export function tagSpan(event: Event): Span | undefined {
  if (!('tagStart' in event) || event.tagStart < 0) return undefined;
  return { start: event.tagStart, end: event.tagEnd };
}

/** The anchor of a node, with its `&`. */
export function anchorSpan(event: Event): Span | undefined {
  if (event.type === EVENT_ID.ALIAS || !('anchorStart' in event) || event.anchorStart < 0) return undefined;
  return { start: event.anchorStart - 1, end: event.anchorEnd };
}
