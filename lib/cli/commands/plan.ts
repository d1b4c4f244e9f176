import type { Command } from 'commander';
import { addConvergeOptions, type ConvergeOptions } from '../converge-options.ts';
import { addExamples } from '../examples.ts';
import { optionsOf } from '../global-options.ts';
import type { Shell } from '../shell.ts';

/** `aircheck plan`: what `converge` would do. */
export function plan(program: Command, shell: Shell): void {
  const command = program
    .command('plan')
    .description('show what would change on each host, and what listeners would notice')
    .action(async (_options: unknown, command: Command) => {
      const { runConverge } = await import('../run-converge.ts');
      shell.exit(await runConverge(shell, 'plan', optionsOf<ConvergeOptions>(command)));
    });
  addConvergeOptions(command);
  addExamples(command, [
    ['aircheck plan', 'every host; exit code 5 if anything would change'],
    ["aircheck plan --limit 'relays:!us' --no-diff", 'some hosts, without the differences of files'],
    ['aircheck plan --set icecast.header_timeout=20', 'what a value would do'],
    ['aircheck plan --json', 'one document for scripts'],
  ]);
}
