import type { CodeTable } from './entry.ts';

/** Encrypted values and passwords. */
export const secretCodes: CodeTable = {
  'no-vault-password': {
    severity: 'error',
    title: 'encrypted, and no password given',
    means: 'The inventory has encrypted values or files, and nothing says how to open them.',
    fix: "Give `--vault-password-file FILE`, or put the password into `.vault-password` in the inventory's directory, readable by you alone and not under version control.",
  },
  'wrong-vault-password': {
    severity: 'error',
    title: 'the vault password does not fit',
    means:
      'None of the given passwords opens the value. If the text itself was changed the same happens: the two cannot be told apart.',
    fix: 'Give the password that it was encrypted with; several may be given. The hint says which labels were tried.',
  },
  'damaged-vault': {
    severity: 'error',
    title: 'damaged encrypted text',
    means: 'What follows `!vault`, or a file that begins with `$ANSIBLE_VAULT`, is not whole.',
    fix: 'Copy all of it again, or encrypt the value anew with `ansible-vault encrypt_string`.',
  },
  'vault-password-file': {
    severity: 'error',
    title: 'a vault password that cannot be read',
    means:
      'A file that should hold the vault password is missing, empty or not readable, or a script that should print it failed.',
    fix: 'The file holds the password and nothing else, or it is executable and prints it.',
  },
  'misplaced-vault': {
    severity: 'error',
    title: 'an encrypted value in a place that is no secret',
    means:
      'Passwords can be encrypted one by one, and values in `vars`. Everything else is shown in plans and configuration files, so that encrypting it would promise too much.',
    fix: 'Write the value in plain text, or encrypt the whole file that it stands in.',
  },
  'plain-secret': {
    severity: 'warning',
    title: 'a password in plain text',
    means:
      'A password stands unencrypted in a file that the group or everybody may read. An inventory with a `lab` is not warned about.',
    fix: 'Encrypt it with `ansible-vault encrypt_string`, or take the file from others with `chmod 600`.',
  },
};
