import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileSource, type TemplateSource } from '../template/source.ts';

/** All templates of a role, by their path below `templates/`. A role need not have any. */
export async function readTemplates(directory: string): Promise<TemplateSource[]> {
  const root = path.join(directory, 'templates');
  const files = await filesBelow(root);
  return await Promise.all(
    files
      .filter((file) => file.endsWith('.njk'))
      .sort()
      .map(async (file) => fileSource(path.relative(root, file), file, await readFile(file, 'utf8'))),
  );
}

async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
