import type { Command } from 'commander';
import { addExamples } from '../examples.ts';
import type { GenerateOptions } from '../generate-spec.ts';
import { collect, optionsOf } from '../global-options.ts';
import { leaveSoon } from '../leave-soon.ts';
import type { SpecOptions } from '../run-specs.ts';
import type { Shell } from '../shell.ts';
import { addConnectionOptions, type ConnectionOptions } from '../ssh-options.ts';
import { wholeNumber } from '../whole-number.ts';

/** `aircheck spec`: says whether hosts and network are as specs say. */
export function spec(program: Command, shell: Shell): void {
  const command = program
    .command('spec')
    .description('run specs against the hosts: what listeners, studios and operators can observe')
    .argument('[specs...]', 'spec files, directories, roles by name, or boxes: the network as a whole (all of these)');
  addSpecOptions(command);
  command
    .option('--generate <host>', 'write a first spec from what is on a live host, and run nothing')
    .option('-o, --out <file>', 'with --generate: write it there, not to standard output')
    .option('--force', 'with --generate: write over a file that is there');
  command.action(async (named: string[], _options: unknown, command: Command) => {
    const generating = optionsOf<Partial<GenerateOptions> & ConnectionOptions>(command);
    if (generating.generate !== undefined) {
      const { generateSpec } = await import('../generate-spec.ts');
      return shell.exit(await generateSpec(shell, { ...generating, generate: generating.generate }));
    }
    const { runSpecs } = await import('../run-specs.ts');
    shell.exit(await runSpecs(shell, optionsOf<SpecOptions>(command), named));
    leaveSoon(shell.output, process);
  });
  addExamples(command, [
    ['aircheck spec', 'of the roles, and of the network as a whole, against the default inventory'],
    ['aircheck spec --limit eu', 'of the hosts of one region'],
    ['aircheck spec icecast nginx', 'what comes with two roles'],
    ['aircheck spec boxes --tags limits', 'what the network does as a whole, some of it'],
    ['aircheck spec spec/lab/on-the-air.spec.ts -g health', 'some of one file'],
    ['aircheck spec --generate relay-eu1 --out relay-eu1.spec.ts', 'a first spec from a live host'],
    ['aircheck spec --reporter spec --reporter junit=/tmp/report.xml', 'for people, and for a CI server'],
  ]);
}

/** Options of commands that run specs. */
export function addSpecOptions(command: Command): void {
  command
    .option('-g, --grep <text>', 'only specs whose title holds this, or fits this /pattern/')
    .option('-t, --tags <tags>', 'only specs with one of these tags: @words in titles', collect)
    .option('--skip-tags <tags>', 'all but specs with one of these tags', collect)
    .option('-b, --bail', 'stop at the first that fails')
    .option('--retries <times>', 'try a spec that fails so many times more: a busy machine is slow', wholeNumber)
    .option(
      '--reporter <name[=file]>',
      'spec, json, ndjson, junit, tap, github, html; may be given several times',
      collect,
    )
    .option('--waivers <file>', 'a YAML file of specs that may fail until a day, each with the reason')
    .option('--read-only', 'refuse steps that change hosts (the default, unless the inventory is disposable)')
    .option('--no-read-only', 'let specs change hosts');
  addConnectionOptions(command);
}
