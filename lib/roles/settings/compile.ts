import { Ajv, type ValidateFunction } from 'ajv';
import type { Finding } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import { say } from '../../inventory/schema/say.ts';
import { violations } from '../../inventory/schema/violation.ts';

// role.schema.json has checked what stands in a setting; to compile the schema of schemas takes longer than all of them.
const ajv = new Ajv({ allErrors: true, verbose: true, strictTypes: false, meta: false, validateSchema: false });

/** The schema of one setting, compiled; or why it is none. */
export function compileSetting(setting: object): ValidateFunction | string {
  try {
    const { default: _default, description: _description, ...schema } = { default: null, description: '', ...setting };
    return ajv.compile(schema);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What is wrong with a setting's value, and where below it. */
export interface SettingProblem {
  /** JSON pointer into the value. */
  readonly pointer: string;
  readonly finding: Finding;
}

/** @param name What messages call the value, as a step of a JSON pointer. */
export function checkSetting(validate: ValidateFunction, value: unknown, name: string): SettingProblem[] {
  if (validate(value)) return [];
  return violations(validate.errors ?? []).map((violation) => ({
    pointer: violation.pointer,
    finding: say({ ...violation, pointer: pointer(name) + violation.pointer }, { secret: false, written: null }),
  }));
}
