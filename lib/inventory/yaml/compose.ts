import {
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { Finding } from '../diagnostic.ts';
import type { Place } from '../place.ts';
import type { Located, SourceFile } from '../source-file.ts';
import type { Span } from '../span.ts';
import type { Value } from '../vars.ts';
import { Anchors } from './anchors.ts';
import { anchorSpan, spanOf, tagSpan } from './events.ts';
import { keyOf } from './key.ts';
import { looksOctal, plainScalar, taggedScalar, unusable } from './scalar.ts';

/** An encrypted value: what it says, and how to put what it means in its place. */
export interface Vaulted {
  readonly text: string;
  readonly place: Place;
  /** From the `!` of its tag to the end of the text. */
  readonly span: Span;
  readonly set: (value: string) => void;
}

interface Node {
  readonly value: Value;
  readonly place: Place;
  /** Of an encrypted value. */
  readonly vault?: Pick<Vaulted, 'text' | 'span'>;
}

const vaultTags = new Set(['!vault', '!vault-encrypted']);

/** Builds values and their places from the events of one document, and finds what YAML allows but an inventory does not. */
export class Composer {
  readonly findings: Located[] = [];
  readonly vaulted: Vaulted[] = [];
  readonly #file: SourceFile;
  readonly #events: readonly Event[];
  readonly #anchors: Anchors;
  #index: number;
  /** Where the last token ended. */
  #near = 0;

  /** `first`: the index of the event after the document's own. */
  constructor(file: SourceFile, events: readonly Event[], first: number) {
    this.#file = file;
    this.#events = events;
    this.#index = first;
    this.#anchors = new Anchors(file);
  }

  compose(): Node {
    const node = this.#node();
    this.findings.push(...this.#anchors.findings());
    return node;
  }

  /** Where the document's last token ended. */
  get end(): number {
    return this.#near;
  }

  #node(key?: Span): Node {
    const event = this.#events[this.#index++];
    if (event === undefined) return this.#flawed(key, { start: this.#near, end: this.#near });
    const span = spanOf(event, this.#file.text, this.#near);
    this.#near = Math.max(this.#near, span.end);
    const anchor = anchorSpan(event);
    if (anchor !== undefined) this.#anchors.define(anchor);
    if (event.type === EVENT_ID.ALIAS) {
      this.#anchors.use(span);
      return this.#flawed(key, span);
    }
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event, key, span, anchor !== undefined);
    if (event.type === EVENT_ID.SEQUENCE) return this.#sequence(event, key, span);
    if (event.type === EVENT_ID.MAPPING) return this.#mapping(event, key, span);
    return this.#flawed(key, span);
  }

  #scalar(event: ScalarEvent, key: Span | undefined, span: Span, anchored: boolean): Node {
    const text = getScalarValue(this.#file.text, event);
    const place: Place = { file: this.#file, key: key ?? span, ...span, children: null };
    const tag = tagSpan(event);
    if (tag !== undefined) return this.#tagged(text, tag, place);
    // `&eu` alone was meant as text, and is reported as the anchor that it is.
    if (anchored && event.valueStart < 0) return this.#flawed(key, span);
    const value = event.style === SCALAR_STYLE.PLAIN ? plainScalar(text) : text;
    const problem = unusable(value, text);
    if (problem !== undefined) {
      this.#report(span, problem);
      return this.#flawed(key, span);
    }
    if (event.style === SCALAR_STYLE.PLAIN && looksOctal(value, text)) this.#reportOctal(span, text);
    return { value, place };
  }

  #tagged(text: string, tag: Span, place: Place): Node {
    const name = this.#file.text.slice(tag.start, tag.end);
    if (vaultTags.has(name)) {
      const span = { start: tag.start, end: place.end };
      return { value: '', place: { ...place, ...tag, vaulted: text }, vault: { text, span } };
    }
    const value = taggedScalar(name, text);
    if (value !== undefined) return { value, place };
    this.#unknownTag(tag);
    return this.#flawed(place.key, tag);
  }

  #sequence(event: SequenceEvent, key: Span | undefined, span: Span): Node {
    const value: Value[] = [];
    const children = new Map<string, Place>();
    for (let i = 0; !this.#atEnd(); i++) {
      const node = this.#node();
      value.push(node.value);
      children.set(String(i), node.place);
      this.#keepVault(node, (plain) => {
        value[i] = plain;
      });
    }
    return { value, place: this.#closed(event, '!!seq', key, span, children) };
  }

  #mapping(event: MappingEvent, key: Span | undefined, span: Span): Node {
    const value: { [key: string]: Value } = {};
    const children = new Map<string, Place>();
    let flawed = false;
    while (!this.#atEnd()) {
      const name = this.#key();
      const node = this.#node(name.span);
      if (name.finding !== undefined) this.#report(name.span, name.finding);
      if (name.text === undefined) {
        flawed = true;
        continue;
      }
      const first = children.get(name.text);
      if (first !== undefined) {
        this.#duplicate(name.text, name.span, first.key);
        continue;
      }
      const { text } = name;
      value[text] = node.value;
      children.set(text, node.place);
      this.#keepVault(node, (plain) => {
        value[text] = plain;
      });
    }
    const place = this.#closed(event, '!!map', key, span, children);
    if (flawed) place.flawed = true;
    return { value, place };
  }

  /** The key of the next entry. Without a text the entry is left out. */
  #key(): { span: Span; text?: string; finding?: Finding } {
    const event = this.#events[this.#index];
    if (event?.type === EVENT_ID.SCALAR) {
      this.#index++;
      // An absent key would stand before the colon, which comes next.
      if (event.valueStart < 0) this.#near += this.#file.text.slice(this.#near).search(/\S|$/);
      const span = spanOf(event, this.#file.text, this.#near);
      this.#near = Math.max(this.#near, span.end);
      const anchor = anchorSpan(event);
      if (anchor !== undefined) this.#anchors.define(anchor);
      return { span, ...keyOf(event, this.#file.text) };
    }
    const before = this.findings.length;
    const { place } = this.#node();
    // `{{ x }}` is a mapping with a mapping as its key, twice; once is enough.
    return { span: place, ...(this.findings.length > before ? {} : keyOf(event, this.#file.text)) };
  }

  /** Whether the open collection ends here; if so its end is taken. */
  #atEnd(): boolean {
    const event = this.#events[this.#index];
    if (event !== undefined && event.type !== EVENT_ID.POP) return false;
    this.#index++;
    return true;
  }

  #closed(
    event: MappingEvent | SequenceEvent,
    own: string,
    key: Span | undefined,
    span: Span,
    children: Map<string, Place>,
  ): Place {
    const place: Place = { file: this.#file, key: key ?? span, ...span, children };
    const tag = tagSpan(event);
    if (tag === undefined || ['!', own].includes(this.#file.text.slice(tag.start, tag.end))) return place;
    this.#unknownTag(tag);
    return { ...place, flawed: true };
  }

  #flawed(key: Span | undefined, span: Span): Node {
    return { value: null, place: { file: this.#file, key: key ?? span, ...span, children: null, flawed: true } };
  }

  #keepVault({ vault, place }: Node, set: (plain: string) => void): void {
    if (vault !== undefined) this.vaulted.push({ ...vault, place, set });
  }

  #duplicate(key: string, span: Span, first: Span): void {
    const finding: Finding = {
      code: 'duplicate-key',
      severity: 'error',
      message: `\`${key}\` is set twice`,
      hint: 'keep one of them',
    };
    const related = { file: this.#file, ...first, message: 'it is set here already' };
    this.findings.push({ file: this.#file, ...span, finding, related });
  }

  #unknownTag(tag: Span): void {
    const name = this.#file.text.slice(tag.start, tag.end);
    this.#report(tag, {
      code: 'unknown-tag',
      severity: 'error',
      message: vaultTags.has(name)
        ? `\`${name}\` stands before encrypted text only`
        : `\`${name}\` is no tag that can stand here`,
      hint: 'text that begins with `!` needs quotes; the tag for encrypted text is `!vault`',
    });
  }

  #reportOctal(span: Span, text: string): void {
    this.#report(span, {
      code: 'looks-octal',
      severity: 'warning',
      message: `\`${text}\` is the number ${Number(text)}`,
      hint: `write \`"${text}"\` if it is text, \`${Number(text)}\` if it is a number`,
    });
  }

  #report(span: Span, finding: Finding): void {
    this.findings.push({ file: this.#file, start: span.start, end: span.end, finding });
  }
}
