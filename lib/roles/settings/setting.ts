import type { ValidateFunction } from 'ajv';
import type { Value } from '../../inventory/vars.ts';
import type { Spot } from '../template/source.ts';

/** A knob of a role. */
export interface Setting {
  readonly name: string;
  readonly description: string;
  readonly default: Value;
  /** Where the default is written. */
  readonly spot: Spot | undefined;
  readonly validate: ValidateFunction;
}
