// Writes docs/lint.md from the rules of lint, or with --check says whether the written one is current.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { lintPage } from '../lib/icecast/lint/page.ts';

const page = path.resolve(import.meta.dirname, '../docs/lint.md');
const generated = lintPage();
const current = await readFile(page, 'utf8').catch(() => '');
if (current !== generated && process.argv.includes('--check')) {
  console.error('docs/lint.md is not what lib/icecast/lint says: run scripts/lint-page.ts');
  process.exitCode = 1;
} else if (current !== generated) {
  await writeFile(page, generated);
}
