import type { Place } from './place.ts';

/** What keeps a spec file from being loaded. */
export interface Fault {
  readonly message: string;
  readonly place: Place | null;
}

/** Spec files that cannot be loaded: one is no TypeScript, or it fails before it has said anything. */
export class SpecsNotLoaded extends Error {
  override readonly name = 'SpecsNotLoaded';
  readonly hint = 'nothing was run on any host';

  constructor(faults: readonly Fault[], cause: unknown) {
    super(faults.map(told).join('\n'), { cause });
  }
}

function told({ message, place }: Fault): string {
  return place === null ? message : `${place.file}:${place.line}:${place.column}: ${message}`;
}
