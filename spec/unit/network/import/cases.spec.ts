import { readdirSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { expect } from 'chai';
import { describe, it } from 'mocha';
import { Output } from '../../../../lib/cli/output.ts';
import type { Shell } from '../../../../lib/cli/shell.ts';
import { isError } from '../../../../lib/network/import/report.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const cases = path.join(import.meta.dirname, 'cases');
const shell: Shell = {
  output: new Output(new PassThrough(), new PassThrough(), {}),
  env: {},
  cwd: cases,
  stdin: process.stdin,
  argv: [],
  packageDirectory: root,
  version: '0',
  exit: () => {},
};
const options = { set: [], vaultPasswordFile: [], format: 'text', color: false } as const;

async function errorsOf(...files: string[]) {
  // As the command does, which is loaded when it runs.
  const { importConfigs } = await import('../../../../lib/cli/import-config.ts');
  const { report } = await importConfigs(shell, { ...options, set: [], vaultPasswordFile: [] }, files);
  expect(report.some(({ fate }) => fate === 'kept') || report.some(isError)).to.equal(true);
  return report.filter(isError).map(({ line, path, message }) => `${line}: ${path}: ${message}`);
}

/** The line that says what is wrong. */
const refused: Readonly<Record<string, number>> = {
  'refused-empty.xml': 4,
  'refused-word.xml': 4,
  'refused-admin-user.xml': 4,
  'refused-no-mount.xml': 1,
  'refused-open-logins.xml': 4,
  'refused-chroot.xml': 4,
  'refused-wildcard.xml': 3,
  'refused-cut-off.xml': 1,
  'refused-debian.xml': 6,
};

describe('An icecast.xml that is imported', function () {
  this.timeout(20_000);
  const files = readdirSync(cases).sort();

  for (const file of files.filter((name) => name.startsWith('equal-'))) {
    it(`${file} is rendered with the same meaning`, async () => {
      expect(await errorsOf(file)).to.deep.equal([]);
    });
  }

  for (const [file, line] of Object.entries(refused)) {
    it(`${file} is refused at line ${line}`, async () => {
      expect((await errorsOf(file)).map((error) => Number(error.split(':')[0]))).to.include(line);
    });
  }

  it('becomes a network together with that of its relay', async () => {
    expect(await errorsOf('equal-plain.xml', 'relay-of-plain.xml')).to.deep.equal([]);
  });

  it('is refused where its relay says another thing of a mount, at that line', async () => {
    const [error, ...others] = await errorsOf('equal-plain.xml', 'relay-that-differs.xml');
    expect(others).to.deep.equal([]);
    expect(error).to.match(/^4: mount\[\/live\.mp3\]\/genre: .*Jazz/);
  });
});
