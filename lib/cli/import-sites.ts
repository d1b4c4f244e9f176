import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Lines } from '../network/import/lines.ts';
import { type Directive, directivesOf, UnreadableNginx } from '../network/import/nginx/directives.ts';
import { CliError } from './cli-error.ts';
import type { Shell } from './shell.ts';

/** Directories and files ending in .conf are NGINX's; all others are taken for icecast.xml. */
export async function sortNames({ cwd }: Shell, names: readonly string[]): Promise<{ xml: string[]; sites: string[] }> {
  const xml: string[] = [];
  const sites: string[] = [];
  for (const name of names) {
    const found = await stat(path.resolve(cwd, name)).catch(() => null);
    if (found?.isDirectory() === true) sites.push(...(await filesIn(cwd, name)));
    else (name.endsWith('.conf') ? sites : xml).push(name);
  }
  if (xml.length === 0) throw new CliError('there is no icecast.xml among these', 'name that of each server, too');
  return { xml, sites };
}

/** What stands in site files. What cannot be read is in the report, and stops nothing. */
export async function readSites({ cwd }: Shell, names: readonly string[], lines: Lines): Promise<Directive[]> {
  const directives: Directive[] = [];
  for (const file of names) {
    const text = await readFile(path.resolve(cwd, file), 'utf8').catch(() => null);
    if (text === null) throw new CliError(`${file} cannot be read`, 'name NGINX site files, or their directory');
    try {
      directives.push(...directivesOf(text, file));
    } catch (error) {
      if (!(error instanceof UnreadableNginx)) throw error;
      const message = `NGINX cannot read it: ${error.message}`;
      lines.report.push({ file, line: error.line, column: 1, fate: 'not-carried', path: '/', message });
    }
  }
  return directives;
}

/** As include does it with `*`: no hidden files. What editors and packages leave behind is left out. */
async function filesIn(cwd: string, directory: string): Promise<string[]> {
  const entries = await readdir(path.resolve(cwd, directory));
  const files: string[] = [];
  for (const name of entries.sort()) {
    if (name.startsWith('.') || /(~|\.(bak|swp|dpkg-\w+))$/.test(name)) continue;
    const file = path.join(directory, name);
    const found = await stat(path.resolve(cwd, file)).catch(() => null);
    if (found?.isDirectory() === true) files.push(...(await filesIn(cwd, file)));
    else if (found?.isFile() === true) files.push(file);
  }
  return files;
}
