import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { labFiles } from '../../../lib/lab/files.ts';
import { dropRecord, imagesInUse, readRecord, writeRecord } from '../../../lib/lab/record.ts';
import { exampleLab } from './example-lab.ts';

describe('the record of a lab', () => {
  let home: string;
  const { plan } = exampleLab();
  const record = { driver: 'nspawn', provider: null, image: 'abc', plan } as const;

  beforeEach(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'aircheck-lab-'));
  });
  afterEach(() => rm(home, { recursive: true }));

  it('is read as it was written, until it is dropped', async () => {
    const files = labFiles(plan, home);
    expect(await readRecord(files)).to.equal(null);
    await writeRecord(files, record);
    expect(await readRecord(files)).to.deep.equal(record);
    await dropRecord(files);
    expect(await readRecord(files)).to.equal(null);
  });

  it('keeps the image that its boxes stand on from being removed', async () => {
    await writeRecord(labFiles(plan, home), record);
    const other = { ...plan, namespace: 'other' };
    await writeRecord(labFiles(other, home), { ...record, plan: other, image: 'def' });
    expect([...(await imagesInUse(labFiles(plan, home)))].sort()).to.deep.equal(['abc', 'def']);
  });
});
