import { pointer } from '../../inventory/pointer.ts';
import type { Effect } from './effect.ts';

/** One icecast.xml and the host that it becomes. */
export interface Server {
  readonly file: string;
  readonly host: string;
  readonly effect: Effect;
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
  readonly origins = new Map<string, Origin>();

  /** Null is not written. */
  put(steps: readonly (string | number)[], value: unknown, server: Server, path: string): void {
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
  }

  /** Whether something is said at a place. */
  says(...steps: readonly string[]): boolean {
    return this.origins.has(pointer(...steps));
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
