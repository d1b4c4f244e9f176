import type { Place } from './place.ts';

/** A spec file that cannot be loaded: it is no TypeScript, or it fails before it has said anything. */
export class SpecsNotLoaded extends Error {
  override readonly name = 'SpecsNotLoaded';
  readonly hint: string;

  constructor(file: string, cause: unknown, place: Place | null) {
    const where = place === null ? `${file}: ` : `${place.file}:${place.line}:${place.column}: `;
    super(`${where}${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.hint = this.message.includes("Cannot find package 'aircheck'")
      ? 'specs find aircheck in node_modules beside them or above: npm install aircheck'
      : 'nothing was run, and no host was contacted';
  }
}
