import { constants } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import type { Diagnostic } from '../inventory/diagnostic.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { localPath } from './local-path.ts';
import { namedFiles } from './named-files.ts';
import { writtenOf } from './written.ts';

/**
 * The files that an inventory names and this machine cannot read, or Icecast could do nothing with. Apart from the
 * rules, since it looks at the disk.
 */
export async function missingFiles(inventory: Inventory): Promise<Diagnostic[]> {
  const findings = await Promise.all(
    namedFiles(writtenOf(inventory)).map(async ({ at, file, check }) => {
      const path = localPath(inventory.directory, file);
      const problem = await problemWith(path);
      if (problem === undefined) {
        const wrong = check?.(await readFile(path, 'utf8'));
        return wrong === undefined ? [] : [inventory.at(at, wrong)];
      }
      const hint = `it was looked for at ${path}; paths are relative to the inventory's directory`;
      return [inventory.at(at, { code: 'missing-file', severity: 'error', message: `\`${file}\` ${problem}`, hint })];
    }),
  );
  return findings.flat();
}

async function problemWith(path: string): Promise<string | undefined> {
  try {
    if (!(await stat(path)).isFile()) return 'is not a file';
    await access(path, constants.R_OK);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'is not there' : 'cannot be read';
  }
}
