import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
export const tsc = path.join(root, 'node_modules/typescript/bin/tsc');

/** What TypeScript finds wrong in a directory, by its tsconfig.json. */
export function complaints(directory: string): string {
  return spawnSync(process.execPath, [tsc, '-p', directory], { cwd: directory, encoding: 'utf8' }).stdout;
}

/** Writes the declarations of what is built. */
export function declare(): void {
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout);
}
