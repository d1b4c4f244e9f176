import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from './diagnostic.ts';
import { nearest } from './nearest.ts';
import { reasonOf } from './reason.ts';

export interface Found {
  /** Absolute, sorted. */
  readonly files: readonly string[];
  readonly findings: readonly Diagnostic[];
}

/**
 * The files that an inventory is made of: every `*.yml` and `*.yaml` below the directory, whatever its directory is
 * called, but none that is hidden or in a hidden directory. Links are followed, each directory is read once.
 */
export async function findFiles(directory: string): Promise<Found> {
  const findings: Diagnostic[] = [];
  const files: string[] = [];
  const seen = new Set<string>();

  /** `above`: the real paths of the directories that led here. */
  async function walk(current: string, above: readonly string[]): Promise<void> {
    const real = await realpath(current);
    if (above.includes(real)) {
      findings.push(problem('link-loop', `${current} leads back to ${real}, which it stands in`, 'delete the link'));
      return;
    }
    if (seen.has(real)) return;
    seen.add(real);
    const entries = await readdir(current, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      await visit(path.join(current, entry.name), entry, [...above, real]);
    }
  }

  async function visit(file: string, entry: Dirent, above: readonly string[]): Promise<void> {
    const yaml = /\.ya?ml$/i.test(entry.name);
    if (entry.isFile()) {
      if (yaml) files.push(file);
      return;
    }
    try {
      const target = entry.isSymbolicLink() ? await stat(file) : entry;
      if (target.isDirectory()) await walk(file, above);
      else if (yaml && target.isFile()) files.push(file);
      else if (yaml)
        findings.push(problem('unreadable', `${file} is no regular file`, 'an inventory is made of files'));
    } catch (error) {
      // A dead link to something else is none of our business.
      if (yaml || !entry.isSymbolicLink())
        findings.push(problem('unreadable', `${file} cannot be read: ${reasonOf(error)}`));
    }
  }

  const stop = await whyNot(directory);
  if (stop !== undefined) return { files: [], findings: [stop] };
  await walk(directory, []);
  if (files.length === 0 && findings.length === 0) {
    const message = `${directory} holds no inventory`;
    findings.push(
      problem('empty-inventory', message, 'it is made of files that end in .yml or .yaml and are not hidden'),
    );
  }
  return { files, findings };
}

async function whyNot(directory: string): Promise<Diagnostic | undefined> {
  try {
    if ((await stat(directory)).isDirectory()) {
      await readdir(directory);
      return undefined;
    }
    const message = `${directory} is a file; an inventory is a directory`;
    return problem('no-inventory', message, `did you mean ${path.dirname(directory)}?`);
  } catch (error) {
    const siblings = await readdir(path.dirname(directory)).catch(() => []);
    const near = nearest(path.basename(directory), siblings);
    const hint = near === undefined ? undefined : `did you mean ${path.join(path.dirname(directory), near)}?`;
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const message = missing ? `there is no directory ${directory}` : `${directory} cannot be read: ${reasonOf(error)}`;
    return problem('no-inventory', message, hint);
  }
}

function problem(code: string, message: string, hint?: string): Diagnostic {
  return { code, severity: 'error', message, ...(hint === undefined ? {} : { hint }) };
}
