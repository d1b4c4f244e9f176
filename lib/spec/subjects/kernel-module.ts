import type { HostReads } from '../read/observation.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, type Verdict } from '../verdict.ts';

/** A module of the kernel. */
export interface KernelModuleState {
  readonly loaded: boolean;
  /** Written in modprobe.d(5) not to be loaded by itself. */
  readonly blacklisted: boolean;
  /** Why the kernel's modules cannot be seen; null: they can. */
  readonly problem?: string | null;
}

const matchers = {
  loaded: ({ loaded }: KernelModuleState): Verdict => equals('module', 'loaded', loaded ? 'loaded' : 'not loaded'),
  blacklisted: ({ blacklisted }: KernelModuleState): Verdict =>
    equals('module', 'blacklisted', blacklisted ? 'blacklisted' : 'not blacklisted'),
};

export const kernelModuleKind: SubjectKind<KernelModuleState, typeof matchers> = {
  name: 'kernel module',
  matchers,
  command: () => 'lsmod',
  whyUnknown: ({ problem = null }) => problem,
};

/** A module of the kernel, as in `snd_aloop`. One that is built in counts as loaded where it has parameters. */
export function kernelModule(host: HostReads, name: string) {
  return new Subject(kernelModuleKind, name, host.name, () =>
    host.read({
      key: 'kernel modules',
      script: modulesScript,
      parse: ({ output, status }) => ({
        ...moduleOf(output, name),
        problem: status === 0 ? null : '/sys/module is not there on the host',
      }),
    }),
  );
}

// Not `ls`: where scripts of the reader run, it puts names in quotes.
const modulesScript = `[ -d /sys/module ] || exit 1
(cd /sys/module && printf '%s\\n' *)
echo
grep -shE '^[[:space:]]*blacklist' /etc/modprobe.d/*.conf /run/modprobe.d/*.conf /lib/modprobe.d/*.conf
true`;

/** Reads what /sys/module holds, an empty line, and lines of modprobe.d. Dashes and underscores are the same. */
export function moduleOf(output: string, name: string): KernelModuleState {
  const [loaded = '', blacklist = ''] = output.split(/\n\n/);
  const wanted = plain(name);
  return {
    loaded: loaded.split('\n').some((line) => plain(line) === wanted),
    blacklisted: blacklist.split('\n').some((line) => plain(line.trim().split(/\s+/)[1] ?? '') === wanted),
  };
}

function plain(name: string): string {
  return name.replaceAll('-', '_');
}
