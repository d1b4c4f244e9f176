import { existsSync } from 'node:fs';
import path from 'node:path';
import { labCgroup, makeCgroup } from '../cgroup.ts';
import type { Lab } from '../driver.ts';
import { LabError } from '../error.ts';
import { hasNamespace } from '../namespace.ts';
import { type Outcome, type RunOptions, run } from '../run.ts';
import { boxName } from './box-files.ts';

/*
 * LXC needs a /sys of the lab's network namespace and a pure cgroup2 tree in it: `ip netns exec` gives the
 * first and hides the second. Vagrant itself is in a cgroup, so that a crash does not leave it behind.
 */
const forLxc = `
set -eu
umount -R /sys/fs/cgroup 2>/dev/null || true
mount -t cgroup2 cgroup2 /sys/fs/cgroup
exec "$@"
`;

/** Runs vagrant with the project's Vagrantfile on the lab's boxes. */
export async function vagrant(lab: Lab, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const all = { ...options, cwd: projectDirectory(), env: { ...vagrantEnv(lab), ...options.env } };
  if (!hasNamespace(lab)) return run('vagrant', args, all);
  const group = labCgroup(lab.plan.namespace, '.vagrant');
  await makeCgroup(group);
  // The group is seen from before its tree is hidden.
  const join = ['sh', '-c', 'echo 0 > "$1/cgroup.procs" && shift && exec "$@"', 'sh', group];
  const enter = ['ip', 'netns', 'exec', lab.plan.namespace, 'unshare', '--mount', '--propagation', 'private'];
  const [program = '', ...rest] = [...join, ...enter, 'sh', '-c', forLxc, 'sh', 'vagrant', ...args];
  return run(program, rest, all);
}

/** Tells Vagrant to keep everything below the lab's home, and the Vagrantfile what to bring up. */
export function vagrantEnv(lab: Lab): Record<string, string> {
  const { files, provider } = lab;
  return {
    // VirtualBox finds its machines by the user's own home.
    ...(hasNamespace(lab) && { HOME: files.vagrant }),
    VAGRANT_HOME: path.join(files.vagrant, 'home'),
    VAGRANT_DOTFILE_PATH: path.join(files.directory, 'vagrant'),
    VAGRANT_DEFAULT_PROVIDER: provider ?? 'lxc',
    VAGRANT_CHECKPOINT_DISABLE: '1',
    VAGRANT_BOX_UPDATE_CHECK_DISABLE: '1',
    VAGRANT_NO_COLOR: '1',
    AIRCHECK_LAB_RECORD: files.record,
    AIRCHECK_LAB_KEY: files.key,
    ...(provider === 'lxc' && { AIRCHECK_LAB_BOX: boxName(lab.image) }),
  };
}

/** Where the Vagrantfile is: at the top of the project, from its sources as from what is built of them. */
function projectDirectory(): string {
  for (let directory = import.meta.dirname; directory !== '/'; directory = path.dirname(directory)) {
    if (existsSync(path.join(directory, 'Vagrantfile'))) return directory;
  }
  throw new LabError('not-possible', 'the Vagrantfile of aircheck is missing', { hint: 'install aircheck anew' });
}
