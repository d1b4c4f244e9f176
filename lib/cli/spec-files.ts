import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { didYouMean } from '../inventory/nearest.ts';
import { CliError } from './cli-error.ts';

const ending = /\.spec\.(ts|mts|js|mjs)$/;

export interface SpecPlaces {
  /** What the user gave: files, directories, names of roles; empty: everything there is. */
  readonly named: readonly string[];
  readonly cwd: string;
  /** The directory of roles. */
  readonly roles: string;
}

/**
 * The spec files that are meant, absolute, each once. Without a name: those of all roles, and those of `./spec/boxes`.
 * @throws CliError if there is no such file, directory or role, or no spec in it
 */
export function findSpecFiles({ named, cwd, roles }: SpecPlaces): string[] {
  const withSpecs = existsSync(roles) ? readdirSync(roles).filter((role) => existsSync(specsOf(roles, role))) : [];
  if (named.length === 0) {
    const own = path.join(cwd, 'spec/boxes');
    return [...withSpecs.map((role) => specsOf(roles, role)), ...(existsSync(own) ? [own] : [])].flatMap(filesIn);
  }
  const files = named.flatMap((name) => {
    const file = path.resolve(cwd, name);
    if (existsSync(file)) return statSync(file).isDirectory() ? someFilesIn(file) : [file];
    if (withSpecs.includes(name)) return filesIn(specsOf(roles, name));
    const looksLikeFile = name.includes('/') || ending.test(name);
    const hint = looksLikeFile ? null : (didYouMean(name, withSpecs) ?? `roles with specs: ${withSpecs.join(', ')}`);
    throw new CliError(`there is no spec file ${file}${looksLikeFile ? '' : `, and no role ${name}`}`, hint);
  });
  return [...new Set(files)];
}

function specsOf(roles: string, role: string): string {
  return path.join(roles, role, 'spec');
}

function someFilesIn(directory: string): string[] {
  const files = filesIn(directory);
  if (files.length === 0) throw new CliError(`there is no spec in ${directory}`, 'specs end in .spec.ts');
  return files;
}

function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !file.includes('node_modules'))
    .sort()
    .map((file) => path.join(directory, file));
}
