// Writes validators compiled from the schemas, or with --check says whether the written ones are current.
// Compiling them at each start would cost a command more than all its other work on an inventory.
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';

const schemas = path.resolve(import.meta.dirname, '../schemas');
const lib = path.resolve(import.meta.dirname, '../lib');

interface Schema {
  readonly $ref?: string;
  readonly secret?: boolean;
  readonly tsType?: string;
  readonly properties?: Record<string, Schema | boolean>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly definitions?: Record<string, Schema>;
}

function read(file: string): Schema {
  return JSON.parse(readFileSync(path.join(schemas, file), 'utf8'));
}

/** The places below a schema that a test holds for, `*` for any key: [['station', 'passwords', 'relay'], …]. */
function places(
  schema: Schema,
  file: string,
  holds: (schema: Schema) => boolean,
  at: readonly string[] = [],
): string[][] {
  if (schema.$ref !== undefined) {
    const [, name = '', definition] = /^([^#]*)(?:#\/definitions\/(.+))?$/.exec(schema.$ref) ?? [];
    const other = name === '' ? file : path.posix.join(path.posix.dirname(file), name);
    const found = definition === undefined ? read(other) : read(other).definitions?.[definition];
    if (found === undefined) throw new Error(`${file}: there is no ${schema.$ref}`);
    return places(found, other, holds, at);
  }
  if (holds(schema)) return [[...at]];
  const below = Object.entries(schema.properties ?? {});
  if (schema.additionalProperties !== undefined) below.push(['*', schema.additionalProperties]);
  if (schema.items !== undefined) below.push(['*', schema.items]);
  return below.flatMap(([key, value]) => (typeof value === 'boolean' ? [] : places(value, file, holds, [...at, key])));
}

function inventory(): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    inlineRefs: false,
    // `required` beside `then` names properties that stand further up; `anyOf` leaves the type to its parent.
    strictRequired: false,
    strictTypes: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addKeyword('secret');
  ajv.addKeyword('tsType');
  formats.default(ajv, ['ipv4', 'ipv6', 'email']);
  for (const name of readdirSync(path.join(schemas, 'inventory'))) {
    ajv.addSchema(read(`inventory/${name}`), `inventory/${name}`);
  }
  const root = read('inventory.schema.json');
  const code = standalone
    .default(ajv, ajv.compile(root))
    .replace(/^"use strict";/, '')
    .replace(/export default \w+;/, '')
    .replace('export const validate =', 'export const validate: ValidateFunction<InventoryData> =');
  const secrets = places(root, 'inventory.schema.json', (schema) => schema.secret === true);
  const free = places(root, 'inventory.schema.json', (schema) => schema.tsType === 'Vars');
  return `// @ts-nocheck
// Generated from schemas/inventory.schema.json by scripts/validators.ts. Do not edit.
import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';
import type { InventoryData } from './types.generated.ts';

const require = createRequire(import.meta.url);

/** Where passwords stand, \`*\` for any key. */
export const secretPlaces: readonly (readonly string[])[] = ${JSON.stringify(secrets)};

/** Where free values stand, \`*\` for any key. */
export const freePlaces: readonly (readonly string[])[] = ${JSON.stringify(free)};

${code}`;
}

/** Of role.yml. */
function role(): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    // `when` is text or a truth value; what a setting may hold is for its own schema to say.
    strictTypes: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addKeyword('tsType');
  const code = standalone
    .default(ajv, ajv.compile(read('role.schema.json')))
    .replace(/^"use strict";/, '')
    .replace(/export default \w+;/, '')
    .replace('export const validate =', 'export const validate: ValidateFunction<RoleData> =');
  return `// @ts-nocheck
// Generated from schemas/role.schema.json by scripts/validators.ts. Do not edit.
import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';
import type { RoleData } from './types.generated.ts';

const require = createRequire(import.meta.url);
${code}`;
}

/** Of a file of waivers. */
function waivers(): string {
  const ajv = new Ajv({ allErrors: true, verbose: true, code: { source: true, esm: true, lines: true } });
  formats.default(ajv, ['date']);
  const code = standalone
    .default(ajv, ajv.compile(read('waivers.schema.json')))
    .replace(/^"use strict";/, '')
    .replace(/export default \w+;/, '')
    .replace('export const validate =', 'export const validate: ValidateFunction<WaiversData> =');
  return `// @ts-nocheck
// Generated from schemas/waivers.schema.json by scripts/validators.ts. Do not edit.
import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';
import type { WaiversData } from './types.generated.ts';

const require = createRequire(import.meta.url);
${code}`;
}

/** Of resources: one for each kind, or two where one of the kind may be there or absent. */
function resources(): string {
  const ajv = new Ajv({ allErrors: true, code: { source: true, esm: true, lines: true } });
  const exported = new Map<string, { name: string; id: string }>();
  for (const file of readdirSync(path.join(schemas, 'resources'))) {
    const id = `resources/${file}`;
    const schema = read(id);
    ajv.addSchema(schema, id);
    if (file === 'common.schema.json') continue;
    const kind = file.replace('.schema.json', '');
    const variants = schema.definitions === undefined ? [] : ['present', 'absent'];
    for (const variant of variants) {
      const $id = `${kind}-${variant}`;
      ajv.addSchema({ $id, $ref: `${id}#/definitions/${variant}` });
      exported.set(`${kind} ${variant}`, { name: `${kind}_${variant}`, id: $id });
    }
    if (variants.length === 0) exported.set(kind, { name: `${kind}_any`, id });
  }
  const code = standalone
    .default(ajv, Object.fromEntries([...exported.values()].map(({ name, id }) => [name, id])))
    .replace(/^"use strict";/, '')
    .replace(/^export const /gm, 'const ');
  const entries = [...exported].map(([key, { name }]) => `  [${JSON.stringify(key)}, ${name}],`);
  return `// @ts-nocheck
// Generated from schemas/resources by scripts/validators.ts. Do not edit.
import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';
import type { Resource } from './types.generated.ts';

const require = createRequire(import.meta.url);
${code}
/** By kind, and with \`present\` or \`absent\` behind it if it may be both. */
export const validators: ReadonlyMap<string, ValidateFunction<Resource>> = new Map([
${entries.join('\n')}
]);
`;
}

/** Of Icecast's rendered configuration, in one dialect. */
function icecast(dialect: string, type = 'IcecastConfig', from = './types.generated.ts'): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  const code = standalone
    .default(ajv, ajv.compile(read(`icecast-${dialect}.schema.json`)))
    .replace(/^"use strict";/, '')
    .replace(/export default \w+;/, '')
    .replace('export const validate =', `export const validate: ValidateFunction<${type}> =`);
  return `// @ts-nocheck
// Generated from schemas/icecast-${dialect}.schema.json by scripts/validators.ts. Do not edit.
import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';
import type { ${type} } from '${from}';

const require = createRequire(import.meta.url);
${code}`;
}

for (const [file, generated] of [
  ['inventory/schema.generated.ts', inventory()],
  ['icecast/schema.generated.ts', icecast('2.4')],
  ['icecast/schema-newer.generated.ts', icecast('2.5', 'CommonConfig', './common-config.ts')],
  ['icecast/schema-kh.generated.ts', icecast('kh', 'CommonConfig', './common-config.ts')],
  ['roles/schema.generated.ts', role()],
  ['resources/schema.generated.ts', resources()],
  ['spec/waivers/schema.generated.ts', waivers()],
] as const) {
  const target = path.join(lib, file);
  const current = await readFile(target, 'utf8').catch(() => '');
  if (current === generated) continue;
  if (process.argv.includes('--check')) {
    console.error(`lib/${file} is not what the schemas say: run scripts/validators.ts`);
    process.exitCode = 1;
  } else {
    await writeFile(target, generated);
  }
}
