import type { LoadOptions } from '../inventory/load.ts';
import { Secret } from '../inventory/secret.ts';
import type { Shell } from './shell.ts';

type VaultShell = Pick<Shell, 'env' | 'output' | 'stdin'>;

/**
 * Where passwords for `!vault` values come from: the options; AIRCHECK_VAULT_PASSWORD, the password itself;
 * AIRCHECK_VAULT_PASSWORD_FILE, or else Ansible's own ANSIBLE_VAULT_PASSWORD_FILE.
 */
export function vaultPasswords(shell: VaultShell, files: readonly string[]): LoadOptions {
  const { env, output } = shell;
  const file = env.AIRCHECK_VAULT_PASSWORD_FILE || env.ANSIBLE_VAULT_PASSWORD_FILE;
  const password = env.AIRCHECK_VAULT_PASSWORD;
  if (password) output.redactor.add([password]);
  return {
    vaultPasswordFiles: file ? [...files, file] : files,
    vaultPasswords: password ? [{ id: 'AIRCHECK_VAULT_PASSWORD', password: new Secret(password) }] : [],
    askVaultPassword: (id) => askOnce(shell, id),
  };
}

const asked = new WeakMap<VaultShell, Map<string, Promise<string>>>();

/** Asks for the password of a label, once for all that one command opens. */
export function askOnce(shell: VaultShell, id: string): Promise<string> {
  const answers = asked.get(shell) ?? new Map<string, Promise<string>>();
  asked.set(shell, answers);
  const answer = answers.get(id) ?? askVaultPassword(shell, id);
  answers.set(id, answer);
  return answer;
}

/** Asks for the password of a label; twice for one that is to be used for the first time. */
export async function askVaultPassword(shell: VaultShell, id: string, first = false): Promise<string> {
  const { askSecret } = await import('./ask.ts');
  const label = id === 'default' ? '' : ` (${id})`;
  const password = await askSecret(shell, `${first ? 'New vault' : 'Vault'} password${label}: `);
  shell.output.redactor.add([password.trim()]);
  if (!first || (await askSecret(shell, `The same again${label}: `)) === password) return password;
  const { CliError } = await import('./cli-error.ts');
  throw new CliError('the two passwords are not the same', 'nothing was changed: run it again');
}
