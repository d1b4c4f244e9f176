import type { LoadOptions } from '../inventory/load.ts';
import { Secret } from '../inventory/secret.ts';
import type { Shell } from './shell.ts';

/**
 * Where passwords for `!vault` values come from: --vault-password-file; AIRCHECK_VAULT_PASSWORD, the password itself;
 * AIRCHECK_VAULT_PASSWORD_FILE, or else Ansible's own ANSIBLE_VAULT_PASSWORD_FILE.
 */
export function vaultPasswords({ env, output }: Pick<Shell, 'env' | 'output'>, files: readonly string[]): LoadOptions {
  const file = env.AIRCHECK_VAULT_PASSWORD_FILE || env.ANSIBLE_VAULT_PASSWORD_FILE;
  const password = env.AIRCHECK_VAULT_PASSWORD;
  if (password) output.redactor.add([password]);
  return {
    vaultPasswordFiles: file ? [...files, file] : files,
    vaultPasswords: password ? [{ id: 'AIRCHECK_VAULT_PASSWORD', password: new Secret(password) }] : [],
  };
}
