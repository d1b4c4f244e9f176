import type { Diagnostic, Finding } from './diagnostic.ts';
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
  /**
   * A diagnostic at a JSON pointer, with its source line. Where nothing stands at the pointer, at what should hold it.
   * By default a mapping or list is shown at its key, anything else at the value.
   */
  at(pointer: string, finding: Finding, part?: 'key' | 'value'): Diagnostic;
  /** Every secret in it, for redaction. */
  readonly secrets: readonly Secret[];
  /** What is not wrong, but is likely to be. */
  readonly warnings: readonly Diagnostic[];
}
