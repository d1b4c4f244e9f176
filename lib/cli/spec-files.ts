import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Inventory } from '../inventory/inventory.ts';
import { didYouMean } from '../inventory/nearest.ts';
import { CliError } from './cli-error.ts';
import type { GlobalOptions } from './global-options.ts';
import { rolesDirectory } from './load-roles.ts';
import type { Shell } from './shell.ts';

const ending = /\.spec\.(ts|mts|js|mjs)$/;

export interface SpecPlaces {
  /** What the user gave: files, directories, names of roles; empty: everything there is. */
  readonly named: readonly string[];
  readonly cwd: string;
  /** The directory of roles. */
  readonly roles: string;
  /** The directory of the network's behaviours that come with the roles of the package. */
  readonly behaviours: string;
  /** Whether these are meant, too, where nothing is named and there is no `./spec/boxes`: they change hosts. */
  readonly mayChange: boolean;
}

/** The name of the network's behaviours. */
const BEHAVIOURS = 'boxes';

/** Whether specs may change nothing: what was asked for, or else what the inventory says of its hosts. */
export function isReadOnly({ readOnly }: { readonly readOnly?: boolean }, { data }: Inventory): boolean {
  return readOnly ?? data.disposable !== true;
}

/** Where specs are looked for by a command. `mayChange`: whether they may change hosts. */
export function specPlaces(
  shell: Shell,
  options: Pick<GlobalOptions, 'roles'>,
  named: readonly string[],
  mayChange: boolean,
): SpecPlaces {
  return {
    named,
    cwd: shell.cwd,
    roles: rolesDirectory(shell, options.roles),
    behaviours: path.join(shell.packageDirectory, 'spec', BEHAVIOURS),
    // They are about what the package's own roles make of a host.
    mayChange: mayChange && options.roles === undefined,
  };
}

/** Whether nothing is named, and the network's behaviours are left out all the same. */
export function leavesOutBehaviours({ named, cwd, mayChange }: SpecPlaces): boolean {
  return named.length === 0 && !mayChange && !existsSync(path.join(cwd, 'spec', BEHAVIOURS));
}

/**
 * The spec files that are meant, absolute, each once. Without a name: those of all roles, and the network's behaviours:
 * those of `./spec/boxes`, else the package's.
 * @throws CliError if there is no such file, directory or role, or no spec in it
 */
export function findSpecFiles(places: SpecPlaces): string[] {
  const { named, cwd, roles } = places;
  const withSpecs = existsSync(roles) ? readdirSync(roles).filter((role) => existsSync(specsOf(roles, role))) : [];
  if (named.length === 0) {
    const whole = leavesOutBehaviours(places) ? [] : [behavioursOf(places)];
    return [...withSpecs.map((role) => specsOf(roles, role)), ...whole].flatMap(filesIn);
  }
  const files = named.flatMap((name) => {
    const file = path.resolve(cwd, name);
    if (existsSync(file)) return statSync(file).isDirectory() ? someFilesIn(file) : [file];
    if (withSpecs.includes(name)) return filesIn(specsOf(roles, name));
    if (name === BEHAVIOURS) return filesIn(behavioursOf(places));
    const looksLikeFile = name.includes('/') || ending.test(name);
    const hint = looksLikeFile ? null : (didYouMean(name, [...withSpecs, BEHAVIOURS]) ?? choice(withSpecs));
    throw new CliError(`there is no spec file ${file}${looksLikeFile ? '' : `, and no role ${name}`}`, hint);
  });
  return [...new Set(files)];
}

function choice(roles: readonly string[]): string {
  return `roles with specs: ${roles.join(', ')}; what the network does as a whole: ${BEHAVIOURS}`;
}

/** One's own come first. */
function behavioursOf({ cwd, behaviours }: SpecPlaces): string {
  const own = path.join(cwd, 'spec', BEHAVIOURS);
  return existsSync(own) ? own : behaviours;
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
