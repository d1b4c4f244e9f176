import type { BoxState, Driver, Lab } from '../driver.ts';
import { LabError } from '../error.ts';
import type { LabBox } from '../plan.ts';
import { vagrant } from './vagrant.ts';

/*
 * Boxes of VirtualBox or libvirt: real kernels, in a network that the hypervisor gives them. What this machine
 * cannot see of them, Vagrant is asked for.
 */
export const vagrantHypervisor: Driver = {
  name: 'vagrant',

  async prepare() {},

  async start(lab, boxes, report) {
    await vagrant(lab, ['up', ...namesOf(boxes)], { onLine: (line) => report({ type: 'driver', line }) });
  },

  async stop(lab, box) {
    await vagrant(lab, ['halt', box.name]);
  },

  async kill(lab, box) {
    await vagrant(lab, ['halt', '--force', box.name]);
  },

  async wipe(lab, boxes) {
    await vagrant(lab, ['destroy', '--force', ...namesOf(boxes)]);
  },

  remove: (lab, boxes) => vagrantHypervisor.wipe(lab, boxes),

  async link(lab) {
    throw new LabError('not-possible', `Vagrant cannot pull the network plug of boxes made by ${lab.provider}`, {
      hint: 'use the driver nspawn, or vagrant with lxc',
    });
  },

  async hostKeys(lab) {
    const keys = new Map<string, string>();
    for (const [name, { state }] of await vagrantHypervisor.states(lab)) {
      if (state === 'down') continue;
      const file = '/etc/ssh/ssh_host_ed25519_key.pub';
      const { stdout } = await vagrant(lab, ['ssh', name, '--no-tty', '--command', `cat ${file}`]);
      const [type = '', key = ''] = stdout.trim().split(' ');
      keys.set(name, `${type} ${key}`);
    }
    return keys;
  },

  async states(lab) {
    const { stdout } = await vagrant(lab, ['status', '--machine-readable']);
    return parseStatus(stdout, lab);
  },

  down: (lab) => vagrantHypervisor.wipe(lab, []),
};

/** Reads `vagrant status --machine-readable`: lines of time, box, kind, value. */
export function parseStatus(text: string, { plan }: Pick<Lab, 'plan'>): Map<string, BoxState> {
  const running = new Set<string>();
  for (const line of text.split('\n')) {
    const [, box = '', kind, value] = line.split(',');
    if (kind === 'state' && value === 'running') running.add(box);
  }
  return new Map(
    plan.boxes.map(({ name }) => [name, { state: running.has(name) ? 'up' : 'down', pid: null, memory: null }]),
  );
}

function namesOf(boxes: readonly LabBox[]): string[] {
  return boxes.map((box) => box.name);
}
