import type { Diagnostic } from './diagnostic.ts';
import type { Origin } from './origin.ts';
import type { Secret } from './secret.ts';
import type { InventoryData } from './types.generated.ts';

/** What people wrote: checked against the schemas, typed, and every value with the place it was written at. */
export interface Inventory {
  /** The directory that it was read from, absolute. */
  readonly directory: string;
  readonly data: InventoryData;
  /** Where the value at a JSON pointer stands, as in `/relays/eu-1/region`. `key` gives the place of the key instead. */
  origin(pointer: string, part?: 'key' | 'value'): Origin | undefined;
  /** A diagnostic at a JSON pointer, with its source line. */
  at(pointer: string, finding: Omit<Diagnostic, 'origin' | 'source'>, part?: 'key' | 'value'): Diagnostic;
  /** Every secret in it, for redaction. */
  readonly secrets: readonly Secret[];
}
