import { expect } from 'chai';
import { readPasswords, splitSource } from '../../../../lib/inventory/vault/passwords.ts';
import { withDirectory } from '../inventory-directory.ts';

describe('sources of vault passwords', () => {
  const cases: [source: string, id: string, from: string][] = [
    ['file', 'default', 'file'],
    ['dev@file', 'dev', 'file'],
    ['dev@prompt', 'dev', 'prompt'],
    ['@prompt', 'default', 'prompt'],
    ['dev@a@b', 'dev', 'a@b'],
    ['./dev@file', 'default', './dev@file'],
    ['/home/me@work/file', 'default', '/home/me@work/file'],
  ];
  for (const [source, id, from] of cases) {
    it(`${source}: ${from}, with the label ${id}`, () => expect(splitSource(source)).to.deep.equal({ id, from }));
  }

  it('are asked for by their labels, and cannot be where nobody is there', async () => {
    const asked: string[] = [];
    const { passwords } = await readPasswords(['dev@prompt', 'prompt', 'prompt_ask_vault_pass'], async (id) => {
      asked.push(id);
      return ` word of ${id}\n`;
    });
    expect(asked).to.deep.equal(['dev', 'default', 'default']);
    expect(passwords.map(({ password }) => password.reveal())).to.deep.equal([
      'word of dev',
      'word of default',
      'word of default',
    ]);
    const { findings } = await readPasswords(['prompt', 'dev@prompt']);
    expect(findings.map(({ code }) => code)).to.deep.equal(['vault-password-file', 'vault-password-file']);
    const empty = await readPasswords(['prompt'], async () => ' ');
    expect(empty.findings.map(({ message }) => message)).to.deep.equal(['no vault password was typed']);
  });

  it('lose white space around them, but no other', () =>
    withDirectory({ word: '\t a\u00a0word \u00a0\r\n\n' }, async (directory) => {
      const { passwords } = await readPasswords([`${directory}/word`]);
      expect(passwords.map(({ password }) => password.reveal())).to.deep.equal(['a\u00a0word \u00a0']);
    }));
});
