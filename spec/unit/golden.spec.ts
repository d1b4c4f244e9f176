import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { before, describe, it } from 'mocha';
import { goldenDirectory, renderGolden } from '../golden.ts';

describe('the files that the shipped roles render', () => {
  let rendered: Map<string, string>;

  before(async () => {
    rendered = await renderGolden();
  });

  it('are the golden ones, and no others (npm run golden writes them anew)', () => {
    const golden = readdirSync(goldenDirectory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'network.yml')
      .map((entry) => path.relative(goldenDirectory, path.join(entry.parentPath, entry.name)))
      .filter((file) => !file.startsWith('cases/') && !file.startsWith('reporters/'));
    expect([...rendered.keys()]).to.have.members(golden);
  });

  it('say what the golden ones say', () => {
    for (const [file, text] of rendered) {
      expect(text, file).to.equal(readFileSync(path.join(goldenDirectory, file), 'utf8'));
    }
  });

  it('end with a line break, without spaces before one, and without gaps of more than one line', () => {
    for (const [file, text] of rendered) {
      expect(text, file).to.match(/[^\n]\n$/);
      expect(text, file).to.not.match(/[ \t]\n|\n\n\n/);
      expect(text, file).to.not.match(/^\n/);
    }
  });
});
