import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { LabError } from '../error.ts';

/** A package source of this machine, as its file says it. */
export interface AptSource {
  /** The ending tells apt the format. */
  readonly name: 'debian.sources' | 'debian.list';
  readonly text: string;
}

/** The files that a package source may be in. */
export interface AptFiles {
  read(file: string): Promise<string>;
  list(directory: string): Promise<string[]>;
}

const thisMachine: AptFiles = { read: (file) => readFile(file, 'utf8'), list: readdir };
const directory = '/etc/apt/sources.list.d';
const release = 'bookworm';

/**
 * Where this machine gets Debian 12 from. Other sources that it may have are left out.
 * @throws {LabError} `no-apt-source`
 */
export async function aptSource(files: AptFiles = thisMachine): Promise<AptSource> {
  const others = (await files.list(directory).catch(() => [])).sort().map((name) => path.join(directory, name));
  for (const file of [path.join(directory, 'debian.sources'), '/etc/apt/sources.list', ...others]) {
    if (!/\.(sources|list)$/.test(file)) continue;
    const text = active(await files.read(file).catch(() => ''));
    if (!isDebian(text)) continue;
    const name = file.endsWith('.sources') ? 'debian.sources' : 'debian.list';
    return { name, text: await withoutMirrorLists(text, files) };
  }
  throw new LabError('no-apt-source', 'this machine has no package source of Debian 12, which the boxes are made of', {
    hint: `write one into ${directory}/debian.sources, or run the lab on Debian 12`,
  });
}

/** Whether the text names the release itself, and no key but Debian's. Others use the release's name, too. */
function isDebian(text: string): boolean {
  const keys = [...text.matchAll(/signed-by\s*[:=]\s*([^\s\]]*)/gi)].map(([, key = '']) => key);
  return new RegExp(`(^|\\s)${release}(\\s|$)`, 'm').test(text) && keys.every((key) => key.includes('debian-archive-'));
}

/** The hosts that the source names with https, for which a cache can only pass bytes on. */
export function httpsHosts(source: AptSource): string[] {
  return [...new Set([...source.text.matchAll(/\bhttps:\/\/([A-Za-z0-9.-]+)/g)].flatMap((match) => match[1] ?? []))];
}

function active(text: string): string {
  const lines = text.split('\n').filter((line) => !line.trimStart().startsWith('#'));
  return `${lines.join('\n').trim()}\n`;
}

/** Images of cloud providers name a file with mirrors, which a box does not have: its first mirror is written out. */
async function withoutMirrorLists(text: string, { read }: AptFiles): Promise<string> {
  let result = text;
  for (const [whole, file = ''] of text.matchAll(/mirror\+file:(?:\/\/)?(\/\S+)/g)) {
    const first = active(await read(file).catch(() => '')).match(/\S+/)?.[0];
    if (first === undefined) {
      throw new LabError('no-apt-source', `${file}, which the package sources of this machine name, holds no mirror`);
    }
    result = result.replace(whole, first);
  }
  return result;
}
