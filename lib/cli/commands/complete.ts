import { Argument, type Command } from 'commander';
import { optionsOf } from '../global-options.ts';
import type { Shell } from '../shell.ts';

/** `aircheck __complete hosts`: what completion scripts ask. Says nothing where the inventory is broken. */
export function complete(program: Command, shell: Shell): void {
  program
    .command('__complete', { hidden: true })
    .addArgument(new Argument('<what>').choices(['hosts']))
    .action(async (_what: string, _options: unknown, command: Command) => {
      const { loadNetwork } = await import('../load-network.ts');
      const network = await loadNetwork(shell, { ...optionsOf(command), quiet: true }).catch(() => null);
      const names = network === null ? [] : [...network.groups.keys(), ...network.hosts.map(({ name }) => name)];
      shell.output.out(names.map((name) => `${name}\n`).join(''));
    });
}
