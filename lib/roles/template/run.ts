import type { Escaper } from '../escapers/escaper.ts';
import { type Related, TemplateFault } from './fault.ts';
import type { Reads } from './reads.ts';
import type { Site } from './site.ts';
import type { Spot } from './source.ts';

/** Where values come from. */
export interface Origins {
  /** Says that a value was reached as a member: its members are then found below it. */
  follow(container: object, key: string | number, value: object): void;
  /** Where the value of a member is written; with a null key, the list or mapping itself. */
  spot(container: object, key: string | number | null): Spot | undefined;
}

/** One rendering of one template, or evaluation of one expression. */
export interface Run {
  readonly escaper: Escaper;
  readonly variables: ReadonlyMap<string, unknown>;
  readonly origins: Origins;
  readonly reads: Reads;
  readonly faults: TemplateFault[];
  /** Values are kept as they are, not printed. */
  readonly native: boolean;
  /** The value of the last `{{ }}`, if `native`. */
  value: unknown;
  /** Whether a password was printed. */
  sensitive: boolean;
  /** How many templates include each other at the moment. */
  depth: number;
}

/** What the parts of the runtime share. */
export interface RuntimeState {
  readonly sites: readonly Site[];
  run(): Run;
}

export function spotAt(state: RuntimeState, site: number): Spot {
  const found = state.sites[site];
  if (found === undefined) throw new Error(`no site ${site}`);
  return found.spot;
}

/** What was written at a site, for messages. */
export function expressionAt(state: RuntimeState, site: number): string {
  const text = state.sites[site]?.expression ?? '…';
  return text === '…' ? 'this expression' : `\`${text}\``;
}

/** Stops the expression with a fault at a site. */
export function fail(
  state: RuntimeState,
  site: number,
  code: string,
  message: string,
  hint?: string,
  related?: Related,
): never {
  throw new TemplateFault(code, spotAt(state, site), message, hint, related);
}

/** The place that a value is written at, as the related place of a fault. */
export function writtenAt(state: RuntimeState, container: unknown, key: string | number | null): Related | undefined {
  if (typeof container !== 'object' || container === null) return undefined;
  const spot = state.run().origins.spot(container, key);
  const message = key === null ? 'what should have it is written here' : 'its value is written here';
  return spot && { message, spot };
}
