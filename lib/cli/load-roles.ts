import type { Level } from '../network/levels.ts';
import type { GlobalOptions } from './global-options.ts';
import type { Shell } from './shell.ts';
export async function roleLevels(_shell: Shell, _options: GlobalOptions): Promise<Level[]> {
  return [];
}
