import { expect } from 'chai';
import { describe, it } from 'mocha';
import { Output } from '../../../lib/cli/output.ts';
import { vaultPasswords } from '../../../lib/cli/vault-passwords.ts';

function chosen(env: NodeJS.ProcessEnv, files: string[] = []) {
  const nowhere = { on: () => undefined, write: () => undefined };
  const output = new Output(nowhere, nowhere, env);
  const { vaultPasswordFiles = [], vaultPasswords: known = [] } = vaultPasswords(
    { env, output, stdin: process.stdin },
    files,
  );
  return { files: vaultPasswordFiles, known: known.map(({ password }) => password.reveal()), output };
}

describe('vaultPasswords', () => {
  const cases: [env: NodeJS.ProcessEnv, options: string[], files: string[], known: string[]][] = [
    [{}, [], [], []],
    [{}, ['a', 'prod@b'], ['a', 'prod@b'], []],
    [{ AIRCHECK_VAULT_PASSWORD_FILE: 'c' }, ['a'], ['a', 'c'], []],
    [{ ANSIBLE_VAULT_PASSWORD_FILE: 'd' }, [], ['d'], []],
    [{ AIRCHECK_VAULT_PASSWORD_FILE: 'c', ANSIBLE_VAULT_PASSWORD_FILE: 'd' }, [], ['c'], []],
    [{ AIRCHECK_VAULT_PASSWORD: 'hunter22', AIRCHECK_VAULT_PASSWORD_FILE: '' }, [], [], ['hunter22']],
  ];
  for (const [env, options, files, known] of cases) {
    it(`takes ${JSON.stringify([...files, ...known])} from ${JSON.stringify({ ...env, options })}`, () => {
      expect(chosen(env, options)).to.deep.include({ files, known });
    });
  }

  it('never prints the password of the environment', () => {
    const { output } = chosen({ AIRCHECK_VAULT_PASSWORD: 'hunter22' });
    expect(output.redactor.text('it is hunter22')).to.equal('it is ‹secret›');
  });
});
