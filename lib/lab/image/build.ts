import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { machineProxy } from '../apt/machine-proxy.ts';
import { credentials } from '../credentials.ts';
import { LabError } from '../error.ts';
import type { HomeFiles } from '../files.ts';
import { withLock } from '../lock.ts';
import type { Report } from '../progress.ts';
import { imagesInUse } from '../record.ts';
import { removeTrees } from '../remove-trees.ts';
import { run } from '../run.ts';
import { aptSource } from './apt-source.ts';
import type { Image } from './image.ts';
import { customize, mmdebstrapOptions } from './recipe.ts';

/** Builds the image unless it is there. About half a minute, 180 MB. */
export async function ensureImage(files: HomeFiles, image: Image, report: Report): Promise<void> {
  if (existsSync(image.rootfs)) return;
  const waiting = (): void => report({ type: 'waiting', for: 'another build of the base image' });
  await withLock(path.join(files.locks, 'images'), waiting, async () => {
    if (existsSync(image.rootfs)) return;
    const started = Date.now();
    report({ type: 'image-build', line: null });
    await build(files, image, report);
    report({ type: 'image-built', seconds: (Date.now() - started) / 1000, directory: path.dirname(image.rootfs) });
  });
}

/*
 * Built aside and renamed when whole. Its mounts and processes are in namespaces of their own and end with
 * this process, so a build that was killed leaves only files, and the next one removes them.
 */
async function build(files: HomeFiles, image: Image, report: Report): Promise<void> {
  const source = await aptSource();
  const login = await credentials(files);
  const proxy = await machineProxy();
  await clear(files);
  const aside = path.join(files.images, `.building-${image.digest}`);
  const input = path.join(aside, 'input');
  await mkdir(input, { recursive: true, mode: 0o700 });
  await writeFile(path.join(input, 'authorized_keys'), `${login.publicKey}\n`);
  await writeFile(path.join(input, 'passwords'), `operator:${login.operatorPassword}\n`, { mode: 0o600 });
  await writeFile(path.join(input, source.name), source.text);
  const hook = path.join(input, 'customize');
  await writeFile(hook, customize, { mode: 0o700 });
  const mmdebstrap = ['mmdebstrap', ...mmdebstrapOptions(hook), 'bookworm', path.join(aside, 'rootfs')];
  const namespaces = ['--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child', '--mount-proc'];
  const isolated = ['--pdeathsig', 'KILL', 'unshare', ...namespaces];
  try {
    await run('setpriv', [...isolated, ...mmdebstrap, path.join(input, source.name)], {
      env: { IMAGE_INPUT: input, TMPDIR: aside, ...(proxy !== null && { http_proxy: proxy, https_proxy: proxy }) },
      onLine: (line) => report({ type: 'image-build', line }),
    });
    await rm(input, { recursive: true });
    await run('sync', ['--file-system', aside]);
    await rename(aside, path.dirname(image.rootfs));
  } catch (error) {
    throw new LabError('build-failed', 'the base image could not be built', {
      hint: 'check that `apt-get update` works on this machine, and that there is 1 GB of free space',
      ...(error instanceof LabError && { detail: error.detail ?? error.message }),
    });
  }
}

/** Removes what killed builds left, and the images that no lab stands on. */
async function clear(files: HomeFiles): Promise<void> {
  await mkdir(files.images, { recursive: true });
  const used = await imagesInUse(files);
  for (const entry of await readdir(files.images)) {
    if (!used.has(entry)) await removeTrees([path.join(files.images, entry)]);
  }
}
