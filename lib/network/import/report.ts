import type { XmlPlace } from './places.ts';

/**
 * What became of a part of a file.
 *
 * - kept: the inventory says it.
 * - replaced: the role does it in its own way, and listeners do not notice.
 * - added: the inventory needs it, and the file did not say it.
 * - no-effect: the daemon ignores it.
 * - wrong: it does not say what it seems to; the inventory has what Icecast makes of it.
 * - not-carried: it is not in the inventory, and somebody has to see to it.
 * - refused: Icecast does not run with it, or no inventory can say it. An error.
 */
export type Fate = 'kept' | 'replaced' | 'added' | 'no-effect' | 'wrong' | 'not-carried' | 'refused';

export interface ReportLine extends XmlPlace {
  readonly file: string;
  readonly fate: Fate;
  /** As in `mount[/live.mp3]/max-listeners`. */
  readonly path: string;
  /** Why; or what the inventory calls it. Never holds a secret. */
  readonly message: string;
}

/** Whether the inventory would not mean what the files do. */
export function isError({ fate }: Pick<ReportLine, 'fate'>): boolean {
  return fate === 'refused';
}
