import { existsSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Lab } from '../driver.ts';
import { withLock } from '../lock.ts';
import { removeTrees } from '../remove-trees.ts';
import { run } from '../run.ts';
import { boxMetadata, boxName, lxcConfig, lxcTemplate } from './box-files.ts';
import { vagrantEnv } from './vagrant.ts';

/** Adds the box of the lab's image to Vagrant, unless it has it. */
export async function ensureBox(lab: Lab): Promise<void> {
  const { files, image } = lab;
  const added = path.join(files.vagrant, 'home/boxes', boxName(image));
  await withLock(
    path.join(files.locks, 'vagrant'),
    () => {},
    async () => {
      if (existsSync(added)) return;
      const aside = path.join(files.vagrant, 'box');
      await removeTrees([aside]);
      await mkdir(aside, { recursive: true });
      const at = (name: string): string => path.join(aside, name);
      await writeFile(at('metadata.json'), boxMetadata(image, files.labs));
      await writeFile(at('lxc-config'), lxcConfig);
      await writeFile(at('lxc-template'), lxcTemplate);
      await chmod(at('lxc-template'), 0o755);
      // The provider asks for the file and leaves its use to the template, which has none.
      await writeFile(at('rootfs.tar.gz'), '');
      const parts = ['metadata.json', 'lxc-config', 'lxc-template', 'rootfs.tar.gz'];
      await run('tar', ['-C', aside, '-cf', at('lab.box'), ...parts]);
      await run('vagrant', ['box', 'add', '--force', '--name', boxName(image), at('lab.box')], {
        env: vagrantEnv(lab),
      });
      await removeTrees([aside]);
    },
  );
}
