// Writes docs/errors.md from the catalogue of codes, or with --check says whether the written one is current.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cataloguePage } from '../lib/inventory/codes.ts';

const page = path.resolve(import.meta.dirname, '../docs/errors.md');
const generated = cataloguePage();
const current = await readFile(page, 'utf8').catch(() => '');
if (current !== generated && process.argv.includes('--check')) {
  console.error('docs/errors.md is not what lib/inventory/codes.ts says: run scripts/errors.ts');
  process.exitCode = 1;
} else if (current !== generated) {
  await writeFile(page, generated);
}
