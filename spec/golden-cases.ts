import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { structuredPatch } from 'diff';
import { dump, load } from 'js-yaml';
import { goldenDirectory, renderFiles, renderGolden } from './golden.ts';

/** A change of the golden network, and what it does to the files of its hosts, side by side in one file. */
export interface Case {
  /** The path of its file. */
  readonly file: string;
  readonly name: string;
  /** YAML that is laid over network.yml; null takes something away. */
  readonly change: string;
  /** What hosts' files say that they did not say without it. */
  readonly changes: string;
}

const line = '----------\n';
const golden = renderGolden();

export async function readCases(): Promise<Case[]> {
  const directory = path.join(goldenDirectory, 'cases');
  const names = (await readdir(directory)).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(directory, name);
      const [change = '', changes = ''] = (await readFile(file, 'utf8')).split(line);
      return { file, name: name.replace(/\.txt$/, '').replaceAll('-', ' '), change, changes };
    }),
  );
}

/** The text of a case's file. */
export function textOf(change: string, changes: string): string {
  return `${change}${line}${changes}`;
}

/**
 * What a change does: each file that is another one then, with the lines that differ. The files of a new host are
 * compared with those of the golden relay.
 */
export async function whatChanges(change: string): Promise<string> {
  const network = await readFile(path.join(goldenDirectory, 'network.yml'), 'utf8');
  const [before, after] = await Promise.all([golden, renderFiles(dump(laidOver(load(network), load(change))))]);
  const known = new Set([...before.keys()].map((file) => file.split('/')[0]));
  const blocks = [...after].flatMap(([file, text]) => {
    const [host = ''] = file.split('/');
    const other = known.has(host) ? file : file.replace(host, 'relay');
    const differences = differencesOf(before.get(other) ?? '', text);
    const beside = other === file ? '' : ` (beside relay's)`;
    return differences === '' ? [] : [`==> ${host}:${file.slice(host.length)}${beside}\n${differences}`];
  });
  const gone = [...before.keys()]
    .filter((file) => !after.has(file))
    .map((file) => `==> ${file.replace('/', ':/')} is gone\n`);
  return [...blocks, ...gone].join('\n');
}

function differencesOf(before: string, after: string): string {
  const { hunks } = structuredPatch('', '', before, after, undefined, undefined, { context: 2 });
  return hunks.map(({ lines }) => `@@\n${lines.join('\n')}\n`).join('');
}

function laidOver(below: unknown, above: unknown): unknown {
  if (!isMapping(below) || !isMapping(above)) return above;
  const keys = new Set([...Object.keys(below), ...Object.keys(above)]);
  const merged = [...keys].map((key) => [key, key in above ? laidOver(below[key], above[key]) : below[key]] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== null));
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
