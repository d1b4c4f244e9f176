import { type Command, Option } from 'commander';

/** Options of every command. They stand before or after the command's name. */
export interface GlobalOptions {
  inventory?: string;
  limit?: string;
  set: string[];
  roles?: string;
  /** Where vault passwords come from: what --vault-id, --vault-password-file and --ask-vault-pass said. */
  vaultPasswordFile: string[];
  vaultId?: string[];
  askVaultPass?: true;
  format: Format;
  json?: true;
  color: boolean;
  verbose?: true;
  quiet?: true;
  debug?: true;
}

/** Every command has these; `lint` has SARIF, too. */
const formats = ['text', 'plain', 'json', 'ndjson'] as const;
export type Format = (typeof formats)[number];

/** Collects the values of an option that may be given several times. */
export function collect(value: string, earlier: string[] = []): string[] {
  return [...earlier, value];
}

export function addGlobalOptions(program: Command): void {
  program
    .option('-i, --inventory <dir>', 'the inventory (AIRCHECK_INVENTORY; else ./inventory/lab, else the shipped lab)')
    .option('-l, --limit <pattern>', 'only these hosts: names, groups, globs, a:b, a:&b, a:!b, ~regex, a[0], @file')
    .option('-e, --set <name=value>', 'override a value of all hosts, as in icecast.header_timeout=20', collect)
    .option('--roles <dir>', 'roles to render instead of the shipped ones')
    .option('--vault-password-file <file>', 'a password for !vault values; may be given several times', collect)
    .option('--vault-id <label@source>', 'the same with a label; the source is a file, a program or prompt', collect)
    .option('--ask-vault-pass', 'ask for the password of !vault values')
    .addOption(
      new Option('--format <format>', 'how results are printed; text is coloured and live on a terminal')
        .choices([...formats, 'sarif'])
        .default('text'),
    )
    .option('--json', 'the same as --format json')
    .option('--no-color', 'no colour (also NO_COLOR; FORCE_COLOR=1 colours pipes)')
    .option('-v, --verbose', 'say more')
    .option('-q, --quiet', 'say only what went wrong, and the totals')
    .option('--debug', 'for a bug in aircheck: show where');
}

/** All options of a command, its own and the global ones. */
export function optionsOf<T extends object>(command: Command): GlobalOptions & T {
  const given = command.optsWithGlobals<GlobalOptions & T>();
  return {
    ...given,
    set: given.set ?? [],
    vaultPasswordFile: [
      ...(given.vaultId ?? []),
      ...(given.vaultPasswordFile ?? []),
      ...(given.askVaultPass ? ['prompt'] : []),
    ],
    format: given.json ? 'json' : given.format,
  };
}
