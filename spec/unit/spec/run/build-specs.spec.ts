import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { buildSpecs } from '../../../../lib/spec/run/build-specs.ts';

describe('Spec files as JavaScript', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'aircheck-build-'));
  const write = (name: string, text: string): string => {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  after(() => rmSync(root, { recursive: true }));

  it('bring TypeScript along, know where they were written, and take all else from where it is', async () => {
    write('package.json', '{"type": "module"}');
    write('shared.ts', 'export const seen: string[] = [];');
    write('data.json', '{"mount": "/live.mp3"}');
    write('plain.js', 'export const here = import.meta.url;');
    write('old.cjs', 'exports.builtin = require("node:os").EOL;');
    mkdirSync(path.join(root, 'node_modules'));
    symlinkSync(
      path.resolve(import.meta.dirname, '../../../../node_modules/chai'),
      path.join(root, 'node_modules/chai'),
    );
    const first = write(
      'a/first.spec.ts',
      `import { equal } from 'node:assert';
       import { expect } from 'chai';
       import data from '../data.json' with { type: 'json' };
       import { builtin } from '../old.cjs';
       import { here } from '../plain.js';
       import { seen } from '../shared.ts';
       seen.push('first');
       export const told = { data, builtin, here, seen, expect: typeof expect, equal: typeof equal, dirname: import.meta.dirname, file: import.meta.filename };
       export const later = async () => (await import('../later.ts')).late;`,
    );
    write(
      'later.ts',
      `import { seen } from './shared.ts'; enum Late { Yes = 'yes' }; export const late = [...seen, Late.Yes];`,
    );
    const second = write('second.spec.ts', `import { seen } from './shared.ts'; seen.push('second'); export { seen };`);

    const built = await buildSpecs([first, second], root);
    const { told, later } = await import(built.urlOf(first));
    const { seen } = await import(built.urlOf(second));
    expect(told).to.deep.include({
      data: { mount: '/live.mp3' },
      builtin: '\n',
      here: `file://${root}/plain.js`,
      expect: 'function',
      equal: 'function',
      dirname: `${root}/a`,
      file: first,
    });
    expect(told.seen).to.equal(seen).and.deep.equal(['first', 'second']);
    expect(await later()).to.deep.equal(['first', 'second', 'yes']);
    await built.remove();
  });

  it('are refused with all that is wrong with them, each mistake at its place', async () => {
    const wrong = write('wrong.spec.ts', `import { x } from './nowhere.ts';\nimport 'no-such-library';\nx();\n`);
    const odd = write('odd.spec.ts', `describe('half', () => {\n`);
    const error = await buildSpecs([wrong, odd], root).catch((reason: unknown) => reason);
    expect(String(error).split('\n').sort()).to.deep.equal([
      'SpecsNotLoaded: odd.spec.ts:2:1: Unexpected end of file',
      'wrong.spec.ts:1:19: Could not resolve "./nowhere.ts"',
      'wrong.spec.ts:2:8: Could not resolve "no-such-library"',
    ]);
  });
});
