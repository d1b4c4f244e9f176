import { Ajv, type ValidateFunction } from 'ajv';
import type { Finding } from '../../inventory/diagnostic.ts';
import { say } from '../../inventory/schema/say.ts';
import { violations } from '../../inventory/schema/violation.ts';

const ajv = new Ajv({ allErrors: true, verbose: true, strict: false });

/** The schema of one setting, compiled; or why it is none. */
export function compileSetting(setting: object): ValidateFunction | string {
  try {
    return ajv.compile(setting);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What is wrong with a value, which stands at a JSON pointer; messages name its last step. */
export function checkSetting(validate: ValidateFunction, value: unknown, pointer: string): Finding[] {
  if (validate(value)) return [];
  return violations(validate.errors ?? []).map((violation) =>
    say({ ...violation, pointer: pointer + violation.pointer }, { secret: false, written: null }),
  );
}
