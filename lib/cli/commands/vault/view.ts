import type { GlobalOptions } from '../../global-options.ts';
import type { Shell } from '../../shell.ts';
import { standardInput } from '../../standard-input.ts';
import { openAll, readGiven } from './files.ts';
import { VaultKeys } from './keys.ts';

/** `aircheck vault view`: what files say, with what is encrypted in them. */
export async function viewFiles(shell: Shell, names: readonly string[], options: GlobalOptions): Promise<void> {
  const files = await readGiven(shell, names.length > 0 ? names : [standardInput]);
  const keys = new VaultKeys(shell, options, names);
  const opened = await openAll(files, keys.opener());
  for (const { plain } of opened) shell.output.revealed(plain);
}
