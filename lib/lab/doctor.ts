import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { cgroupTree } from './cgroup.ts';
import type { DriverName } from './driver.ts';
import { LabError } from './error.ts';
import { homeFiles } from './files.ts';
import { aptSource } from './image/apt-source.ts';
import { requireRoot } from './open.ts';
import { requireTools } from './tools.ts';

export interface Finding {
  readonly what: string;
  readonly ok: boolean;
  /** What was found, or what is wrong. */
  readonly message: string;
  readonly hint: string | null;
}

/** Everything that must be so on this machine before a lab can come up. Changes nothing. */
export async function labDoctor(home: string, driver: DriverName, provider: string | null): Promise<Finding[]> {
  return [
    await check('user', () => {
      requireRoot();
      return 'root';
    }),
    await check('programs', () => {
      requireTools(driver, provider);
      return 'all there';
    }),
    await check('cgroups', () => cgroupTree()),
    await check('packages', async () => (await aptSource()).text.match(/\S+:\/\/\S+/)?.[0] ?? ''),
    await check('home', () => checkHome(home)),
  ];
}

// linux/magic.h
const overlayfs = 0x794c7630;

async function checkHome(home: string): Promise<string> {
  const { home: directory } = homeFiles(home);
  const place = await firstThere(directory);
  const { type, bavail, bsize } = await statfs(place);
  if (type === overlayfs) {
    throw new LabError('lab-home', `${directory} is on an overlay, and the layers of boxes cannot be`, {
      hint: 'set AIRCHECK_LAB_HOME to a directory on a disk',
    });
  }
  const free = bavail * bsize;
  if (free < 1e9) {
    throw new LabError('lab-home', `${directory} has ${Math.round(free / 1e6)} MB of free space`, {
      hint: 'make 1 GB free, or set AIRCHECK_LAB_HOME',
    });
  }
  return `${directory}, ${Math.round(free / 1e9)} GB free`;
}

async function firstThere(directory: string): Promise<string> {
  for (let place = directory; place !== '/'; place = path.dirname(place)) {
    if (
      await statfs(place).then(
        () => true,
        () => false,
      )
    )
      return place;
  }
  return '/';
}

async function check(what: string, look: () => string | Promise<string>): Promise<Finding> {
  try {
    return { what, ok: true, message: await look(), hint: null };
  } catch (error) {
    if (error instanceof LabError) return { what, ok: false, message: error.message, hint: error.hint };
    throw error;
  }
}
