/** Encrypted text in Ansible Vault format, as far as it can be judged without a password. */
export interface Envelope {
  /** The label that says which password it was encrypted with; null in format 1.1. */
  readonly id: string | null;
  /** Without indentation and blank lines: equal texts are equal secrets. */
  readonly text: string;
}

/** A file that is encrypted as a whole begins with this. */
export const vaultHeader = '$ANSIBLE_VAULT;';

/**
 * Reads the outside of a vault: a header line `$ANSIBLE_VAULT;1.1;AES256` or `$ANSIBLE_VAULT;1.2;AES256;ID`, then
 * hexadecimal digits which are, again in hexadecimal digits, salt, HMAC and ciphertext on a line each.
 * (Ansible's documentation, "Ansible Vault payload format 1.1 - 1.2".) Returns what is wrong in words otherwise.
 */
export function readEnvelope(written: string): Envelope | string {
  const lines = written
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [header = '', ...body] = lines;
  if (!header.startsWith(vaultHeader)) return 'it does not begin with `$ANSIBLE_VAULT;`';
  const [, version = '', cipher = '', id, ...more] = header.split(';');
  if (version === '1.0') return 'it is in format 1.0, which is not safe';
  if ((version !== '1.1' && version !== '1.2') || cipher !== 'AES256' || more.length > 0) {
    return `\`${header.slice(0, 60)}\` is a format that is not known`;
  }
  const digits = body.join('');
  if (digits === '') return 'nothing follows its header';
  if (!/^(?:[0-9a-fA-F]{2})+$/.test(digits)) return 'it holds something other than pairs of hexadecimal digits';
  const [salt = '', hmac = '', ciphertext = '', rest] = Buffer.from(digits, 'hex')
    .toString('latin1')
    .trimEnd()
    .split('\n');
  const hex = /^(?:[0-9a-f]{2})+$/;
  if (![salt, hmac, ciphertext].every((part) => hex.test(part)) || hmac.length !== 64 || rest !== undefined) {
    return 'a part of it is missing or changed';
  }
  // Padding fills the last block of AES, so the end was not cut off.
  if (ciphertext.length % 32 !== 0) return 'its end is missing';
  return { id: version === '1.2' && id ? id : null, text: [header, ...body].join('\n') };
}
