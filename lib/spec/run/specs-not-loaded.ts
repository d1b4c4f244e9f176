import type { Place } from './place.ts';

/** A spec file that cannot be loaded: it is no TypeScript, or it fails before it has said anything. */
export class SpecsNotLoaded extends Error {
  override readonly name = 'SpecsNotLoaded';
  readonly hint = 'nothing was run, and no host was contacted';

  constructor(file: string, cause: unknown, place: Place | null) {
    const where = place === null ? `${file}: ` : `${place.file}:${place.line}:${place.column}: `;
    super(`${where}${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
