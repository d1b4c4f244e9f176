import { errorLogOf } from './error-log.ts';
import type { ReloadStep } from './reload-step.ts';

/** What shows that an Icecast has read a configuration, when its log does not tell. */
export interface Witness {
  /** A configuration before the new one, from which it differs in nothing that anybody would notice. */
  readonly step: ReloadStep;
  /** With how many spaces the location of the new one ends. */
  readonly spaces: number;
}

/**
 * Below `log_level` 3 Icecast says nothing of a reload, and may have ignored it. It tells its location to whoever asks, as
 * it was written, and takes another with a reload (2.4.4, 2.5.0 and KH were seen to do both). So it is given one that ends
 * with one space more, and then the new one: it has read that if it tells first of one space more, and then no more of it.
 *
 * @param from The configuration that it runs with: its log level holds until it has read another.
 * @returns Null: its log tells.
 */
export function witnessOf(from: string, to: string): Witness | null {
  if (errorLogOf(from) !== null) return null;
  const [element, location = 'Earth'] = /<location>([^<]*)<\/location>/.exec(to) ?? [];
  const witness = `<location>${location} </location>`;
  const end = to.lastIndexOf('</icecast>');
  const xml =
    element === undefined ? `${to.slice(0, end)}${witness}${to.slice(end)}` : to.replace(element, () => witness);
  const spaces = / *$/.exec(location)?.[0].length ?? 0;
  return { step: { xml, onAir: [], gone: [], spaces: spaces + 1 }, spaces };
}
