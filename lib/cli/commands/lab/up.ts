import type { Command } from 'commander';
import { addExamples } from '../../examples.ts';
import { optionsOf } from '../../global-options.ts';
import type { Shell } from '../../shell.ts';
import { addDriverOptions, type DriverOptions, driverOf } from './driver-options.ts';
import { printBoxes } from './list.ts';
import { namedLab } from './plan.ts';
import { labReport } from './progress.ts';

interface UpOptions extends DriverOptions {
  install?: true;
}

/** `aircheck lab up` */
export function addLabUp(lab: Command, shell: Shell): void {
  const command = lab
    .command('up')
    .description('bring the boxes up, those that run excepted')
    .argument('[boxes...]', 'these boxes alone')
    .option('--install', 'install the programs that are missing, with apt-get');
  addDriverOptions(command).action(async (boxes: string[], _options: unknown, command: Command) => {
    const options = optionsOf<UpOptions>(command);
    const { plan, home } = await namedLab(shell, options);
    const report = labReport(shell, options);
    if (options.install) {
      const { installTools } = await import('../../../lab/install.ts');
      await installTools(...driverOf(options), report);
    }
    const { labUp } = await import('../../../lab/up.ts');
    const { driver, provider } = options;
    const result = await labUp(plan, home, {
      boxes,
      report,
      ...(driver !== undefined && { driver }),
      ...(provider !== undefined && { provider }),
    });
    const { labList } = await import('../../../lab/list.ts');
    const lines = await labList(plan, home);
    if (options.format === 'json') {
      const { key, sshConfig, knownHosts } = result.lab.files;
      const { started, seconds } = result;
      shell.output.json({
        driver: result.driver,
        started,
        seconds,
        boxes: lines,
        files: { key, sshConfig, knownHosts },
      });
      return;
    }
    await printBoxes(shell, options.format, lines);
    const all = result.seconds.prepare + result.seconds.boxes;
    if (options.quiet !== true) shell.output.err(`${result.started.length} started in ${all.toFixed(1)} s\n`);
  });
  addExamples(command, [
    ['aircheck lab up', 'every box of the default inventory'],
    ['aircheck lab up --install', 'on a machine that has nothing yet'],
    ['aircheck lab up master1 relay-eu1', 'two of them'],
    ['aircheck lab up --provider virtualbox', 'as virtual machines'],
  ]);
}
