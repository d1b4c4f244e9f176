import { Ajv, type ValidateFunction } from 'ajv';
import authorizedKey from '../../schemas/resources/authorized_key.schema.json' with { type: 'json' };
import command from '../../schemas/resources/command.schema.json' with { type: 'json' };
import common from '../../schemas/resources/common.schema.json' with { type: 'json' };
import directory from '../../schemas/resources/directory.schema.json' with { type: 'json' };
import file from '../../schemas/resources/file.schema.json' with { type: 'json' };
import group from '../../schemas/resources/group.schema.json' with { type: 'json' };
import packageSchema from '../../schemas/resources/package.schema.json' with { type: 'json' };
import service from '../../schemas/resources/service.schema.json' with { type: 'json' };
import symlink from '../../schemas/resources/symlink.schema.json' with { type: 'json' };
import sysctl from '../../schemas/resources/sysctl.schema.json' with { type: 'json' };
import user from '../../schemas/resources/user.schema.json' with { type: 'json' };
import { type KindName, kindNames } from './kind-names.ts';
import type { Resource } from './types.generated.ts';

/** One thing that is wrong with a resource. */
export interface ResourceProblem {
  /** JSON pointer into the resource, as in `/mode`; empty for the resource itself. */
  readonly pointer: string;
  /** What was expected, as in `must match pattern "^[0-7]{4}$"`. */
  readonly message: string;
}

export type Validated = { readonly resource: Resource } | { readonly problems: readonly ResourceProblem[] };

const schemas: Record<KindName, object> = {
  package: packageSchema,
  group,
  user,
  authorized_key: authorizedKey,
  directory,
  file,
  symlink,
  sysctl,
  command,
  service,
};

const validators = compile();

/**
 * Checks plain data against the schema of its kind, and against the variant that it is meant to be (there, or
 * absent), so that each problem is about what was written. This module loads ajv: import it when it is needed.
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

function compile(): Map<string, ValidateFunction<Resource>> {
  const ajv = new Ajv({ allErrors: true });
  const compiled = new Map<string, ValidateFunction<Resource>>();
  ajv.addSchema(common, 'resources/common.schema.json');
  for (const kind of kindNames) {
    const schema = schemas[kind];
    const id = `resources/${kind}.schema.json`;
    ajv.addSchema(schema, id);
    const variants = 'definitions' in schema ? ['present', 'absent'] : [];
    for (const variant of variants) {
      compiled.set(`${kind} ${variant}`, ajv.compile<Resource>({ $ref: `${id}#/definitions/${variant}` }));
    }
    if (variants.length === 0) compiled.set(kind, ajv.compile<Resource>({ $ref: id }));
  }
  return compiled;
}
