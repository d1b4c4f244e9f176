import { sha256 } from './file-content.ts';
import { contentLimit } from './read-script.ts';
import type { ContentState, HostState, PathState, PresentPath } from './state.ts';

/** The bits of st_mode that say what something is: see inode(7). */
const typeMask = 0o170000;
const types = new Map<number, PresentPath['type']>([
  [0o100000, 'file'],
  [0o040000, 'directory'],
  [0o120000, 'symlink'],
]);

export interface StatLines {
  readonly self: HostState['self'];
  readonly paths: ReadonlyMap<string, PathState>;
}

/** Reads the lines of `stat`. A path that it does not mention at all is absent. */
export function parsePaths(lines: readonly string[], asked: Iterable<string>): StatLines {
  const paths = new Map<string, PathState>();
  for (const path of asked) paths.set(path, { type: 'absent' });
  let self = { uid: -1, user: '', group: '' };
  for (const line of lines) {
    const failure = /^stat: .*?'(.*)': (.+)$/.exec(line);
    if (failure !== null) {
      const [, path = '', reason = ''] = failure;
      const gone = reason === 'No such file or directory' || reason === 'Not a directory';
      if (!gone) paths.set(path, { type: 'unknown', reason: reason.toLowerCase() });
      continue;
    }
    const match = /^([0-9a-f]+):(\d+):\d+:(\d+):(-?\d+):([^:]*):([^:]*):'(.*?)'(?: -> (.*))?$/.exec(line);
    if (match === null) continue;
    const [, mode = '', uid = '', size = '', mtime = '', owner = '', group = '', path = '', target] = match;
    if (path === '/proc/self/') {
      self = { uid: Number(uid), user: owner, group };
      continue;
    }
    const bits = Number.parseInt(mode, 16);
    paths.set(path, {
      type: types.get(bits & typeMask) ?? 'other',
      mode: (bits & 0o7777).toString(8).padStart(4, '0'),
      owner,
      group,
      size: Number(size),
      mtime: Number(mtime),
      target: target === undefined ? null : target.replace(/^'(.*)'$/, '$1'),
    });
  }
  return { self, paths };
}

/** Reads the lines about sums and contents. A file that they do not mention is absent, or cannot be read. */
export function parseContents(
  lines: readonly string[],
  asked: ReadonlyMap<string, string>,
  paths: ReadonlyMap<string, PathState>,
): ReadonlyMap<string, ContentState> {
  const contents = new Map<string, ContentState>();
  if (lines[0] === 'same') {
    for (const [path, sum] of asked) contents.set(path, { sha256: sum, bytes: null });
    return contents;
  }
  for (const line of lines) {
    const match = /^(\S+) (\S*) (\/.*)$/.exec(line);
    if (match === null) continue;
    const [, sum = '', encoded = '', path = ''] = match;
    const wanted = asked.get(path);
    if (wanted === undefined || sum === '!' || paths.get(path)?.type !== 'file') continue;
    contents.set(path, sum === '=' ? { sha256: wanted, bytes: null } : received(sum, encoded));
  }
  return contents;
}

/** The sum is taken from the bytes where they are complete: the file may have changed between the two readings. */
function received(sum: string, encoded: string): ContentState {
  const bytes = Buffer.from(encoded, 'base64');
  return bytes.length > contentLimit ? { sha256: sum, bytes: null } : { sha256: sha256(bytes), bytes };
}
