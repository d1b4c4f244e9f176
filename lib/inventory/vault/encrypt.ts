import { defaultId, type VaultPassword } from './passwords.ts';

/** How far Ansible indents an encrypted value: enough to be pasted behind a key at any depth that people write. */
const pastedIndent = 10;

/**
 * A text in Ansible Vault format, with a line break at its end. Like Ansible, the label `default` is not written down
 * (format 1.1), any other is (format 1.2). Equal texts are never encrypted to equal ones.
 */
export async function encrypt(text: string, { id, password }: VaultPassword): Promise<string> {
  const { Vault } = await import('ansible-vault');
  const vault = new Vault({ password: password.reveal() });
  return `${await vault.encrypt(text, id === defaultId ? '' : id)}\n`;
}

/** Whether a label can stand in a header, whose fields end at semicolons. */
export function isLabel(id: string): boolean {
  return /^[^\s;@/\p{Cc}]+$/u.test(id);
}

/** An encrypted text as a value in YAML, to be pasted; behind its key if it has one. */
export function asValue(encrypted: string, name?: string): string {
  const lines = encrypted.trimEnd().split('\n');
  const key = name === undefined ? '' : `${keyText(name)}: `;
  return [`${key}!vault |`, ...lines.map((line) => ' '.repeat(pastedIndent) + line)]
    .map((line) => `${line}\n`)
    .join('');
}

function keyText(name: string): string {
  return /^[A-Za-z_][\w.-]*$/.test(name) ? name : JSON.stringify(name);
}
