import type { Command } from 'commander';
import { addExamples } from '../examples.ts';
import { type GlobalOptions, optionsOf } from '../global-options.ts';
import type { Shell } from '../shell.ts';
import { addConnectionOptions, type ConnectionOptions } from '../ssh-options.ts';

/** `aircheck drain` and `aircheck undrain`: whether name servers and directors send listeners to relays. */
export function drain(program: Command, shell: Shell): void {
  const add = (name: 'drain' | 'undrain', description: string, examples: readonly (readonly [string, string])[]) => {
    const command = program
      .command(name)
      .description(description)
      .argument('<relays...>', 'patterns of relays, as with --limit')
      .action(async (patterns: string[], _options: unknown, command: Command) => {
        const { runDrain } = await import('../run-drain.ts');
        shell.exit(
          await runDrain(shell, name === 'drain', patterns, optionsOf<GlobalOptions & ConnectionOptions>(command)),
        );
      });
    addConnectionOptions(command);
    addExamples(command, examples);
  };
  add('drain', 'have name servers and directors send no more listeners to relays; who listens there stays', [
    ['aircheck drain relay-eu1', 'before work on it; lasts until undrain'],
    ['aircheck drain us --json', 'a region: its listeners are sent to the next'],
  ]);
  add('undrain', 'have name servers and directors send listeners to relays again, as soon as they are well', [
    ['aircheck undrain relay-eu1', 'after work on it'],
    ['aircheck undrain relays', 'all of them'],
  ]);
}
