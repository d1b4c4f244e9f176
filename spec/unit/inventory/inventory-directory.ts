import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Diagnostic, InvalidInventory } from '../../../lib/inventory/diagnostic.ts';
import { formatDiagnostic } from '../../../lib/inventory/format-diagnostic.ts';
import type { Inventory } from '../../../lib/inventory/inventory.ts';
import { type LoadOptions, loadInventory } from '../../../lib/inventory/load.ts';

/** Files of an inventory by their path in it. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** Makes a directory with these files, which nobody else may read, for as long as `use` takes. */
export async function withDirectory<T>(files: Files, use: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(path.join(tmpdir(), 'aircheck-inventory-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(directory, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
      await chmod(file, 0o600);
    }
    return await use(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Loads an inventory of these files. */
export function load(files: Files, options: LoadOptions = {}): Promise<Inventory> {
  return withDirectory(files, (directory) => loadInventory(directory, options));
}

/** What is found in an inventory, errors or warnings. */
export async function diagnosticsIn(directory: string, options: LoadOptions = {}): Promise<readonly Diagnostic[]> {
  try {
    return (await loadInventory(directory, options)).warnings;
  } catch (error) {
    if (error instanceof InvalidInventory) return error.diagnostics;
    throw error;
  }
}

/** What is found in an inventory of these files, as it is printed, without the path of the directory. */
export function findings(files: Files, options: LoadOptions = {}): Promise<string> {
  return withDirectory(files, async (directory) => {
    const diagnostics = await diagnosticsIn(directory, options);
    const printed = diagnostics.map((d) => formatDiagnostic(d, { colour: false, cwd: directory, width: 120 }));
    return printed.join('\n').replaceAll(directory, 'INVENTORY');
  });
}
