import type { Command } from 'commander';
import type { ReportLine } from '../../network/import/report.ts';
import { addExamples } from '../examples.ts';
import { exitCode } from '../exit-code.ts';
import { collect, optionsOf } from '../global-options.ts';
import type { Shell } from '../shell.ts';

interface Options {
  out?: string;
  name?: string[];
  address?: string[];
  root?: string[];
  contact?: string;
}

/** `aircheck import`: from the icecast.xml of servers that are there to an inventory that renders the same. */
export function importCommand(program: Command, shell: Shell): void {
  const command = program
    .command('import')
    .description('make an inventory of icecast.xml files that renders the same, and of NGINX sites, with a report')
    .argument('<files...>', 'an icecast.xml of each server; directories of NGINX site files')
    .option(
      '-o, --out <dir>',
      'write the inventory into this new directory; without it, it is printed without passwords',
    )
    .option('--name <host>', 'what a server is called, in the order of files (its host name, or its file)', collect)
    .option('--address <address>', 'the address of a server, in the order of files (its host name)', collect)
    .option(
      '--root <dir>',
      'bring along the files that icecast.xml names, from below this directory; / on the server itself',
      collect,
    )
    .option('--contact <mail>', 'a mail address in place of <admin>, which may be any text')
    .action(async (names: string[], _options: unknown, command: Command) => {
      const options = optionsOf<Options>(command);
      const [{ importConfigs }, { writeOut }] = await Promise.all([
        import('../import-config.ts'),
        import('../import-files.ts'),
      ]);
      const { report, ...imported } = await importConfigs(shell, options, names);
      const failed = report.some(({ fate }) => fate === 'refused');
      const written = options.out !== undefined && !failed ? await writeOut(shell, options.out, imported) : null;
      if (options.format === 'json') {
        shell.output.json({ equal: !failed, inventory: written, lines: report });
      } else if (options.format === 'ndjson') {
        for (const line of report) shell.output.jsonLine(line);
      } else {
        shell.output.err(reportText(report, options.quiet === true));
        if (options.out === undefined && !failed) {
          for (const [name, { text }] of imported.texts) shell.output.out(`# ${name}\n${text}\n`);
        }
      }
      say(shell, options.out, failed);
      shell.exit(failed ? exitCode.failed : exitCode.done);
    });
  addExamples(command, [
    ['aircheck import /etc/icecast2/icecast.xml', 'what would come of it'],
    ['aircheck import master.xml relay.xml --out my-radio', 'a network of two servers'],
    ['aircheck import icecast.xml sites-enabled --out my-radio', 'with what NGINX says before Icecast'],
    ['aircheck import /etc/icecast2/icecast.xml --root /', 'on the server itself, with its certificate and accounts'],
    ['aircheck import icecast.xml --json', 'for scripts: each line of the report'],
  ]);
}

function say(shell: Shell, out: string | undefined, failed: boolean): void {
  if (failed) shell.output.err('Nothing was written: the inventory would not mean the same.\n');
  else if (out !== undefined)
    shell.output.err(`The inventory is in ${out}. Now: aircheck vault encrypt ${out}/secrets.yml\n`);
}

function reportText(report: readonly ReportLine[], quiet: boolean): string {
  const shown = quiet ? report.filter(({ fate }) => fate === 'refused') : report;
  return shown
    .map(
      ({ file, line, column, fate, path, message }) =>
        `${file}:${line}:${column}: ${fate.replace('-', ' ')}: ${path}${message === '' ? '' : `: ${message}`}\n`,
    )
    .join('');
}
