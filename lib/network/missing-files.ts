import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { Diagnostic } from '../inventory/diagnostic.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { pointer } from '../inventory/pointer.ts';
import { localPath } from './local-path.ts';
import { writtenOf } from './written.ts';

/**
 * The files that an inventory names and this machine cannot read: hold files and the files of playlists. Apart from
 * the rules, since it looks at the disk.
 */
export async function missingFiles(inventory: Inventory): Promise<Diagnostic[]> {
  const { mounts, sources } = writtenOf(inventory);
  const named: { at: string; file: string }[] = [];
  for (const [name, { fallback_file }] of mounts) {
    if (fallback_file !== undefined) named.push({ at: pointer('mounts', name, 'fallback_file'), file: fallback_file });
  }
  for (const [name, { files = [] }] of sources) {
    for (const [i, file] of files.entries()) named.push({ at: pointer('sources', name, 'files', i), file });
  }
  const findings = await Promise.all(
    named.map(async ({ at, file }) => {
      const path = localPath(inventory.directory, file);
      const problem = await problemWith(path);
      if (problem === undefined) return [];
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
