import type { ErrorObject } from 'ajv';

/** One thing that a schema forbids, as ajv found it, without what merely follows from it. */
export interface Violation {
  readonly keyword: string;
  /** JSON pointer of the value; of the mapping, if a key is the matter. */
  readonly pointer: string;
  /** The key that is the matter, if one is. */
  readonly key: string | null;
  readonly data: unknown;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that the keyword stands in. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** The reason that an `if` gives for it in its `$comment`. */
  readonly because: string | null;
}

/** Of several complaints about one value only the first of these is passed on; the others follow from it. */
const ranks = [
  'type',
  'enum',
  'const',
  'minLength',
  'minProperties',
  'maxProperties',
  'pattern',
  'format',
  'anyOf',
  'maxLength',
];

/** What ajv found with `allErrors` and `verbose`, each matter once. */
export function violations(errors: readonly ErrorObject[]): Violation[] {
  const conditions = errors.filter((error) => error.keyword === 'if');
  const choices = errors.filter((error) => error.keyword === 'anyOf' || error.keyword === 'oneOf');
  const names = new Set(
    errors
      .filter((error) => error.keyword === 'propertyNames')
      .map((error) => `${error.instancePath} ${error.params.propertyName}`),
  );
  const found = errors
    // Both only say that something else, which is told as well, went wrong.
    .filter((error) => error.keyword !== 'if' && error.keyword !== 'propertyNames')
    .filter((error) => !choices.some((choice) => choice !== error && within(error, choice, `${choice.schemaPath}/`)))
    .map((error) => violation(error, conditions, names));
  const best = new Map<string, Violation>();
  for (const violation of found) {
    const about = `${violation.pointer} ${violation.key ?? ''}`;
    const other = best.get(about);
    if (other === undefined || rank(violation) < rank(other)) best.set(about, violation);
  }
  return [...best.values()];
}

function violation(error: ErrorObject, conditions: readonly ErrorObject[], names: ReadonlySet<string>): Violation {
  const condition = conditions.find((c) => within(error, c, c.schemaPath.replace(/if$/, 'then/')));
  const comment: unknown = condition?.parentSchema?.$comment;
  return {
    keyword: error.keyword,
    pointer: error.instancePath,
    key: keyOf(error, names),
    data: error.data,
    params: error.params,
    schema: error.parentSchema ?? {},
    because: typeof comment === 'string' ? comment : null,
  };
}

function within(error: ErrorObject, other: ErrorObject, schemaPath: string): boolean {
  return error.schemaPath.startsWith(schemaPath) && error.instancePath.startsWith(other.instancePath);
}

/** `names`: which names do not fit. A complaint about one is made at the mapping, with the name as its data. */
function keyOf(error: ErrorObject, names: ReadonlySet<string>): string | null {
  if (typeof error.data === 'string' && names.has(`${error.instancePath} ${error.data}`)) return error.data;
  const key: unknown = error.params.additionalProperty ?? error.params.missingProperty;
  return typeof key === 'string' ? key : null;
}

function rank(violation: Violation): number {
  const at = ranks.indexOf(violation.keyword);
  return at < 0 ? ranks.length : at;
}
