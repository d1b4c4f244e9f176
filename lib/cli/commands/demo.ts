import type { Command } from 'commander';
import { addExamples } from '../examples.ts';
import { optionsOf } from '../global-options.ts';
import { inventoryDirectory } from '../inventory-directory.ts';
import { runAircheck } from '../run-aircheck.ts';
import type { Shell } from '../shell.ts';
import { addDriverOptions, type DriverOptions } from './lab/driver-options.ts';

interface DemoOptions extends DriverOptions {
  install?: true;
}

const goOn = `
The network is on the air. Go on:
  npm run lab -- list                  the boxes
  edit inventory/lab/mounts.yml        say, another max_listeners of /live.mp3
  npm run plan                         what that would change, and what listeners would notice
  npm run converge -- --limit eu       do it in one region
  npm run lab -- down                  take it all away
`;

/** `aircheck demo`: a radio network on this machine, from nothing to sound. */
export function demo(program: Command, shell: Shell): void {
  const command = program
    .command('demo')
    .description('lab up, converge and listen: a radio network on this machine, from nothing to sound')
    .option('--install', 'install the programs that the lab needs, with apt-get');
  addDriverOptions(command).action(async (_options: unknown, command: Command) => {
    const options = optionsOf<DemoOptions>(command);
    const { install, driver, provider } = options;
    const inventory = ['--inventory', inventoryDirectory(shell, options.inventory)];
    const vault = options.vaultPasswordFile.flatMap((file) => ['--vault-password-file', file]);
    const steps = [
      [
        ...['lab', 'up'],
        ...(install === undefined ? [] : ['--install']),
        ...(driver === undefined ? [] : ['--driver', driver]),
        ...(provider === undefined ? [] : ['--provider', provider]),
      ],
      ['converge', '--yes', '--max-dropped', '100%', '--no-diff'],
      ['listen', '--within', '60'],
    ];
    for (const step of steps) {
      shell.output.out(`\n$ aircheck ${step.join(' ')}\n`);
      const code = await runAircheck(shell, [...step, ...inventory, ...vault]);
      if (code !== 0) return shell.exit(code);
    }
    shell.output.out(goOn);
  });
  addExamples(command, [
    ['npm run demo -- --install', 'on a fresh machine, as root'],
    ['aircheck demo', 'again: what is right already is kept'],
    ['aircheck lab down', 'take it all away'],
  ]);
}
