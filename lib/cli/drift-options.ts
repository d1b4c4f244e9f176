import type { ConnectionOptions } from './ssh-options.ts';

/** Options of `drift`. */
export interface DriftCommandOptions extends ConnectionOptions {
  diff: boolean;
  stateDir?: string;
}
