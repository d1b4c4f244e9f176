import type { Command } from 'commander';
import { addExamples } from '../examples.ts';
import { type GlobalOptions, optionsOf } from '../global-options.ts';
import type { Shell } from '../shell.ts';
import { addConnectionOptions, type ConnectionOptions } from '../ssh-options.ts';
import { wholeNumber } from '../whole-number.ts';

/** `aircheck unheard`: which mounts nobody listens to. */
export function unheard(program: Command, shell: Shell): void {
  const command = program
    .command('unheard')
    .description('show who listened to each mount in the last days, by the access logs of relays, and what nobody did')
    .argument('[days]', 'how many days', wholeNumber, 7)
    .action(async (days: number, _options: unknown, command: Command) => {
      const { runUnheard } = await import('../run-unheard.ts');
      shell.exit(await runUnheard(shell, days, optionsOf<GlobalOptions & ConnectionOptions>(command)));
    });
  addConnectionOptions(command);
  addExamples(command, [
    ['aircheck unheard', 'in a week'],
    ['aircheck unheard 30 --limit eu --json', 'one region in a month, for scripts'],
  ]);
}
