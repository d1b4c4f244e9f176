import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import { describe, it } from 'mocha';
import { goneOf } from '../../../../lib/converge/gone/gone-of.ts';
import type { Placed } from '../../../../lib/converge/record.ts';
import { resourceName } from '../../../../lib/resources/resource.ts';
import { goldenDirectory, renderConfigs } from '../../../golden.ts';

const recorded = `
storages:
  archive: {kind: s3, region: eu-1, bucket: radio, access_key: a-key, secret_key: a-secret-key}
recordings:
  shows: {mount: /live.mp3, keep: 2d, upload: {storage: archive, path: recordings}}
`;
const night = '  night: {kind: playlist, priority: 9, from: {storage: archive, path: music}}\n';

describe('what goes from a master', () => {
  /** What is left to take away when the inventory was the first of these, and becomes the second. */
  async function goneBetween(before: string, after: string): Promise<string[]> {
    const [old, now] = await Promise.all([renderConfigs(before), renderConfigs(after)]);
    const had = old.find(({ host }) => host === 'master')?.resources ?? [];
    const placed = had.flatMap((one): [string, Placed][] =>
      one.kind === 'file' && one.role !== undefined ? [[one.path, { host: 'master', role: one.role }]] : [],
    );
    const config = now.find(({ host }) => host === 'master');
    return config === undefined ? [] : goneOf(config, { placed: new Map(placed) }).map(resourceName);
  }

  const units = (...names: string[]) =>
    names.flatMap((name) => [`file /etc/systemd/system/${name}`, `service ${name}`]);
  const playlist = ['file /usr/local/sbin/radio-pull', ...units('playlist-night.service', 'playlist-night.timer')];
  const recording = [
    ...['file /usr/local/sbin/radio-record', 'file /usr/local/sbin/radio-keep'],
    ...units('recording-shows.service', 'recording-shows-keep.service', 'recording-shows-keep.timer'),
  ];

  it('is of a recording, a playlist and their storage all that runs, and the keys, but neither sound nor music', async () => {
    const plain = await readFile(path.join(goldenDirectory, 'network.yml'), 'utf8');
    const full = `${plain.replace('\nsources:\n', (found) => `${found}${night}`)}${recorded}`;
    expect(await goneBetween(full, full)).to.deep.equal([]);
    expect(await goneBetween(full, plain)).to.have.members([
      ...playlist,
      ...recording,
      'file /etc/radio-storages.conf',
    ]);
    expect(await goneBetween(full, full.replace(night, ''))).to.have.members(playlist);
    expect(await goneBetween(full, full.replace(/recordings:\n.*\n/, ''))).to.have.members(recording);
  });
});
