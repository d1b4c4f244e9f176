import { quote } from '../../resources/quote.ts';
import { contentLimit } from '../../resources/read-script.ts';
import type { Answer, HostReads } from './observation.ts';

/** What stands in a file. */
export interface FileContent {
  /** null: there is no such file, it is no file, or it cannot be read. */
  readonly bytes: Buffer | null;
  /** Whether there is more of it than was read: more than 256 KiB. */
  readonly cut: boolean;
}

/** Reads what stands in a file; links are followed. All files that are asked about in one moment cost three processes. */
export function fileContent(host: HostReads, path: string): Promise<FileContent> {
  return host.read({
    key: `content ${path}`,
    together: { key: 'contents', item: path, script: contentsScript },
    parse: (answer) => contentsOf(answer).get(path) ?? { bytes: null, cut: false },
  });
}

/** Only regular files are opened: reading a pipe would wait for ever. */
export function contentsScript(paths: readonly string[]): string {
  return `set --
for p in ${paths.map(quote).join(' ')}; do
  if [ -f "$p" ] && [ -r "$p" ]; then set -- "$@" "$p"; echo y; else echo n; fi
done
[ $# = 0 ] || for n in 1; do
stat -L --printf '%s\\n' -- "$@"
head -v -c ${contentLimit} -- "$@" | base64 -w0; echo
done`;
}

const parsed = new WeakMap<Answer, ReadonlyMap<string, FileContent>>();

function contentsOf(answer: Answer): ReadonlyMap<string, FileContent> {
  const known = parsed.get(answer) ?? parseContents(answer.output, answer.items);
  parsed.set(answer, known);
  return known;
}

/**
 * Reads, for each path, whether it is a file; then the sizes of those that are; then one line of what `head -v` gave: a
 * header before each file's bytes. Where a header is not where the size says (the kernel's own files have none, others
 * grow), the next one is looked for.
 */
export function parseContents(output: string, paths: readonly string[]): ReadonlyMap<string, FileContent> {
  const lines = output.split('\n');
  const files = paths.filter((_, index) => lines[index] === 'y');
  const sizes = lines.slice(paths.length, paths.length + files.length).map(Number);
  const all = Buffer.from(lines[paths.length + files.length] ?? '', 'base64');
  const contents = new Map<string, FileContent>(paths.map((path) => [path, { bytes: null, cut: false }]));
  let at = files[0] === undefined ? 0 : header(files[0]).length - 1;
  for (const [index, path] of files.entries()) {
    const size = sizes[index] ?? 0;
    const following = files[index + 1];
    const next = following === undefined ? null : header(following);
    const end = next === null ? all.length : endOf(all, next, at, Math.min(size, contentLimit));
    contents.set(path, { bytes: all.subarray(at, end), cut: size > contentLimit });
    at = end + (next?.length ?? 0);
  }
  return contents;
}

/** As it stands between two files; before the first, there is no line break. */
function header(path: string): Buffer {
  return Buffer.from(`\n==> ${path} <==\n`);
}

function endOf(all: Buffer, next: Buffer, at: number, size: number): number {
  if (all.subarray(at + size, at + size + next.length).equals(next)) return at + size;
  const found = all.indexOf(next, at);
  return found === -1 ? all.length : found;
}
