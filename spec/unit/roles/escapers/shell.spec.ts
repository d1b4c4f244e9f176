import { execFileSync } from 'node:child_process';
import { expect } from 'chai';
import { shell } from '../../../../lib/roles/escapers/shell.ts';
import { escaped } from './escaped.ts';
import { hostile, unprintable } from './hostile.ts';

describe('the escaper of the shell', () => {
  it('brings every value through a real sh unchanged', () => {
    const words = ['', ...hostile].map((value) => escaped(shell, value));
    const out = execFileSync('/bin/sh', ['-s'], { input: `printf '%s\\0' ${words.join(' ')}`, encoding: 'utf8' });
    expect(out.split('\0').slice(0, -1)).to.deep.equal(['', ...hostile]);
  });

  it('may stand in the middle of a word', () => {
    const word = escaped(shell, 'a b', { before: 'printf %s /x/', after: '/y' });
    const out = execFileSync('/bin/sh', ['-s'], { input: `printf %s /x/${word}/y`, encoding: 'utf8' });
    expect(out).to.equal('/x/a b/y');
  });

  it('refuses control characters', () => {
    for (const value of unprintable) expect(escaped(shell, value)).to.match(/^refused: holds /);
  });

  for (const before of ['echo "', "echo '", 'echo "it\'s ', 'echo "\\"']) {
    it(`refuses a place inside quotes, as behind ${before}`, () => {
      expect(escaped(shell, 'a', { before })).to.match(/^refused: would be quoted twice/);
    });
  }

  it('sees where quotes end', () => {
    for (const before of ["echo 'a' ", 'echo "it\'s" ', 'echo \\" ', '# it is "']) {
      expect(escaped(shell, 'a', { before }), before).to.equal("'a'");
    }
  });
});
