import type { Command } from 'commander';
import { addExamples } from '../examples.ts';
import { optionsOf } from '../global-options.ts';
import type { Shell } from '../shell.ts';

interface SpecOptions {
  grep?: string;
  bail?: true;
  reporter?: string;
}

/** `aircheck spec`: runs specs against the hosts of an inventory. */
export function spec(program: Command, shell: Shell): void {
  const command = program
    .command('spec')
    .description('run specs against the hosts: what listeners, studios and operators can observe')
    .argument('[files...]', 'spec files (spec/boxes)')
    .option('-g, --grep <text>', 'only specs whose title holds this')
    .option('-b, --bail', 'stop at the first that fails')
    .option('--reporter <name>', 'a reporter of mocha, as in dot, list, json')
    .action(async (files: string[], _options: unknown, command: Command) => {
      const { runSpecs } = await import('../run-specs.ts');
      const { grep, bail, reporter, ...options } = optionsOf<SpecOptions>(command);
      const mocha = [
        ...(grep === undefined ? [] : ['--fgrep', grep]),
        ...(bail === true ? ['--bail'] : []),
        ...(reporter === undefined && options.format !== 'json' ? [] : ['--reporter', reporter ?? 'json']),
      ];
      shell.exit(await runSpecs(shell, options, files, mocha));
    });
  addExamples(command, [
    ['aircheck spec', 'all specs of ./spec/boxes against the default inventory'],
    ['aircheck spec --limit eu', 'of the hosts of one region'],
    ['aircheck spec spec/boxes/on-the-air.spec.ts -g health', 'some of one file'],
  ]);
}
