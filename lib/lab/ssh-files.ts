import { rename, writeFile } from 'node:fs/promises';
import type { Lab } from './driver.ts';

/** ssh_config for the boxes: `ssh -F FILE master1`, with their host keys checked. */
export function sshConfig({ plan, files }: Lab): string {
  const hosts = plan.boxes.map((box) => `Host ${box.name}\n  HostName ${box.address}\n`);
  const all = [
    'Host *',
    '  User root',
    `  IdentityFile ${files.key}`,
    '  IdentitiesOnly yes',
    `  UserKnownHostsFile ${files.knownHosts}`,
    '  GlobalKnownHostsFile /dev/null',
    '  StrictHostKeyChecking yes',
    '  UpdateHostKeys no',
    '  ConnectTimeout 5',
  ];
  return `${hosts.join('\n')}\n${all.join('\n')}\n`;
}

/** known_hosts of the boxes, each by name and by address. `keys`: box → `ssh-ed25519 AAAA…`. */
export function knownHosts({ plan }: Lab, keys: ReadonlyMap<string, string>): string {
  return plan.boxes
    .flatMap(({ name, address }) => {
      const key = keys.get(name);
      return key === undefined ? [] : [`${name},${address} ${key}\n`];
    })
    .join('');
}

/** Writes both files, each at once, so that nobody reads half of one. */
export async function writeSshFiles(lab: Lab, keys: ReadonlyMap<string, string>): Promise<void> {
  const { sshConfig: config, knownHosts: known } = lab.files;
  for (const [file, text] of [
    [config, sshConfig(lab)],
    [known, knownHosts(lab, keys)],
  ] as const) {
    await writeFile(`${file}.new`, text, { mode: 0o644 });
    await rename(`${file}.new`, file);
  }
}
