// Writes the TypeScript types of the schemas, or with --check says whether the written ones are current.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compileFromFile } from 'json-schema-to-typescript';

const schemas = path.resolve(import.meta.dirname, '../schemas');
const lib = path.resolve(import.meta.dirname, '../lib');

const outputs: { schema: string; types: string; imports: string }[] = [
  {
    schema: 'inventory.schema.json',
    types: 'inventory/types.generated.ts',
    imports: "import type { Secret } from './secret.ts';\nimport type { Vars } from './vars.ts';\n",
  },
  { schema: 'event.schema.json', types: 'events/types.generated.ts', imports: '' },
  { schema: 'drift.schema.json', types: 'converge/drift/types.generated.ts', imports: '' },
  { schema: 'resource.schema.json', types: 'resources/types.generated.ts', imports: '' },
  { schema: 'icecast-2.4.schema.json', types: 'icecast/types.generated.ts', imports: '' },
  { schema: 'role.schema.json', types: 'roles/types.generated.ts', imports: '' },
  { schema: 'waivers.schema.json', types: 'spec/waivers/types.generated.ts', imports: '' },
];

const check = process.argv.includes('--check');
let stale = 0;
for (const { schema, types, imports } of outputs) {
  const generated = await compileFromFile(path.join(schemas, schema), {
    cwd: schemas,
    additionalProperties: false,
    bannerComment: `// Generated from schemas/${schema} by \`npm run types\`. Do not edit.\n${imports}`,
    style: { singleQuote: true, printWidth: 120 },
  });
  const file = path.join(lib, types);
  const current = await readFile(file, 'utf8').catch(() => '');
  if (current === generated) continue;
  if (check) {
    console.error(`lib/${types} is not what schemas/${schema} says: run npm run types`);
    stale++;
  } else {
    await writeFile(file, generated);
  }
}
process.exitCode = stale > 0 ? 1 : 0;
