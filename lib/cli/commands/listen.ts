import type { Command } from 'commander';
import { addExamples } from '../examples.ts';
import { exitCode } from '../exit-code.ts';
import { optionsOf } from '../global-options.ts';
import { runsInLab } from '../lab-network.ts';
import { networkOf, readInventory, selectedHosts } from '../load-network.ts';
import { printRows } from '../rows.ts';
import type { Shell } from '../shell.ts';
import { wholeNumber } from '../whole-number.ts';

interface ListenOptions {
  within: number;
  tone?: number;
}

/** `aircheck listen`: what a listener hears on each relay. */
export function listen(program: Command, shell: Shell): void {
  const command = program
    .command('listen')
    .description('listen to every mount of every relay through its NGINX, and tell what is heard')
    .option('--within <seconds>', 'how long to go on trying until a mount plays what it should', wholeNumber, 10)
    .option('--tone <hertz>', 'the tone that must be heard (what the first studio plays, if it plays one)', wholeNumber)
    .action(async (_options: unknown, command: Command) => {
      const options = optionsOf<ListenOptions>(command);
      const inventory = await readInventory(shell, options);
      const code = await runsInLab(shell, inventory);
      if (code !== null) return shell.exit(code);

      const network = await networkOf(shell, inventory, options);
      const relays = (await selectedHosts(network, options.limit)).filter((host) => host.kind === 'relay');
      const { audition, studioTone } = await import('../../spec/listening/audition.ts');
      const tone = options.tone ?? studioTone(network);
      const heard = await audition(network, { within: options.within, tone, relays });
      const { heardText } = await import('../heard-text.ts');
      printRows(shell.output, options.format, heard, () => heardText(heard, shell.output.screen.colour));
      if (heard.some(({ problem }) => problem !== null)) shell.exit(exitCode.specsFailed);
    });
  addExamples(command, [
    ['aircheck listen', 'every mount of every relay, now'],
    ['aircheck listen --limit eu', 'the relays of one region'],
    ['aircheck listen --within 60', 'after a change, until it is heard'],
    ['aircheck listen --json', 'for scripts and monitoring'],
  ]);
}
