import type { Element } from '../../icecast/element.ts';
import { atoi, isPlainNumber } from './number.ts';
import type { Fate } from './report.ts';
import type { Value, Words } from './words.ts';

/** A remark on an element. */
export interface Note {
  readonly element: Element;
  readonly path: string;
  readonly fate: Fate;
  readonly message: string;
}

/**
 * What Icecast 2.4.4 makes of a file: every value that has an effect, by path, with defaults filled in. Two files with
 * the same values are equal in meaning, whatever they look like.
 */
export class Effect {
  readonly root: Element;
  readonly values = new Map<string, Value>();
  readonly elements = new Map<string, Element>();
  readonly notes: Note[] = [];

  constructor(root: Element) {
    this.root = root;
  }

  set(path: string, value: Value, element?: Element): void {
    this.values.set(path, value);
    if (element !== undefined) this.elements.set(path, element);
  }

  text(path: string): string | null {
    const value = this.values.get(path) ?? null;
    return value === null ? null : String(value);
  }

  number(path: string): number {
    return Number(this.values.get(path) ?? 0);
  }

  /** The element that a value stands in, or what should hold it. */
  elementAt(path: string): Element {
    for (let at = path; at !== ''; at = at.slice(0, Math.max(0, lastSlash(at)))) {
      const element = this.elements.get(at);
      if (element !== undefined) return element;
    }
    return this.root;
  }

  note(element: Element, path: string, fate: Fate, message: string): void {
    this.notes.push({ element, path, fate, message });
  }

  /** Reads the children of an element that a table knows; of several the last counts. */
  read(parent: Element | undefined, path: string, words: Words): Map<string, Value> {
    const values = new Map<string, Value>(Object.entries(words).map(([name, [, otherwise]]) => [name, otherwise]));
    const last = new Map<string, Element>();
    for (const child of parent?.children ?? []) {
      const word = words[child.name];
      if (word === undefined) continue;
      const at = path === '' ? child.name : `${path}/${child.name}`;
      const earlier = last.get(child.name);
      if (earlier !== undefined) this.note(earlier, at, 'no-effect', 'a later one wins');
      last.set(child.name, child);
      this.elements.set(at, child);
      values.set(child.name, this.valueOf(child, at, word[0]));
    }
    return values;
  }

  private valueOf(element: Element, path: string, reading: 'text' | 'number' | 'bit'): Value {
    const { text } = element;
    if (reading === 'text') return text;
    if (text === null) {
      const may =
        path === 'port' || /^(listen-socket\[\d+\]\/port|mount\[.*\]\/source-timeout|relay\[.*\]\/port)$/.test(path);
      if (!may) this.note(element, path, 'wrong', 'it is empty, and Icecast crashes on that: give it a number');
      return 0;
    }
    const value = atoi(text);
    if (!isPlainNumber(text)) {
      this.note(
        element,
        path,
        'wrong',
        `\`${text.trim()}\` is no number, and Icecast takes it as ${value}: write what you mean`,
      );
    }
    return reading === 'bit' ? (value === 0 ? 0 : 1) : value;
  }
}

/** Slashes in brackets are part of a mount's name. */
function lastSlash(path: string): number {
  let depth = 0;
  for (let i = path.length - 1; i >= 0; i--) {
    if (path[i] === ']') depth++;
    else if (path[i] === '[') depth--;
    else if (path[i] === '/' && depth === 0) return i;
  }
  return -1;
}
