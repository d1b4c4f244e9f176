import { type Amount, amounts } from '../range.ts';
import type { HostReads } from '../read/observation.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { unknown, type Verdict } from '../verdict.ts';
import { parseSpace, type Space } from './mount-point.ts';

/** Every filesystem that can be written, by where it is mounted. */
export interface FilesystemsState {
  readonly spaces: ReadonlyMap<string, Space>;
}

const matchers = {
  /** Of the space of each, in percent: `usage({ below: '90%' })`. The fullest is told. */
  usage: ({ spaces }: FilesystemsState, amount: Amount): Verdict => each('usage', amount, spaces, ({ used }) => used),
  /** Of the inodes of each, in percent. */
  inodes: ({ spaces }: FilesystemsState, amount: Amount): Verdict =>
    each('inode usage', amount, spaces, ({ inodes }) => inodes),
};

function each(
  property: string,
  amount: Amount,
  spaces: ReadonlyMap<string, Space>,
  of: (space: Space) => number | null,
): Verdict {
  const counted = [...spaces].flatMap(([path, space]) => {
    const used = of(space);
    return used === null ? [] : [{ path, used }];
  });
  const fullestFirst = counted.sort((a, b) => b.used - a.used);
  const said = fullestFirst.map(({ path, used }) =>
    amounts(`${property} of ${path}`, amount, used, 'percent', evidence),
  );
  const [first] = said;
  if (first !== undefined) return said.find(({ pass }) => !pass) ?? first;
  return unknown(property, amounts(property, amount, null, 'percent').expected, 'no filesystem tells it', evidence);
}

const evidence = { command: 'df' };

export const filesystemsKind: SubjectKind<FilesystemsState, typeof matchers> = { name: 'space', matchers };

/**
 * The filesystems of the host that can be written, each once: one for logs alone counts as `/` does. Those of the kernel
 * have no space to count.
 */
export function filesystems(host: HostReads) {
  return new Subject(filesystemsKind, 'on its filesystems', host.name, () =>
    host.read({ key: 'filesystems', script, parse: ({ output }) => ({ spaces: parseSpace(output) }) }),
  );
}

/** See proc_pid_mountinfo(5): odd characters of a path stand there as three octal digits. One of a machine that is away would be waited for. */
const script = `seen=
set --
while read -r _ _ device _ path options _; do
  case ",$options," in *,ro,*) continue ;; esac
  case "$seen " in *" $device "*) continue ;; esac
  case $path in /proc|/proc/*|/sys|/sys/*) continue ;; *%*) ;; *\\\\*) path=$(printf "$path") ;; esac
  seen="$seen $device"
  set -- "$@" "$path"
done </proc/self/mountinfo
timeout -k 1 10 stat -f --printf '%b:%f:%a:%S:%c:%d:%n\\n' -- "$@" 2>/dev/null`;
