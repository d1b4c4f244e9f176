import path from 'node:path';
import { expect } from 'chai';
import { findSpecFiles } from '../../../lib/cli/spec-files.ts';
import { inventory } from './inventories.ts';

describe('findSpecFiles', () => {
  const text = "it('is', () => {});\n";
  const at = inventory({
    'package/roles/icecast/spec/icecast.spec.ts': text,
    'package/spec/boxes/ears.spec.ts': text,
    'package/spec/boxes/programme.ts': text,
    'mine/spec/boxes/own.spec.ts': text,
    'elsewhere/readme': '',
  });
  after(() => at.remove());

  const cases: { in: string; named: string[]; mayChange: boolean; found: string[] }[] = [
    { in: 'elsewhere', named: [], mayChange: true, found: ['icecast', 'ears'] },
    { in: 'elsewhere', named: [], mayChange: false, found: ['icecast'] },
    { in: 'elsewhere', named: ['boxes'], mayChange: false, found: ['ears'] },
    { in: 'elsewhere', named: ['icecast', 'boxes'], mayChange: true, found: ['icecast', 'ears'] },
    { in: 'mine', named: [], mayChange: true, found: ['icecast', 'own'] },
    { in: 'mine', named: [], mayChange: false, found: ['icecast', 'own'] },
    { in: 'mine', named: ['boxes'], mayChange: true, found: ['own'] },
  ];
  for (const { in: directory, named, mayChange, found } of cases) {
    const what = named.length === 0 ? 'nothing' : named.join(' and ');
    it(`finds ${found.join(' and ')} for ${what} in ${directory}, where hosts ${mayChange ? 'may' : 'must not'} be changed`, () => {
      const files = findSpecFiles({
        named,
        mayChange,
        cwd: path.join(at.directory, directory),
        roles: path.join(at.directory, 'package/roles'),
        behaviours: path.join(at.directory, 'package/spec/boxes'),
      });
      expect(files.map((file) => path.basename(file, '.spec.ts'))).to.deep.equal(found);
    });
  }
});
