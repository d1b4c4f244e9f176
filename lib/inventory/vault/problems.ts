import type { Diagnostic, Finding } from '../diagnostic.ts';

// What keeps a vault command from doing what was asked for.

/** A finding about a file as a whole. */
export function inFile(file: string, finding: Finding): Diagnostic {
  return { ...finding, origin: { file, line: 1, column: 1, length: 1 } };
}

export function notEncrypted(file: string): Diagnostic {
  return inFile(file, {
    code: 'not-encrypted',
    severity: 'error',
    message: 'the file is not encrypted, and no value in it is',
    hint: 'aircheck vault encrypt encrypts it as a whole, aircheck vault encrypt-string a value to put into it',
  });
}

export function singleValues(file: string): Diagnostic {
  return inFile(file, {
    code: 'not-encrypted',
    severity: 'error',
    message: 'the file is not encrypted as a whole, only values in it are',
    hint: 'aircheck vault view shows them, aircheck vault edit changes them; to keep one in plain text write it there',
  });
}

export function alreadyEncrypted(file: string): Diagnostic {
  return inFile(file, {
    code: 'already-encrypted',
    severity: 'error',
    message: 'the file is encrypted already',
    hint: 'another password: aircheck vault rekey; other content: aircheck vault edit',
  });
}

export function fileExists(file: string): Diagnostic {
  return inFile(file, {
    code: 'file-exists',
    severity: 'error',
    message: 'there is a file of this name already',
    hint: 'change it with aircheck vault edit, or encrypt it as it is with aircheck vault encrypt',
  });
}

export function fileChanged(file: string, kept: string): Diagnostic {
  return inFile(file, {
    code: 'file-changed',
    severity: 'error',
    message: 'somebody changed the file while you edited it, and it was left as it is now',
    hint: `what you wrote is in ${kept}, encrypted with the same password`,
  });
}

export function otherOwner(file: string): Diagnostic {
  return inFile(file, {
    code: 'other-owner',
    severity: 'error',
    message: 'the file belongs to another user or group, and would not any more',
    hint: 'do it as its owner, or as root',
  });
}

export function notText(file: string): Diagnostic {
  return inFile(file, {
    code: 'not-text',
    severity: 'error',
    message: 'what is in it is no text in UTF-8',
    hint: 'an inventory is text; for other files use ansible-vault',
  });
}

/** Which of several passwords is to be used, is not for us to guess. */
export function whichVaultId(ids: readonly string[]): Diagnostic {
  return {
    code: 'which-vault-id',
    severity: 'error',
    message: `${ids.length} passwords were given, and nothing says which of them to encrypt with`,
    hint: `--encrypt-vault-id ${ids.join(' or --encrypt-vault-id ')}`,
  };
}

export function unknownVaultId(id: string, ids: readonly string[]): Diagnostic {
  return {
    code: 'which-vault-id',
    severity: 'error',
    message: `no password with the label \`${id}\` was given`,
    hint: ids.length === 0 ? `--vault-id ${id}@FILE` : `there is ${ids.map((known) => `\`${known}\``).join(', ')}`,
  };
}

export function badVaultId(id: string): Diagnostic {
  return {
    code: 'bad-vault-id',
    severity: 'error',
    message: `\`${id}\` cannot be a label`,
    hint: 'a label has no spaces, and none of the characters ; @ /',
  };
}

export function nothingToEncryptWith(): Diagnostic {
  return {
    code: 'no-vault-password',
    severity: 'error',
    message: 'no password to encrypt with was given',
    hint: "--vault-id LABEL@FILE, --ask-vault-pass, or a file .vault-password in the inventory's directory",
  };
}

export function secretArgument(): Diagnostic {
  return {
    code: 'secret-argument',
    severity: 'error',
    message: 'a secret in an argument is seen by everybody on this machine, and stays in the history of the shell',
    hint: 'leave it out, and you are asked for it; or give it on standard input',
  };
}
