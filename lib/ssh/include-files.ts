import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { matchesPattern } from './patterns.ts';

/**
 * The files that an `Include` names, in the order of their names. `~/` is the home directory, and relative
 * paths are looked up in `~/.ssh`, as ssh_config(5) says of a user's file. `*` and `?` may stand anywhere.
 */
export async function includedFiles(pattern: string, home: string): Promise<string[]> {
  const absolute = pattern.startsWith('~/') ? path.join(home, pattern.slice(2)) : path.resolve(home, '.ssh', pattern);
  let found = ['/'];
  for (const segment of absolute.split('/').filter((part) => part !== '')) {
    found = /[*?]/.test(segment) ? await matching(found, segment) : found.map((at) => path.join(at, segment));
  }
  return found;
}

/** As in a shell, a wildcard does not stand for a leading dot. */
async function matching(directories: readonly string[], segment: string): Promise<string[]> {
  const lists = await Promise.all(
    directories.map(async (directory) => {
      const names = await readdir(directory).catch(() => []);
      return names
        .filter((name) => matchesPattern(segment, name) && name.startsWith('.') === segment.startsWith('.'))
        .sort()
        .map((name) => path.join(directory, name));
    }),
  );
  return lists.flat();
}
