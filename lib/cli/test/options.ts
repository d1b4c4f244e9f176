import type { DriverOptions } from '../commands/lab/driver-options.ts';
import type { SpecOptions } from '../run-specs.ts';
import type { DestroyPolicy } from './destroy.ts';

/** Options of `test`: its own, those of `lab up`, and those of `spec`. */
export interface TestOptions extends SpecOptions, DriverOptions {
  only?: string[];
  destroy?: DestroyPolicy;
  keep?: true;
}
