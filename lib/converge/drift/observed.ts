import type { Redactor } from '../../events/redactor.ts';
import type { Element } from '../../icecast/element.ts';
import type { Running } from '../../icecast/running.ts';
import type { HostState } from '../../resources/state.ts';
import type { Resource } from '../../resources/types.generated.ts';
import type { Change } from '../plan.ts';
import type { HostRecord } from '../record.ts';
import type { Differing } from './differing.ts';
import type { HostFacts } from './facts.ts';

/** One host as it is, beside what it should be: what the kinds of drift are found in. */
export interface Observed {
  readonly host: string;
  /** What it should be. */
  readonly resources: readonly Resource[];
  readonly state: HostState;
  readonly record: HostRecord;
  /** What its Icecast has on the air; null: not known. */
  readonly running: Running;
  /** What its Icecast says of itself at /admin/stats; null: not known. */
  readonly stats: Element | null;
  readonly facts: HostFacts;
  /** Resources that somebody else than a converge made differ. */
  readonly differing: readonly Differing[];
  /** Everything that a converge would change. */
  readonly changes: readonly Change[];
  /** TCP ports that may be open besides those that the host's own files name. */
  readonly ports: readonly number[];
  readonly redactor: Redactor;
}
