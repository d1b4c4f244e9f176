import { type Command, Option } from 'commander';
import type { DriverName } from '../../../lab/driver.ts';

export interface DriverOptions {
  driver?: DriverName;
  provider?: string;
}

/** How boxes are made. */
export function addDriverOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--driver <name>', 'what makes the boxes (nspawn, or what made those that are up)').choices([
        'nspawn',
        'vagrant',
      ]),
    )
    .addOption(
      new Option('--provider <name>', 'what Vagrant makes them with (lxc)')
        .choices(['lxc', 'virtualbox', 'libvirt'])
        .implies({ driver: 'vagrant' }),
    );
}

/** The driver and provider that the options stand for, where no lab is up that says otherwise. */
export function driverOf({ driver, provider }: DriverOptions): [driver: DriverName, provider: string | null] {
  if (driver === 'vagrant') return ['vagrant', provider ?? 'lxc'];
  return ['nspawn', null];
}
