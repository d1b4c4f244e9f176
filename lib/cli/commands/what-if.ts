import type { Command } from 'commander';
import { addExamples } from '../examples.ts';
import { collect, type GlobalOptions, optionsOf } from '../global-options.ts';
import { loadNetwork } from '../load-network.ts';
import type { Shell } from '../shell.ts';

/** `aircheck what-if`: what would become of the network, from the inventory alone. */
export function whatIf(program: Command, shell: Shell): void {
  const command = program
    .command('what-if')
    .description('say what would happen: who starves, who takes the listeners, what they hear, which link is too slow')
    .argument('<events...>', "what is away: 'eu-1 down', 'region us down', 'masters down', 'source studio away'")
    .option('--listeners <number>', "how many listen: 4000, or 'eu=3000,us=1000'", collect)
    .action(async (events: string[], _options: unknown, command: Command) => {
      const options = optionsOf<GlobalOptions & { listeners?: string[] }>(command);
      const network = await loadNetwork(shell, options);
      const [{ readEvents }, { readListeners }, { whatIf: judge }] = await Promise.all([
        import('../../network/what-if/read-event.ts'),
        import('../../network/what-if/read-listeners.ts'),
        import('../../network/what-if/what-if.ts'),
      ]);
      const outcome = judge(network, readEvents(network, events), readListeners(network, options.listeners ?? []));
      if (options.format === 'json') return shell.output.json(outcome);
      if (options.format === 'ndjson') return shell.output.jsonLine(outcome);
      const { whatIfText } = await import('../what-if-text.ts');
      shell.output.out(whatIfText(outcome, shell.output.screen.colour));
    });
  addExamples(command, [
    ["aircheck what-if 'relay-eu1 down'", 'one relay'],
    [
      "aircheck what-if 'region us down' --listeners eu=3000,us=1000",
      'who takes its listeners, and whether there is room',
    ],
    ["aircheck what-if 'master1 down and source studio away' --json", 'two things at once, for scripts'],
  ]);
}
