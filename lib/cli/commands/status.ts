import type { Command } from 'commander';
import { addExamples } from '../examples.ts';
import { type GlobalOptions, optionsOf } from '../global-options.ts';
import type { StatusOptions } from '../run-status.ts';
import type { Shell } from '../shell.ts';
import { addConnectionOptions } from '../ssh-options.ts';
import { wholeNumber } from '../whole-number.ts';

/** `aircheck status`: what the network does at this moment. */
export function status(program: Command, shell: Shell): void {
  const command = program
    .command('status')
    .description('show who leads, who pulls from whom, how many listen, and what is wrong, at this moment')
    .option('-w, --watch [seconds]', 'look again and again, every 2 seconds or so many', wholeNumber)
    .action(async (_options: unknown, command: Command) => {
      const { runStatus } = await import('../run-status.ts');
      shell.exit(await runStatus(shell, optionsOf<GlobalOptions & StatusOptions>(command)));
    });
  addConnectionOptions(command);
  addExamples(command, [
    ['aircheck status', 'once; exit code 1 if anything is wrong, 3 if a host does not answer'],
    ['aircheck status --limit eu --json', 'one region, for scripts and monitoring'],
  ]);
}
