import { quote } from '../../resources/quote.ts';
import { type Amount, amounts } from '../range.ts';
import type { Answer, HostReads } from '../read/observation.ts';
import { perAnswer } from '../read/per-answer.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import { equals, unknown, type Verdict, verdict } from '../verdict.ts';

/** What is mounted at a path, the last one if several are; see proc_pid_mountinfo(5). */
export interface MountedFilesystem {
  readonly device: string;
  readonly filesystem: string;
  /** Of the mount and of the filesystem. */
  readonly options: readonly string[];
}

export interface MountPointState {
  readonly mounted: MountedFilesystem | null;
  /** Only where a sentence asks for it. */
  readonly space?: Space | null;
  /** Its line in /etc/fstab, only where a sentence asks for it; null: it has none. */
  readonly fstab?: FstabLine | null;
}

/** A line of fstab(5): what is mounted when the host starts. */
export interface FstabLine {
  /** As it is written there: a path, or as in `UUID=…`. */
  readonly device: string;
  readonly filesystem: string;
  readonly options: readonly string[];
}

/** What such a line must have. */
export type FstabEntry = Partial<Pick<FstabLine, 'device' | 'filesystem'>> & { readonly option?: string };

/** Parts of a hundred that are used, as df counts them; null: the filesystem does not count. */
export interface Space {
  readonly used: number | null;
  readonly inodes: number | null;
  /** Bytes that users can still write. */
  readonly free: number;
}

const matchers = {
  mounted: ({ mounted }: MountPointState): Verdict =>
    equals('mount point', 'mounted', mounted === null ? 'not mounted' : 'mounted'),
  device: ({ mounted }: MountPointState, name: string): Verdict => equals('device', name, mounted?.device ?? null),
  filesystem: ({ mounted }: MountPointState, type: string): Verdict =>
    equals('filesystem', type, mounted?.filesystem ?? null),
  /** As in `noexec` or `size=65536k`. */
  option: ({ mounted }: MountPointState, option: string): Verdict =>
    verdict(mounted?.options.includes(option) === true, 'options', option, mounted?.options.join(',') ?? null),
  /** Of its space, in percent: `usage({ below: '90%' })`. */
  usage: ({ space = null }: MountPointState, amount: Amount): Verdict =>
    ifCounted(space, amounts('usage', amount, space?.used ?? null, 'percent')),
  /** Of its inodes, in percent. */
  inodes: ({ space = null }: MountPointState, amount: Amount): Verdict =>
    ifCounted(space, amounts('inode usage', amount, space?.inodes ?? null, 'percent')),
  /** Bytes: `free({ atLeast: '1 GiB' })`. */
  free: ({ space = null }: MountPointState, amount: Amount): Verdict =>
    ifCounted(space, amounts('free space', amount, space?.free ?? null, 'bytes')),
  /** It stands in /etc/fstab, for the next start of the host, and so: `fstab({ filesystem: 'ext4', option: 'nofail' })`. */
  fstab: ({ fstab = null }: MountPointState, entry?: FstabEntry): Verdict => {
    const { device, filesystem, option } = entry ?? {};
    const fits =
      fstab !== null &&
      (device ?? fstab.device) === fstab.device &&
      (filesystem ?? fstab.filesystem) === fstab.filesystem &&
      (option === undefined || fstab.options.includes(option));
    const expected = [device, filesystem, option].filter((field) => field !== undefined).join(' ');
    const written = fstab === null ? null : `${fstab.device} ${fstab.filesystem} ${fstab.options.join(',')}`;
    return verdict(fits, 'line of /etc/fstab', expected === '' ? 'there' : expected, written, {
      command: 'cat /etc/fstab',
    });
  },
};

function ifCounted(space: Space | null, said: Verdict): Verdict {
  return space === null ? unknown(said.property, said.expected, 'stat -f said nothing of it in 10 s') : said;
}

export const mountPointKind: SubjectKind<MountPointState, typeof matchers> = {
  name: 'mount point',
  matchers,
  command: (path) => `findmnt ${quote(path)}`,
  present: ({ mounted }) => mounted !== null,
  asksPresence: ['mounted', 'fstab'],
};

const ofSpace = new Set(['usage', 'inodes', 'free']);

/** A place where a filesystem is mounted: `/`, `/var`. */
export function mountPoint(host: HostReads, path: string) {
  return new Subject(mountPointKind, path, host.name, async ({ word }) => {
    if (word === 'fstab') return { mounted: null, fstab: await fstabLineOf(host, path) };
    const [mounted, space] = await Promise.all([
      host.read({
        key: 'mountinfo',
        script: 'cat /proc/self/mountinfo',
        parse: (answer) => mountsIn(answer).get(path) ?? null,
      }),
      ofSpace.has(word) ? spaceOf(host, path) : undefined,
    ]);
    return space === undefined ? { mounted } : { mounted, space };
  });
}

function fstabLineOf(host: HostReads, path: string): Promise<FstabLine | null> {
  return host.read({ key: 'fstab', script: 'cat /etc/fstab', parse: (answer) => fstabIn(answer).get(path) ?? null });
}

const fstabIn = perAnswer(({ output }) => parseFstab(output));

/** Reads /etc/fstab, by path. */
export function parseFstab(text: string): ReadonlyMap<string, FstabLine> {
  const lines = new Map<string, FstabLine>();
  for (const line of text.split('\n')) {
    const [device = '', path, filesystem = '', options = 'defaults'] = line.trim().split(/[ \t]+/);
    if (device.startsWith('#') || path === undefined) continue;
    lines.set(spelledOut(path), { device: spelledOut(device), filesystem, options: options.split(',') });
  }
  return lines;
}

/** A filesystem of another machine that is away would be waited for. */
function spaceOf(host: HostReads, path: string): Promise<Space | null> {
  return host.read({
    key: `space ${path}`,
    together: {
      key: 'space',
      item: path,
      script: (paths) =>
        `timeout -k 1 10 stat -f --printf '%b:%f:%a:%S:%c:%d:%n\\n' -- ${paths.map(quote).join(' ')} 2>/dev/null`,
    },
    parse: ({ output }: Answer) => parseSpace(output).get(path) ?? null,
  });
}

/** Reads /proc/self/mountinfo, by path. */
export function parseMounts(text: string): ReadonlyMap<string, MountedFilesystem> {
  const mounts = new Map<string, MountedFilesystem>();
  for (const line of text.split('\n')) {
    const [own = '', more = ''] = line.split(' - ');
    const [, , , , path, options = ''] = own.split(' ');
    const [filesystem = '', device = '', further = ''] = more.split(' ');
    if (path === undefined) continue;
    const all = [...new Set([...options.split(','), ...further.split(',')])];
    mounts.set(spelledOut(path), { device: spelledOut(device), filesystem, options: all });
  }
  return mounts;
}

const mountsIn = perAnswer(({ output }) => parseMounts(output));

/** Spaces and their like stand as three octal digits there. */
function spelledOut(text: string): string {
  return text.replace(/\\(\d{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));
}

/** Reads the lines of `stat -f`: blocks, free, free for users, size of a block, inodes, free inodes, path. */
export function parseSpace(output: string): ReadonlyMap<string, Space> {
  const spaces = new Map<string, Space>();
  for (const line of output.split('\n')) {
    const [, numbers = '', path = ''] = /^((?:\d+:){6})(.*)$/.exec(line) ?? [];
    const [blocks = 0, free = 0, forUsers = 0, size = 0, inodes = 0, freeInodes = 0] = numbers.split(':').map(Number);
    if (path === '') continue;
    const used = blocks - free;
    spaces.set(path, {
      used: blocks === 0 ? null : (used / (used + forUsers)) * 100,
      inodes: inodes === 0 ? null : ((inodes - freeInodes) / inodes) * 100,
      free: forUsers * size,
    });
  }
  return spaces;
}
