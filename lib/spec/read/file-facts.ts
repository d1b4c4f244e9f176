import { quote } from '../../resources/quote.ts';
import type { PathState } from '../../resources/state.ts';
import type { Answer, HostReads } from './observation.ts';
import { perAnswer } from './per-answer.ts';

/** What a path leads to, links followed. */
export interface FileFacts {
  /** As `stat` says: regular file, directory, socket, fifo, block special file, character special file. */
  readonly type: string;
  /** Four octal digits. */
  readonly mode: string;
  readonly owner: string;
  readonly group: string;
  /** Bytes. */
  readonly size: number;
  /** Seconds since 1970. */
  readonly mtime: number;
}

const typeOf: ReadonlyMap<string, string> = new Map([
  ['file', 'file'],
  ['directory', 'directory'],
]);

/**
 * Looks at a path; what converge's reader says is enough for files and directories. null: nothing is there. To see
 * where a link leads takes a second round trip: without `follow`, it is not looked at.
 */
export async function fileFacts(
  host: HostReads,
  path: string,
  { follow = true }: { readonly follow?: boolean } = {},
): Promise<{ link: string | null; facts: FileFacts | null }> {
  if (odd.test(path)) return { link: null, facts: await whatItLeadsTo(host, path) };
  const state = await host.read<PathState | undefined>({
    key: `path ${path}`,
    needs: (needs) => needs.paths.add(path),
    parse: (answer) => answer.state.paths.get(path),
  });
  if (state === undefined || state.type === 'absent' || state.type === 'unknown') return { link: null, facts: null };
  const type = typeOf.get(state.type);
  if (type !== undefined) return { link: null, facts: { ...state, type } };
  if (state.type === 'symlink' && !follow) return { link: state.target, facts: null };
  return { link: state.target, facts: await whatItLeadsTo(host, path) };
}

/** In its answer about links, `stat` spells names with such characters in ways of its own. */
const odd = /[^ -&(-~]/;

function whatItLeadsTo(host: HostReads, path: string): Promise<FileFacts | null> {
  return host.read({
    key: `followed ${path}`,
    together: { key: 'followed', item: path, script: followScript },
    parse: (answer) => followedIn(answer).get(path) ?? null,
  });
}

function followScript(paths: readonly string[]): string {
  return `stat -L --printf '%F:%a:%U:%G:%s:%Y:%n\\n' -- ${paths.map(quote).join(' ')} 2>/dev/null`;
}

/** Reads the lines of `stat -L`; where there is nothing, it says nothing. */
export function followed({ output }: Pick<Answer, 'output'>): ReadonlyMap<string, FileFacts> {
  const facts = new Map<string, FileFacts>();
  for (const line of output.split('\n')) {
    const [, type = '', mode = '', owner = '', group = '', size = '', mtime = '', path = ''] =
      /^([^:]*):(\d+):([^:]*):([^:]*):(\d+):(-?\d+):(.*)$/.exec(line) ?? [];
    if (path === '') continue;
    const short = type.replace(/^regular (empty )?file$/, 'file').replace(/ special file$/, ' device');
    facts.set(path, {
      type: short,
      mode: mode.padStart(4, '0'),
      owner,
      group,
      size: Number(size),
      mtime: Number(mtime),
    });
  }
  return facts;
}

const followedIn = perAnswer(followed);
