import type { SpecResult, SpecStarted, SpecsFinished } from '../types.generated.ts';

/** All that a page shows. */
export interface SpecReport {
  readonly started: SpecStarted;
  readonly results: readonly SpecResult[];
  readonly finished: SpecsFinished;
}

/** The id of a host's part of the page. */
export function hostId(host: string): string {
  return `host-${host.replace(/[^A-Za-z0-9-]/g, (character) => `_${character.codePointAt(0)?.toString(16)}`)}`;
}
