import type { Command } from 'commander';
import type { BoxLine } from '../../../lab/list.ts';
import { addExamples } from '../../examples.ts';
import { type Format, optionsOf } from '../../global-options.ts';
import { printRows } from '../../rows.ts';
import type { Shell } from '../../shell.ts';
import { namedLab } from './plan.ts';

/** `aircheck lab list` */
export function addLabList(lab: Command, shell: Shell): void {
  const command = lab
    .command('list')
    .description('the boxes and how they are: up, cut (no network), down')
    .action(async (_options: unknown, command: Command) => {
      const options = optionsOf(command);
      const { plan, home } = await namedLab(shell, options);
      const { labList } = await import('../../../lab/list.ts');
      await printBoxes(shell, options.format, await labList(plan, home));
    });
  addExamples(command, [['aircheck lab list --json', 'for a program']]);
}

/** A table of boxes, or the same as data. Memory is in bytes there. */
export async function printBoxes({ output }: Shell, format: Format, lines: readonly BoxLine[]): Promise<void> {
  const { tableText } = await import('../../table.ts');
  printRows(output, format, lines, () => tableText(lines.map(cells), heading, output.screen.colour));
}

const heading = ['box', 'address', 'state', 'pid', 'memory', 'driver'];

function cells({ name, address, state, pid, memory, driver }: BoxLine): string[] {
  const used = memory === null ? '-' : `${Math.round(memory / 1e6)} MB`;
  return [name, address, state, String(pid ?? '-'), used, driver ?? '-'];
}
