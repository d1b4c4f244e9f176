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
    fix: 'Copy all of it again, or encrypt the value anew with `aircheck vault encrypt-string`.',
  },
  'vault-password-file': {
    severity: 'error',
    title: 'a vault password that cannot be read',
    means:
      'A file that should hold the vault password is missing, empty or not readable, or a script that should print it failed.',
    fix: 'The file holds the password and nothing else, or it is executable and prints it.',
  },
  'not-encrypted': {
    severity: 'error',
    title: 'nothing to decrypt',
    means:
      'The file is no vault. If only values in it are, it can be viewed, edited and given another password, but not decrypted as a whole.',
    fix: 'Look whether it is the file that you mean. `aircheck vault encrypt` encrypts it.',
  },
  'already-encrypted': {
    severity: 'error',
    title: 'encrypted already',
    means: 'The file is a vault. Encrypting it twice would help nobody.',
    fix: 'Give it another password with `aircheck vault rekey`, or other content with `aircheck vault edit`.',
  },
  'file-exists': {
    severity: 'error',
    title: 'a file of this name is there',
    means: '`aircheck vault create` makes new files only.',
    fix: 'Use `aircheck vault edit`, or `aircheck vault encrypt` if it is in plain text.',
  },
  'file-changed': {
    severity: 'error',
    title: 'a file that changed while it was edited',
    means: 'Something else wrote to the file while its content was in the editor. What it wrote is kept.',
    fix: 'Compare both with `aircheck vault view`: what you wrote stands beside the file, encrypted.',
  },
  'other-owner': {
    severity: 'error',
    title: 'a file of another user',
    means:
      'A file is replaced as a whole, which would make it yours. It keeps its owner and its group, and only root can give files to others.',
    fix: 'Do it as the owner of the file or as root.',
  },
  'not-text': {
    severity: 'error',
    title: 'a file that is no text',
    means:
      'The content is not UTF-8. An inventory is text, and other content would be changed on its way through an editor.',
    fix: 'Use `ansible-vault` for such a file.',
  },
  'which-vault-id': {
    severity: 'error',
    title: 'no one password to encrypt with',
    means: 'Several passwords with different labels were given, or none with the label that was asked for.',
    fix: 'Name one with `--encrypt-vault-id LABEL`.',
  },
  'bad-vault-id': {
    severity: 'error',
    title: 'a label that cannot be written',
    means:
      'A label stands in the first line of what is encrypted, between semicolons, and before an `@` on the command line.',
    fix: 'Use letters, digits, hyphens and dots.',
  },
  'secret-argument': {
    severity: 'error',
    title: 'a secret on the command line',
    means: 'Arguments of programs are seen by everybody on the machine, and shells keep them in their history.',
    fix: 'Leave it out and type it when you are asked, or give it on standard input. What was typed already is known: use another.',
  },
  'no-such-password': {
    severity: 'error',
    title: 'a password that cannot be rotated',
    means:
      'The station has no password of this name, or none that it gives out itself: of other servers, of sudo and in `vars` somebody else decides.',
    fix: 'Name `source`, `relay` or `admin`, a live source, or a mount with an `encoder`. Others are changed with `aircheck vault edit`.',
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
    fix: 'Encrypt it with `aircheck vault encrypt-string`, or take the file from others with `chmod 600`.',
  },
};
