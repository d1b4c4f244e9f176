import { type Command, Option } from 'commander';
import type { Dialect } from '../../icecast/dialects.ts';
import type { Server, Severity } from '../../icecast/lint/rule.ts';
import { CliError } from '../cli-error.ts';
import { addExamples } from '../examples.ts';
import { exitCode } from '../exit-code.ts';
import { collect, type GlobalOptions, optionsOf } from '../global-options.ts';
import type { LintedFiles } from '../lint-files.ts';
import type { Shell } from '../shell.ts';
import { standardInput } from '../standard-input.ts';
import { wholeNumber } from '../whole-number.ts';

interface LintOptions {
  severity: Severity;
  ignore?: string[];
  fix?: true;
  dialect?: Dialect;
  link?: number;
  descriptors?: number;
}

/** `aircheck lint`: what Icecast would make of a configuration that listeners would not like. */
export function lint(program: Command, shell: Shell): void {
  const command = program
    .command('lint')
    .description('look for mistakes in any icecast.xml, or in those that the inventory renders')
    .argument(
      '[files...]',
      'icecast.xml files, by whomever; - is standard input; without one those of all hosts, and the inventory',
    )
    .addOption(
      new Option('--severity <severity>', 'report nothing below it')
        .choices(['error', 'warning', 'note'])
        .default('warning'),
    )
    .option('--ignore <rule=reason>', 'do not report a rule; may be given several times', collect)
    .option('--fix', 'write the files back with what can be fixed safely; - to standard output')
    .addOption(
      new Option('--dialect <dialect>', 'the Icecast that the files are for, whatever they say').choices([
        '2.4',
        '2.5',
        'kh',
      ] satisfies Dialect[]),
    )
    .option('--link <mbit>', 'what the link of the server carries, in Mbit/s', wholeNumber)
    .option('--descriptors <number>', 'how many files the daemon may open (LimitNOFILE)', wholeNumber)
    .action(async (files: string[], _options: unknown, command: Command) => {
      const options = optionsOf<LintOptions>(command);
      const [{ atLeast }, result] = await Promise.all([import('../lint-findings.ts'), run(shell, options, files)]);
      const findings = result.findings.filter(atLeast(options.severity));
      const { printLinted } = await import('../lint-print.ts');
      await printLinted(shell, options, { ...result, findings });
      const reported = findings.some(({ ignored }) => ignored === undefined);
      shell.exit(reported ? exitCode.failed : exitCode.done);
    });
  addExamples(command, [
    ['aircheck lint /etc/icecast2/icecast.xml', 'a file that somebody left behind'],
    ['aircheck lint --fix icecast.xml', 'make the safe corrections'],
    ['aircheck lint - < icecast.xml', 'from an editor or a pipe; with --fix it prints the corrected file'],
    ['aircheck lint --limit eu --severity note', 'what aircheck renders, down to the last note'],
    ["aircheck lint --ignore 'no-relay-password=no relays' icecast.xml", 'with a reason'],
    ['aircheck lint --format sarif icecast.xml', 'for code hosts'],
  ]);
}

type Result = LintedFiles & { readonly seen: string };

async function run(shell: Shell, options: GlobalOptions & LintOptions, given: readonly string[]): Promise<Result> {
  const files = [...new Set(given)];
  const [{ ignoresOf }, { rules }, { codes }] = await Promise.all([
    import('../lint-findings.ts'),
    import('../../icecast/lint/rules.ts'),
    import('../../inventory/codes.ts'),
  ]);
  const known = (rule: string) => rules.some(({ code }) => code === rule) || Object.hasOwn(codes, rule);
  const ignores = ignoresOf(options.ignore ?? [], known);
  const { link, descriptors } = options;
  const server: Partial<Server> = {
    ...(link !== undefined && { link }),
    ...(descriptors !== undefined && { descriptors }),
  };
  if (files.length === 0) {
    if (options.fix === true) {
      throw new CliError('--fix wants the files to fix', 'what aircheck renders is fixed in the inventory');
    }
    if (options.dialect !== undefined) {
      throw new CliError(
        '--dialect wants files',
        'hosts have theirs from `dialect`, under `icecast`, in the inventory',
      );
    }
    const { lintHosts } = await import('../lint-hosts.ts');
    const { findings, hosts } = await lintHosts(shell, options, { server, ignores });
    return { findings, fixes: [], mended: null, seen: `${hosts} ${hosts === 1 ? 'host' : 'hosts'}` };
  }
  if (options.fix === true && files.includes(standardInput)) {
    if (files.length > 1) throw new CliError('standard input goes to standard output: name it alone');
    if (options.format !== 'text' && options.format !== 'plain') {
      throw new CliError(
        `--fix writes what came on standard input to standard output, and --format ${options.format} would write there too`,
        'run it twice: once with --fix, once without',
      );
    }
  }
  const [{ lintFiles }, { plainServer }, { nameOfInput }] = await Promise.all([
    import('../lint-files.ts'),
    import('../../icecast/lint/rule.ts'),
    import('../lint-read.ts'),
  ]);
  const about = { server: { ...plainServer, ...server }, dialect: options.dialect, ignores, fix: options.fix === true };
  const [first = ''] = files;
  const seen = files.length > 1 ? `${files.length} files` : first === standardInput ? nameOfInput : first;
  return { ...(await lintFiles(shell, files, about)), seen };
}
