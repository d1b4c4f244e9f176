import { homedir } from 'node:os';
import path from 'node:path';

/** The absolute path of a file on this machine, as an inventory writes it: beside the inventory, absolute, or below `~`. */
export function localPath(directory: string, written: string): string {
  if (written === '~' || written.startsWith('~/')) return path.join(homedir(), written.slice(1));
  return path.resolve(directory, written);
}
