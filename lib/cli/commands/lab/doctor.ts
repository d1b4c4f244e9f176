import type { Command } from 'commander';
import { addExamples } from '../../examples.ts';
import { exitCode } from '../../exit-code.ts';
import { optionsOf } from '../../global-options.ts';
import { labHome } from '../../lab-network.ts';
import { printRows } from '../../rows.ts';
import type { Shell } from '../../shell.ts';
import { addDriverOptions, type DriverOptions, driverOf } from './driver-options.ts';

/** `aircheck lab doctor` */
export function addLabDoctor(lab: Command, shell: Shell): void {
  const command = lab.command('doctor').description('whether this machine can hold a lab, and what it lacks');
  addDriverOptions(command).action(async (_options: unknown, command: Command) => {
    const options = optionsOf<DriverOptions>(command);
    const { labDoctor } = await import('../../../lab/doctor.ts');
    const { tableText } = await import('../../table.ts');
    const findings = await labDoctor(await labHome(shell), ...driverOf(options));
    printRows(shell.output, options.format, findings, () => {
      const rows = findings.map(({ what, ok, message }) => [what, ok ? 'ok' : 'missing', message]);
      const hints = findings.flatMap(({ hint }) => (hint === null ? [] : [`  hint: ${hint}\n`]));
      return tableText(rows, ['needs', 'state', 'found'], shell.output.screen.colour) + hints.join('');
    });
    shell.exit(findings.every(({ ok }) => ok) ? exitCode.done : exitCode.unreachable);
  });
  addExamples(command, [['aircheck lab doctor --driver vagrant', 'what Vagrant with LXC needs']]);
}
