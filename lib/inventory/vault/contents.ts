import type { Diagnostic } from '../diagnostic.ts';
import type { Opened, VaultOpener } from './decrypt.ts';
import { encrypt } from './encrypt.ts';
import { vaultHeader } from './envelope.ts';
import { defaultId, type VaultPassword } from './passwords.ts';
import { alreadyEncrypted, inFile, notEncrypted, notText, singleValues } from './problems.ts';
import { type OpenedValue, openValues, reencrypted, splice, withPlainValues } from './values.ts';

/** A file of an inventory, or any other, as it is on the disk. */
export interface Written {
  readonly path: string;
  readonly text: string;
}

/** A file of which everything is known. */
export interface Contents extends Written {
  /** Without encryption, as it is shown and edited: a value that is encrypted by itself stands behind `!vault`. */
  readonly plain: string;
  /** It is encrypted as a whole. */
  readonly whole: Opened | null;
  /** The values that are encrypted by themselves. */
  readonly values: readonly OpenedValue[];
}

/** What a file says: one that is encrypted, one in which values are, or one in plain text. */
export async function openContents(
  { path, text }: Written,
  opener: VaultOpener,
): Promise<Contents | readonly Diagnostic[]> {
  if (isVault(text)) {
    const whole = await opener.openWith(text);
    if ('code' in whole) return [inFile(path, whole)];
    // Bytes that are no text came as this character.
    if (whole.text.includes('\ufffd')) return [notText(path)];
    return { path, text, plain: whole.text, whole, values: [] };
  }
  // What holds no tag need not be YAML.
  if (!text.includes('!vault')) return { path, text, plain: text, whole: null, values: [] };
  const { values, findings } = await openValues(path, text, opener);
  if (findings.length > 0) return findings;
  return { path, text, plain: withPlainValues(text, values), whole: null, values };
}

/** A file in plain text as a vault. */
export async function encryptedFile({ path, text }: Written, password: VaultPassword): Promise<string | Diagnostic> {
  return isVault(text) ? alreadyEncrypted(path) : encrypt(text, password);
}

/** A vault in plain text. */
export function decryptedFile({ path, plain, whole, values }: Contents): string | Diagnostic {
  if (whole !== null) return plain;
  return values.length > 0 ? singleValues(path) : notEncrypted(path);
}

/** A vault, or a file with encrypted values, under another password. Labels become that password's, too. */
export async function rekeyedFile(contents: Contents, password: VaultPassword): Promise<string> {
  const { text, plain, whole, values } = contents;
  if (whole !== null) return encrypt(plain, password);
  return splice(text, await Promise.all(values.map((value) => reencrypted(value, value.text, password))));
}

/** The password that something was opened with, under the label that it had. */
export function passwordOf({ id, password }: Opened): VaultPassword {
  return { id: id ?? defaultId, password: password.password };
}

function isVault(text: string): boolean {
  return text.startsWith(vaultHeader);
}
