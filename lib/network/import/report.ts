import type { XmlPlace } from './places.ts';

/**
 * What became of a part of an icecast.xml.
 *
 * - kept: the inventory says it.
 * - replaced: the role does it in its own way, and listeners do not notice.
 * - added: the inventory needs it, and the file did not say it.
 * - no-effect: Icecast 2.4.4 ignores it.
 * - wrong: Icecast does not accept it. An error.
 * - impossible: an inventory cannot say it. An error.
 */
export type Fate = 'kept' | 'replaced' | 'added' | 'no-effect' | 'wrong' | 'impossible';

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
  return fate === 'wrong' || fate === 'impossible';
}
