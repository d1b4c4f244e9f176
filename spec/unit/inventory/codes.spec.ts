import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { catalogue, cataloguePage, codes } from '../../../lib/inventory/codes.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const rooms = ['inventory', 'network', 'roles', 'icecast', 'spec/waivers'];

/** The sources of the rooms that make diagnostics, but for the catalogue itself. Rules of lint have a page of their own. */
function sources(): string[] {
  return rooms.flatMap((room) => {
    const directory = path.join(root, 'lib', room);
    const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    return files
      .filter((file) => !file.startsWith('codes') && !file.startsWith('lint/') && !file.endsWith('.generated.ts'))
      .map((file) => readFileSync(path.join(directory, file), 'utf8'));
  });
}

describe('the catalogue of codes', () => {
  const text = sources().join('\n');

  it('has every code that is given to a diagnostic', () => {
    const used = [...text.matchAll(/\b(?:code: |code = |problem\(|error\()'([a-z0-9]+(?:-[a-z0-9]+)*)'(?! in\b)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(used.length).to.be.greaterThan(40);
    expect([...new Set(used)].filter((code) => codes[code] === undefined)).to.deep.equal([]);
  });

  it('has no code that is never given', () => {
    expect(Object.keys(codes).filter((code) => !text.includes(`'${code}'`))).to.deep.equal([]);
  });

  it('has each code once', () => {
    expect(catalogue.flatMap((part) => Object.keys(part.codes))).to.deep.equal(Object.keys(codes));
  });

  for (const [code, { title, means, fix }] of Object.entries(codes)) {
    it(`explains ${code}`, () => {
      expect(code).to.match(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(title).to.match(/^[a-z-].*[^.]$/);
      expect(means).to.match(/^[A-Z`].*\.$/);
      expect(fix).to.match(/^[A-Z`].*\.$/);
    });
  }

  it('is what docs/errors.md says', () => {
    expect(readFileSync(path.join(root, 'docs/errors.md'), 'utf8')).to.equal(cataloguePage());
  });
});
