import type { Command } from 'commander';
import { addExamples } from '../../examples.ts';
import { optionsOf } from '../../global-options.ts';
import { printRows } from '../../rows.ts';
import type { Shell } from '../../shell.ts';
import { namedLab } from './plan.ts';
import { labReport } from './progress.ts';

/** `aircheck lab down` */
export function addLabDown(lab: Command, shell: Shell): void {
  const command = lab
    .command('down')
    .description('take the boxes and their network away, whatever state they are in')
    .action(async (_options: unknown, command: Command) => {
      const options = optionsOf(command);
      const { plan, home } = await namedLab(shell, options);
      const { labDown } = await import('../../../lab/down.ts');
      const boxes = await labDown(plan, home, labReport(shell, options));
      const text = boxes.length === 0 ? 'the lab was down\n' : `gone: ${boxes.join(', ')}\n`;
      printRows(shell.output, options.format, boxes, () => (options.quiet === true ? '' : text));
    });
  addExamples(command, [['aircheck lab down', 'images, keys and the package cache are kept']]);
}
