import { spawnSync } from 'node:child_process';
import { expect } from 'chai';
import { customize, mmdebstrapOptions, recipeDigest } from '../../../../lib/lab/image/recipe.ts';

const source = { name: 'debian.sources', text: 'URIs: http://mirror.test/debian' } as const;
const login = { publicKey: 'ssh-ed25519 AAAA', operatorPassword: 'one' };

describe('the recipe of the base image', () => {
  it('has one digest', () => expect(recipeDigest(source, login)).to.equal(recipeDigest({ ...source }, { ...login })));

  for (const [what, digest] of [
    ['another key', recipeDigest(source, { ...login, publicKey: 'ssh-ed25519 BBBB' })],
    ['another password', recipeDigest(source, { ...login, operatorPassword: 'two' })],
    ['another package source', recipeDigest({ ...source, text: 'URIs: http://other.test/debian' }, login)],
  ] as const) {
    it(`is another one with ${what}`, () => expect(digest).not.to.equal(recipeDigest(source, login)));
  }

  it('tells no secret by its digest or its command line', () => {
    const secret = { ...login, operatorPassword: 'correct-horse' };
    expect(`${recipeDigest(source, secret)} ${mmdebstrapOptions('/hook').join(' ')} ${customize}`).not.to.include(
      'horse',
    );
  });

  it('finishes the tree with a script that sh can read', () => {
    expect(spawnSync('sh', ['-n'], { input: customize, encoding: 'utf8' })).to.include({ status: 0, stderr: '' });
  });
});
