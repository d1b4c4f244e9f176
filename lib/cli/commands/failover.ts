import type { Command } from 'commander';
import { addExamples } from '../examples.ts';
import { type GlobalOptions, optionsOf } from '../global-options.ts';
import type { FailoverOptions } from '../run-failover.ts';
import type { Shell } from '../shell.ts';
import { addConnectionOptions } from '../ssh-options.ts';

/** `aircheck failover`: a master steps aside, before somebody works on it. */
export function failover(program: Command, shell: Shell): void {
  const command = program
    .command('failover')
    .description('have a master step aside: relays and encoders move to another, and no listener is lost')
    .argument('<master>', 'the one to be left')
    .option('--back', 'it may lead again')
    .option('-y, --yes', 'do not ask')
    .action(async (master: string, _options: unknown, command: Command) => {
      const { runFailover } = await import('../run-failover.ts');
      shell.exit(await runFailover(shell, master, optionsOf<GlobalOptions & FailoverOptions>(command)));
    });
  addConnectionOptions(command);
  addExamples(command, [
    ['aircheck failover master1', 'before work on it; lasts until --back, through restarts too'],
    ['aircheck failover master1 --back', 'after work on it'],
  ]);
}
