import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { HostConfig } from '../roles/render.ts';
import { NothingToRun } from '../spec/run/nothing-to-run.ts';
import { CliError } from './cli-error.ts';
import type { ConvergeOptions } from './converge-options.ts';
import { exitCode } from './exit-code.ts';
import type { GlobalOptions } from './global-options.ts';
import { rolesDirectory } from './load-roles.ts';
import type { Shell } from './shell.ts';

type Options = GlobalOptions & ConvergeOptions;

type Asked = Pick<Options, 'spec' | 'waivers' | 'format'>;

/** @throws CliError if --spec does not go with the other options, or what goes with it stands alone. */
export function checkSpecs(command: 'plan' | 'converge', { spec, waivers, format }: Asked): void {
  if (spec !== true) {
    if (waivers === undefined) return;
    throw new CliError('--waivers says which specs may fail, and none is to be run', 'add --spec');
  }
  if (command === 'plan') {
    throw new CliError('--check changes nothing, so there is nothing for --spec to look at', 'aircheck spec');
  }
  if (format === 'json') {
    throw new CliError(
      '--spec makes two documents, and --json prints one',
      '--format ndjson prints each event on a line, those of converge and of specs',
    );
  }
}

/**
 * After a converge that did not fail: runs what comes with the roles that were converged. Specs only look here, whatever
 * the inventory allows. Resolves with the exit code of both.
 */
export async function specsAfterConverge(
  shell: Shell,
  options: Options,
  configs: readonly HostConfig[],
  converged: number,
): Promise<number> {
  const { output } = shell;
  if (converged !== exitCode.done) {
    output.err('no spec is run: the hosts are not what the inventory says\n');
    return converged;
  }
  const roles = rolesOf(configs);
  const directory = rolesDirectory(shell, options.roles);
  const named = roles.map((role) => path.join(directory, role, 'spec')).filter(hasSpecs);
  if (named.length === 0) {
    output.err(`no spec is run: none comes with ${roles.length === 0 ? 'what was converged' : roles.join(', ')}\n`);
    return converged;
  }
  const { runSpecs } = await import('./run-specs.ts');
  // Tags choose resources here, and specs have other ones. What converge warned of is not said twice.
  const { tags, skipTags, ...rest } = options;
  try {
    return await runSpecs(shell, { ...rest, readOnly: true, quiet: true }, named);
  } catch (error) {
    if (!(error instanceof NothingToRun)) throw error;
    output.err(`no spec is run: ${error.message}\n`);
    return converged;
  }
}

/** The roles that any of these hosts has resources of. */
function rolesOf(configs: readonly HostConfig[]): string[] {
  const roles = configs.flatMap(({ resources }) => resources.flatMap(({ role }) => (role === undefined ? [] : [role])));
  return [...new Set(roles)];
}

function hasSpecs(directory: string): boolean {
  try {
    return readdirSync(directory, { recursive: true, encoding: 'utf8' }).some((file) => /\.spec\.m?[jt]s$/.test(file));
  } catch {
    return false;
  }
}
