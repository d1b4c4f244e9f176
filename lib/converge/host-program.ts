import { readFileSync } from 'node:fs';
import path from 'node:path';

// What runs on hosts is not compiled.
const directory = path.resolve(import.meta.dirname, '../../lib/converge/host');
const programs = new Map<string, string>();

/** The text of a program that runs on hosts, as in `lock.sh`. */
export function hostProgram(name: string): string {
  const known = programs.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(path.join(directory, name), 'utf8');
  programs.set(name, text);
  return text;
}

/** Comments are for readers, not for hosts. */
export function withoutComments(program: string): string {
  return program.replace(/^\s*#.*\n/gm, '');
}
