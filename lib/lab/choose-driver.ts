import type { Driver, DriverName } from './driver.ts';
import { LabError } from './error.ts';
import { nspawn } from './nspawn/driver.ts';
import { vagrantHypervisor } from './vagrant/hypervisor.ts';
import { vagrantLxc } from './vagrant/lxc.ts';

/** What Vagrant can make boxes with; the first is the default. */
export const providers = ['lxc', 'virtualbox', 'libvirt'] as const;

/** @param provider null for nspawn. @throws {LabError} `not-possible` */
export function chooseDriver(name: DriverName, provider: string | null): Driver {
  if (name === 'nspawn') return nspawn;
  if (provider === 'lxc') return vagrantLxc;
  if (providers.some((known) => known === provider)) return vagrantHypervisor;
  throw new LabError('not-possible', `there is no Vagrant provider ${provider} here`, {
    hint: `it is one of ${providers.join(', ')}`,
  });
}
