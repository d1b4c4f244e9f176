import type { Diagnostic } from '../../inventory/diagnostic.ts';
import type { Written } from '../written.ts';

/**
 * Looks for one kind of mistake in what people wrote, and reports each place. A rule sees inventories that pass the
 * schemas but in which anything else may be wrong, so it takes no name for granted. Linear in what is written.
 */
export type Rule = (written: Written) => Iterable<Diagnostic>;
