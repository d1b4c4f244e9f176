import type { Command } from 'commander';
import { addExamples } from '../examples.ts';
import { optionsOf } from '../global-options.ts';
import type { Shell } from '../shell.ts';
import { wholeNumber } from '../whole-number.ts';

interface SpecOptions {
  grep?: string;
  bail?: true;
  reporter?: string;
  retries?: number;
}

/** `aircheck spec`: runs specs against the hosts of an inventory. */
export function spec(program: Command, shell: Shell): void {
  const command = program
    .command('spec')
    .description('run specs against the hosts: what listeners, studios and operators can observe')
    .argument('[files...]', 'spec files (spec/boxes)')
    .option('-g, --grep <text>', 'only specs whose title holds this')
    .option('-b, --bail', 'stop at the first that fails')
    .option('--retries <times>', 'try a spec that fails so many times more: a busy machine is slow', wholeNumber)
    .option('--reporter <name>', 'a reporter of mocha, as in dot, list, json')
    .action(async (files: string[], _options: unknown, command: Command) => {
      const { runSpecs } = await import('../run-specs.ts');
      const { grep, bail, reporter, retries, ...options } = optionsOf<SpecOptions>(command);
      const mocha = [
        ...(grep === undefined ? [] : ['--fgrep', grep]),
        ...(bail === true ? ['--bail'] : []),
        ...(retries === undefined ? [] : ['--retries', String(retries)]),
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
