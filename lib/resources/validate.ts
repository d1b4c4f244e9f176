import { kindNames } from './kind-names.ts';
import { validators } from './schema.generated.ts';
import type { Resource } from './types.generated.ts';

/** One thing that is wrong with a resource. */
export interface ResourceProblem {
  /** JSON pointer into the resource, as in `/mode`; empty for the resource itself. */
  readonly pointer: string;
  /** What was expected, as in `must match pattern "^[0-7]{4}$"`. */
  readonly message: string;
}

export type Validated = { readonly resource: Resource } | { readonly problems: readonly ResourceProblem[] };

/**
 * Checks plain data against the schema of its kind, and against the variant that it is meant to be (there, or
 * absent), so that each problem is about what was written.
 */
export function validateResource(value: unknown): Validated {
  if (typeof value !== 'object' || value === null || !('kind' in value) || typeof value.kind !== 'string') {
    return { problems: [{ pointer: '/kind', message: `must be one of ${kindNames.join(', ')}` }] };
  }
  const variant = 'absent' in value && value.absent === true ? 'absent' : 'present';
  const validator = validators.get(`${value.kind} ${variant}`) ?? validators.get(value.kind);
  if (validator === undefined) {
    return { problems: [{ pointer: '/kind', message: `must be one of ${kindNames.join(', ')}` }] };
  }
  if (validator(value)) return { resource: value };
  const problems = (validator.errors ?? []).map((error) => {
    const unknown: unknown = error.params.additionalProperty;
    const detail = typeof unknown === 'string' ? `: ${unknown}` : '';
    return { pointer: error.instancePath, message: `${error.message ?? 'is not valid'}${detail}` };
  });
  return { problems };
}
