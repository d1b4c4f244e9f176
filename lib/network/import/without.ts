import type { Element } from '../../icecast/element.ts';
import type { Server } from './draft.ts';
import type { Note } from './effect.ts';
import { effectOf } from './effect-of.ts';

/** What goes as a whole, since nothing in it can be had without the rest; as a login does without its options. */
const wholes: ReadonlySet<string> = new Set(['relay', 'listen-socket', 'directory']);

/** What is read in any case, so that it stays, and what is in it goes. */
const sections: ReadonlySet<string> = new Set([
  'limits',
  'authentication',
  'http-headers',
  'paths',
  'logging',
  'security',
]);

/** A remark on a server. */
export interface Told extends Note {
  readonly server: Server;
}

/** Servers without those elements that were refused, so that what else is wrong with them can be seen. */
export class Without {
  readonly #servers: readonly Server[];
  readonly #gone = new Set<Element>();
  readonly #parents = new Map<Element, Element>();
  /** Of elements that lost something, what they were. */
  readonly #before = new Map<Element, Element>();

  constructor(servers: readonly Server[]) {
    this.#servers = servers;
    for (const { whole } of servers) this.#adopt(whole.root);
  }

  /** Takes out what was refused. Returns whether there was anything to take out. */
  take(refused: readonly Told[]): boolean {
    const size = this.#gone.size;
    for (const { element } of refused) {
      const at = this.#goingWith(this.#before.get(element) ?? element);
      if (at !== null) this.#gone.add(at);
    }
    return this.#gone.size > size;
  }

  /** What is left. */
  rest(): Server[] {
    return this.#servers.map((server) => {
      const whole = effectOf(this.#kept(server.whole.root));
      return { ...server, effect: whole, whole };
    });
  }

  /** The element as it stands in the file, with its place in the lists there. */
  told(note: Told): Told {
    const element = this.#before.get(note.element) ?? note.element;
    const server = this.#servers.find(({ host }) => host === note.server.host) ?? note.server;
    return { ...note, server, element, path: this.#counted(note.path, element) };
  }

  #adopt(element: Element): void {
    for (const child of element.children) {
      this.#parents.set(child, element);
      this.#adopt(child);
    }
  }

  /** What has to go for an element to be gone; null for what has to stay. */
  #goingWith(element: Element): Element | null {
    const parent = this.#parents.get(element);
    if (parent === undefined || sections.has(element.name)) return null;
    return wholes.has(parent.name) || element.name === 'option' ? parent : element;
  }

  #kept(element: Element): Element {
    const children = element.children.filter((child) => !this.#gone.has(child)).map((child) => this.#kept(child));
    if (children.length === element.children.length && children.every((child, i) => child === element.children[i]))
      return element;
    const less = { ...element, children };
    this.#before.set(less, element);
    return less;
  }

  /** A path as `listen-socket[1]`, where others of the name were before it. */
  #counted(path: string, element: Element): string {
    const [, name, index] = /(listen-socket|directory|header)\[(\d+)\]/.exec(path) ?? [];
    let at: Element | undefined = element;
    while (at !== undefined && at.name !== name) at = this.#parents.get(at);
    const siblings = at === undefined ? [] : (this.#parents.get(at)?.children ?? []);
    const earlier = siblings.slice(0, at === undefined ? 0 : siblings.indexOf(at));
    const lost = earlier.filter((other) => other.name === name && this.#gone.has(other)).length;
    return path.replace(`${name}[${index}]`, `${name}[${Number(index) + lost}]`);
  }
}
