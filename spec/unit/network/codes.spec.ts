import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { icecastCodes } from '../../../lib/inventory/codes/icecast.ts';
import { mountCodes } from '../../../lib/inventory/codes/mounts.ts';
import { networkCodes } from '../../../lib/inventory/codes/network.ts';
import { codes } from '../../../lib/inventory/codes.ts';

const root = path.resolve(import.meta.dirname, '../../..');

function textsBelow(directory: string): string {
  const files = readdirSync(path.join(root, directory), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(root, directory, file), 'utf8'))
    .join('\n');
}

describe('the codes of a network', () => {
  const used = new Set(
    [...textsBelow('lib/network').matchAll(/(?:code: |unknown\()'([a-z-]+)'/g)].map(([, code]) => code),
  );

  const specs = textsBelow('spec/unit/network');
  const page = readFileSync(path.join(root, 'docs/network.md'), 'utf8');

  it('are all in the catalogue', () => {
    expect([...used].filter((code) => code === undefined || codes[code] === undefined)).to.deep.equal([]);
  });

  for (const code of Object.keys({ ...networkCodes, ...mountCodes, ...icecastCodes })) {
    it(`use ${code}, with an example in these specs and a place in docs/network.md`, () => {
      expect(used).to.include(code);
      expect(specs).to.match(new RegExp(`(error |warning |'|\\^)${code}\\b`));
      expect(page).to.contain(`\`${code}\``);
    });
  }
});
