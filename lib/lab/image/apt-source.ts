import { readFile } from 'node:fs/promises';
import { LabError } from '../error.ts';

/** A package source of this machine, as its file says it. */
export interface AptSource {
  /** The ending tells apt the format. */
  readonly name: 'debian.sources' | 'debian.list';
  readonly text: string;
}

const candidates = [
  { file: '/etc/apt/sources.list.d/debian.sources', name: 'debian.sources' },
  { file: '/etc/apt/sources.list', name: 'debian.list' },
] as const;

const release = 'bookworm';

/**
 * Where this machine gets Debian 12 from. Other sources that it may have are left out.
 * @throws {LabError} `no-apt-source`
 */
export async function aptSource(
  read: (file: string) => Promise<string> = (file) => readFile(file, 'utf8'),
): Promise<AptSource> {
  for (const { file, name } of candidates) {
    const text = active(await read(file).catch(() => ''));
    if (new RegExp(`(^|\\s)${release}(\\s|$)`, 'm').test(text))
      return { name, text: await withoutMirrorLists(text, read) };
  }
  throw new LabError('no-apt-source', 'this machine has no package source of Debian 12, which the boxes are made of', {
    hint: `write one into ${candidates[0].file}, or run the lab on Debian 12`,
  });
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
async function withoutMirrorLists(text: string, read: (file: string) => Promise<string>): Promise<string> {
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
