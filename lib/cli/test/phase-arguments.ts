import type { GlobalOptions } from '../global-options.ts';
import type { TestOptions } from './options.ts';
import type { PhaseName } from './phases.ts';

export interface PhaseInput {
  readonly options: GlobalOptions & TestOptions;
  /** Absolute. */
  readonly inventory: string;
  /** Spec files, directories and names of roles. */
  readonly named: readonly string[];
}

/** The command line of `aircheck` that a phase is. What a second converge would do is what `plan` says. */
export function phaseArguments(phase: PhaseName, input: PhaseInput): string[] {
  const { options, named } = input;
  const shared = sharedArguments(input);
  const quiet = flag('--quiet', options.quiet);
  switch (phase) {
    case 'up':
      return [
        'lab',
        'up',
        ...value('--driver', options.driver),
        ...value('--provider', options.provider),
        ...quiet,
        ...shared,
      ];
    case 'converge':
      // Nobody but specs listens to boxes.
      return ['converge', '--yes', '--max-dropped=100%', '--no-diff', ...quiet, ...shared, ...hostArguments(options)];
    case 'idempotence':
      // What differs is the message, also with --quiet.
      return ['plan', ...shared, ...hostArguments(options)];
    case 'spec':
      return ['spec', ...quiet, ...shared, ...hostArguments(options), ...specArguments(options), '--', ...named];
    case 'down':
      return ['lab', 'down', ...quiet, ...shared];
  }
}

function sharedArguments({ options, inventory }: PhaseInput): string[] {
  return [
    ...['--inventory', inventory],
    ...each('--vault-password-file', options.vaultPasswordFile),
    ...(options.format === 'text' ? [] : ['--format', options.format]),
    ...flag('--no-color', !options.color),
    ...flag('--verbose', options.verbose),
    ...flag('--debug', options.debug),
  ];
}

/** What commands that log in to hosts take. */
function hostArguments(options: GlobalOptions & TestOptions): string[] {
  return [
    ...value('--limit', options.limit),
    ...each('--set', options.set),
    ...value('--roles', options.roles),
    ...['--forks', String(options.forks)],
    ...['--timeout', String(options.timeout)],
    ...['--host-keys', options.hostKeys],
    ...each('--known-hosts', options.knownHosts),
    ...value('--ssh-config', options.sshConfig),
    ...value('--private-key', options.privateKey),
    ...flag('--ask-sudo-pass', options.askSudoPass),
  ];
}

function specArguments(options: TestOptions): string[] {
  return [
    ...value('--grep', options.grep),
    ...each('--tags', options.tags),
    ...each('--skip-tags', options.skipTags),
    ...flag('--bail', options.bail),
    ...value('--retries', options.retries?.toString()),
    ...each('--reporter', options.reporter),
    ...value('--waivers', options.waivers),
    ...flag('--read-only', options.readOnly === true),
    ...flag('--no-read-only', options.readOnly === false),
  ];
}

/** One word for the name and its value: the value may begin with a dash. */
function value(name: string, given: string | undefined): string[] {
  return given === undefined ? [] : [`${name}=${given}`];
}

function each(name: string, given: readonly string[] = []): string[] {
  return given.flatMap((one) => value(name, one));
}

function flag(name: string, given: boolean | undefined): string[] {
  return given === true ? [name] : [];
}
