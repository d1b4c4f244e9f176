import { expect } from 'chai';
import { describe, it } from 'mocha';
import { librarySources, type Source, sourceOf } from './sources.ts';

const bottom = ['resources', 'ssh', 'icecast', 'events'];

/** What each room of lib may import besides itself. */
const below = new Map([
  ['cli', ['lab', 'spec', 'converge', 'roles', 'network', 'inventory', ...bottom]],
  ['lab', ['roles', 'network', 'inventory', ...bottom]],
  ['spec', ['roles', 'network', 'inventory', ...bottom]],
  ['converge', ['roles', 'network', 'inventory', ...bottom]],
  ['roles', ['network', 'inventory', ...bottom]],
  ['network', ['inventory', ...bottom]],
  ['inventory', bottom],
  ...bottom.map((room): [string, string[]] => [room, []]),
]);

const sources = librarySources();
const byFile = new Map(sources.map((source) => [source.file, source]));

function room(file: string): string {
  return file.split('/')[1] ?? '';
}

function upward({ file, imports }: Source): string[] {
  const allowed = [room(file), ...(below.get(room(file)) ?? [])];
  return imports
    .filter(({ to }) => to.startsWith('lib/') && !allowed.includes(room(to)))
    .map(({ to }) => `${file} → ${to}`);
}

/** Everything that is loaded together with a file. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  for (const { to, typeOnly, dynamic } of byFile.get(file)?.imports ?? []) {
    if (typeOnly || dynamic || seen.has(to)) continue;
    seen.add(to);
    loadedWith(to, seen);
  }
  return seen;
}

describe('The house', () => {
  it('reads imports of every form', () => {
    const text = [
      "import type { A } from '../a.ts';",
      "import { b,\n  c } from '../ssh/b.ts';",
      "export * from './d.ts';",
      "import 'e';",
      "const f = await import('../../lib/f.ts');",
      "export const g = 'h';",
    ].join('\n');
    expect(sourceOf('lib/network/x.ts', text).imports).to.deep.equal([
      { to: 'lib/a.ts', typeOnly: true, dynamic: false },
      { to: 'lib/ssh/b.ts', typeOnly: false, dynamic: false },
      { to: 'lib/network/d.ts', typeOnly: false, dynamic: false },
      { to: 'e', typeOnly: false, dynamic: false },
      { to: 'lib/f.ts', typeOnly: false, dynamic: true },
    ]);
  });

  it('has the rooms that its plan shows', () => {
    expect([...new Set(sources.map(({ file }) => room(file)))].sort()).to.have.members([...below.keys()].sort());
  });

  it('imports downwards only', () => {
    expect(upward(sourceOf('lib/network/x.ts', "import { y } from '../roles/y.ts';"))).to.have.length(1);
    expect(sources.flatMap(upward)).to.deep.equal([]);
  });

  it('imports no file that imports it', () => {
    const circles = sources.filter(({ file }) => loadedWith(file).has(file));
    expect(circles.map(({ file }) => file)).to.deep.equal([]);
  });

  it('starts with little: what a command needs is loaded when it runs', () => {
    const loaded = [...loadedWith('lib/cli/main.ts')];
    const packages = loaded.filter((name) => !name.startsWith('lib/') && !name.startsWith('node:'));
    expect(packages).to.have.members(['commander']);
    const rooms = new Set(loaded.filter((name) => name.startsWith('lib/')).map(room));
    expect([...rooms]).to.have.members(['cli', 'events', 'inventory']);
  });

  it('reads arguments and the environment, and prints, in cli alone', () => {
    const outside = /\bprocess\.(argv|env|stdin|stdout|stderr|exit|exitCode|cwd)\b|\bconsole\.\w+\(/;
    const uses = sources.filter(({ file, text }) => room(file) !== 'cli' && outside.test(withoutComments(text)));
    expect(uses.map(({ file }) => file)).to.deep.equal([]);
  });

  it('keeps files short', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > 251);
    expect(long.map(({ file }) => file)).to.deep.equal([]);
  });

  it('looks for files of the package from two directories below it, as what is built does', () => {
    const looking = sources.filter(({ text }) => /import\.meta\.dirname, '/.test(text)).map(({ file }) => file);
    expect(looking).to.not.be.empty;
    for (const file of looking) expect(file.split('/'), file).to.have.lengthOf(3);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
