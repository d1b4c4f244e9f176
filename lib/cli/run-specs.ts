import { reasonOf } from '../inventory/reason.ts';
import { parseTitle, type Title } from '../spec/run/title.ts';
import { CliError } from './cli-error.ts';
import { askHosts, EarlySessions } from './early-sessions.ts';
import { exitCode } from './exit-code.ts';
import type { GlobalOptions } from './global-options.ts';
import { onInterrupt } from './interruption.ts';
import { inventoryDirectory } from './inventory-directory.ts';
import { enterLab } from './lab-network.ts';
import { networkOf, readInventory, selectedHosts, warn } from './load-network.ts';
import { rolesOf } from './load-roles.ts';
import { tagSelection } from './select-tags.ts';
import type { Shell } from './shell.ts';
import { takeConsole } from './spec-console.ts';
import { refuseExit } from './spec-exit.ts';
import { findSpecFiles, isReadOnly, specPlaces } from './spec-files.ts';
import { openSpecReporters } from './spec-reporters.ts';
import { findWaivers } from './spec-waivers.ts';
import { askSudoPassword, type ConnectionOptions, sshOptions, targetOf } from './ssh-options.ts';

/** Options of `spec`, and of what runs specs by the way. */
export interface SpecOptions extends ConnectionOptions {
  grep?: string;
  bail?: true;
  /** Names, or `name=file`. */
  reporter?: string[];
  retries?: number;
  tags?: string[];
  /** A file of specs that may fail. */
  waivers?: string;
  skipTags?: string[];
  /** Undefined: what the inventory says. */
  readOnly?: boolean;
}

/** Runs specs about the hosts of an inventory. Resolves with the exit code. */
export async function runSpecs(
  shell: Shell,
  options: GlobalOptions & SpecOptions,
  named: readonly string[],
): Promise<number> {
  const inventory = await readInventory(shell, options);
  const readOnly = isReadOnly(options, inventory);
  const files = findSpecFiles(specPlaces(shell, options, named, !readOnly));
  if (files.length === 0) throw new CliError('there is no spec to run', 'write one in spec/boxes, or name a role');
  const lab = await enterLab(shell, inventory);
  if (lab.code !== null) return lab.code;

  const network = await networkOf(shell, inventory, options);
  const hosts = await selectedHosts(network, options.limit);
  const waivers = await findWaivers(shell, options.waivers, network);
  await warn(shell, waivers.ended());
  const ssh = sshOptions(shell, options, lab.open);
  const sudoPassword = await askSudoPassword(shell, options);
  const { connect } = await import('../ssh/connect.ts');
  const sessions = new EarlySessions((host) => connect(targetOf(host, options, sudoPassword), ssh));
  if (askHosts(files)) sessions.begin(hosts.slice(0, options.forks));
  const { buildSpecs } = await import('../spec/run/build-specs.ts');
  const [built, { runSpecs: run }] = await Promise.all([
    buildSpecs(files, shell.cwd).catch((error: unknown) => {
      sessions.close();
      throw error;
    }),
    import('../spec/run/run-specs.ts'),
  ]);
  tellSpecs(shell, options);
  const reporters = await openSpecReporters(shell, options);
  const interruption = onInterrupt(shell, process, {
    first: 'no further spec is begun; those that run are finished, and put back what they changed',
    second: 'What specs began on hosts may go on there',
  });
  const giveBackConsole = takeConsole(shell.output);
  const allowExit = refuseExit(process);
  process.setSourceMapsEnabled(true);
  try {
    const finished = await run({
      network,
      hosts,
      connect: (host) => sessions.take(host),
      roles: async () => {
        const [roles, { RenderedRoles }] = await Promise.all([
          rolesOf(shell, options),
          import('../spec/run/rendered-roles.ts'),
        ]);
        return new RenderedRoles(network, hosts, roles);
      },
      readOnly,
      files,
      urlOf: built.urlOf,
      directory: shell.cwd,
      forks: options.forks,
      wanted: wanted(options),
      bail: options.bail === true,
      retries: options.retries ?? 0,
      waivers,
      timeout: 60,
      signal: interruption.signal,
      emit: (event) => reporters.report(event),
      live: reporters.live,
    });
    await reporters.close();
    await warn(shell, waivers.idle());
    if (interruption.signal.aborted) return exitCode.interrupted;
    if (finished.counts.failed > 0) return exitCode.specsFailed;
    return finished.counts.unreachable > 0 ? exitCode.unreachable : exitCode.done;
  } finally {
    sessions.close();
    await built.remove();
    allowExit();
    giveBackConsole();
    interruption.end();
  }
}

/** Specs that start `aircheck` themselves do so with this inventory. */
function tellSpecs(shell: Shell, options: GlobalOptions): void {
  Object.assign(shell.env, {
    AIRCHECK_INVENTORY: inventoryDirectory(shell, options.inventory),
    AIRCHECK_LIMIT: options.limit ?? 'all',
    AIRCHECK_SET: JSON.stringify(options.set),
    AIRCHECK_VAULT_PASSWORD_FILES: JSON.stringify(options.vaultPasswordFile),
  });
}

function wanted({ grep, tags, skipTags }: SpecOptions) {
  const { only, skip } = tagSelection(tags, skipTags);
  return { grep: grep === undefined ? null : pattern(grep), tags: only, skipTags: skip };
}

function pattern(text: string): Title {
  try {
    return parseTitle(text);
  } catch (error) {
    throw new CliError(`--grep ${text} is no pattern: ${reasonOf(error)}`);
  }
}
