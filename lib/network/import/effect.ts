import type { Element } from '../../icecast/element.ts';
import { atoi, isPlainNumber } from './number.ts';
import type { Fate } from './report.ts';
import type { Reading, Value, Words } from './words.ts';

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

  /** The same, if it is not said already. */
  noteOnce(element: Element, path: string, fate: Fate, message: string): void {
    if (!this.notes.some((note) => note.path === path && note.message === message))
      this.note(element, path, fate, message);
  }

  note(element: Element, path: string, fate: Fate, message: string): void {
    this.notes.push({ element, path, fate, message });
  }

  /** Reads the children of elements that a table knows; of several the last counts. */
  read(parents: Element | undefined | readonly Element[], path: string, words: Words): Map<string, Value> {
    const values = new Map<string, Value>(Object.entries(words).map(([name, [, otherwise]]) => [name, otherwise]));
    const last = new Map<string, Element>();
    for (const child of childrenOfAll(parents)) {
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

  /** Text that people read: spaces at its ends and line breaks say nothing. */
  private wordsOf(element: Element, path: string): string | null {
    const { text } = element;
    if (text === null) return null;
    const plain = text.replace(/\s+/g, ' ').trim();
    if (plain !== text) this.note(element, path, 'wrong', 'Icecast says the spaces around it, too: they are left out');
    return plain;
  }

  private valueOf(element: Element, path: string, reading: Reading): Value {
    const { text } = element;
    if (reading === 'text') return text;
    if (reading === 'words') return this.wordsOf(element, path);
    if (text === null) {
      const may =
        path === 'port' || /^(listen-socket\[\d+\]\/port|mount\[.*\]\/source-timeout|relay\[.*\]\/port)$/.test(path);
      if (!may) this.note(element, path, 'refused', 'it is empty, and Icecast crashes on that: give it a number');
      return 0;
    }
    const value = atoi(text);
    if (!isPlainNumber(text)) {
      this.note(
        element,
        path,
        'wrong',
        `\`${text.trim()}\` is no number, and Icecast takes it as ${value}, as the inventory does`,
      );
    }
    return reading === 'bit' ? (value === 0 ? 0 : 1) : value;
  }
}

/** @param from One element or several of a name, which Icecast reads as one. */
function childrenOfAll(from: Element | undefined | readonly Element[]): readonly Element[] {
  if (from === undefined) return [];
  return 'name' in from ? from.children : from.flatMap(({ children }) => children);
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
