import { run } from './run.ts';

/** Removes directories with all that is in them. Mounts are never crossed, should one have been made by hand. */
export async function removeTrees(trees: readonly string[]): Promise<void> {
  await run('rm', ['-rf', '--one-file-system', '--', ...trees]);
}
