import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { loadInventory } from '../../../lib/inventory/load.ts';
import { missingFiles } from '../../../lib/network/missing-files.ts';
import { changedText } from './small-network.ts';

describe('missingFiles', () => {
  let directory: string;
  before(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'missing-files-'));
    await mkdir(path.join(directory, 'audio', 'folder.mp3'), { recursive: true });
    await writeFile(path.join(directory, 'audio', 'night.mp3'), 'sound');
  });
  after(() => rm(directory, { recursive: true }));

  const findings = async (to: string) => {
    await writeFile(path.join(directory, 'network.yml'), changedText([['[audio/night.mp3]', to]]));
    return missingFiles(await loadInventory(directory));
  };

  it('finds nothing where all files are there', async () => {
    expect(await findings('[audio/night.mp3]')).to.deep.equal([]);
  });

  it('points at each that is not', async () => {
    const [first, second, ...more] = await findings('[audio/day.mp3, audio/night.mp3, audio/folder.mp3]');
    expect(more).to.deep.equal([]);
    expect(first?.code).to.equal('missing-file');
    expect(first?.message).to.equal('`audio/day.mp3` is not there');
    expect(first?.source?.slice((first.origin?.column ?? 0) - 1)).to.match(/^audio\/day\.mp3,/);
    expect(first?.hint).to.contain(path.join(directory, 'audio/day.mp3'));
    expect(second?.message).to.equal('`audio/folder.mp3` is not a file');
  });
});
