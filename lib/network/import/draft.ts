import { pointer } from '../../inventory/pointer.ts';
import type { Effect } from './effect.ts';

/** One icecast.xml and the host that it becomes. */
export interface Server {
  readonly file: string;
  readonly host: string;
  /** What becomes the inventory: without what follows from the rest there. */
  readonly effect: Effect;
  /** What the file says, all of it. */
  readonly whole: Effect;
  /** The address that it has, if somebody says it. */
  readonly address: string | null;
  /** Its other files that can be read here, by their paths there. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** What a value of the inventory comes from. */
export interface Origin {
  readonly server: Server;
  readonly path: string;
}

export type Data = { [key: string]: unknown };

/** An inventory as it comes about, and where each value is from. */
export class Draft {
  readonly data: Data = {};
  /** Files that come with the inventory, by their names in it. */
  readonly files = new Map<string, Buffer>();
  readonly origins = new Map<string, Origin>();

  /** Null is not written. @param items What each member of a list comes from. */
  put(
    steps: readonly (string | number)[],
    value: unknown,
    server: Server,
    path: string,
    items: readonly string[] = [],
  ): void {
    if (value === null || value === undefined) return;
    let at: Data = this.data;
    for (const step of steps.slice(0, -1)) {
      const next = at[step];
      if (isData(next)) at = next;
      else {
        const fresh: Data = {};
        at[step] = fresh;
        at = fresh;
      }
    }
    at[String(steps.at(-1))] = value;
    this.origins.set(pointer(...steps), { server, path });
    for (const [i, item] of items.entries()) this.origins.set(pointer(...steps, i), { server, path: item });
  }

  /** What is written at a place. */
  valueAt(...steps: readonly string[]): unknown {
    return steps.reduce((at: unknown, step) => (isData(at) ? at[step] : undefined), this.data);
  }

  /** Whether something is said at a place. */
  says(...steps: readonly string[]): boolean {
    return this.origins.has(pointer(...steps));
  }

  /** Whether a server's list of addresses is written. */
  hasList(host: string, word: 'allow' | 'deny'): boolean {
    return ['masters', 'relays'].some((kind) => this.says(kind, host, 'icecast', word));
  }

  /** Brings a file of a server along. Returns its name in the inventory; null: it cannot be read here. */
  carry({ host, files }: Server, file: string): string | null {
    const content = files.get(file);
    if (content === undefined) return null;
    const name = `files/${host}/${file.split('/').at(-1) ?? 'file'}`;
    const taken = this.files.get(name);
    if (taken !== undefined && !taken.equals(content)) return null;
    this.files.set(name, content);
    return name;
  }

  /** What the value at a pointer, or what holds it, comes from. */
  originOf(at: string): Origin | undefined {
    if (at === '') return undefined;
    for (let rest = at; rest !== ''; rest = rest.slice(0, rest.lastIndexOf('/'))) {
      const origin = this.origins.get(rest);
      if (origin !== undefined) return origin;
    }
    return [...this.origins].find(([pointer]) => pointer.startsWith(`${at}/`))?.[1];
  }
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
