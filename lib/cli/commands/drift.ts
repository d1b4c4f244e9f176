import type { Command } from 'commander';
import type { DriftCommandOptions } from '../drift-options.ts';
import { addExamples } from '../examples.ts';
import { optionsOf } from '../global-options.ts';
import type { Shell } from '../shell.ts';
import { addConnectionOptions } from '../ssh-options.ts';

/** `aircheck drift`: what somebody or something else did on the hosts. */
export function drift(program: Command, shell: Shell): void {
  const command = program
    .command('drift')
    .description('show what somebody or something else changed on the hosts since they were converged')
    .option('--no-diff', 'do not show how files differ')
    .option('--state-dir <dir>', 'where hosts keep their lock and their generations (/var/lib/aircheck)')
    .action(async (_options: unknown, command: Command) => {
      const { runDrift } = await import('../run-drift.ts');
      shell.exit(await runDrift(shell, optionsOf<DriftCommandOptions>(command)));
    });
  addConnectionOptions(command);
  addExamples(command, [
    ['aircheck drift', 'every host; exit code 5 if anything is not as it was left'],
    ["aircheck drift --limit 'relays:!us' --no-diff", 'some hosts, without the differences of files'],
    ['aircheck drift --json', 'one document for scripts and monitoring'],
  ]);
}
