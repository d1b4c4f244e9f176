import type { Vault } from 'ansible-vault';
import type { Finding } from '../diagnostic.ts';
import { type Envelope, readEnvelope } from './envelope.ts';
import { defaultPasswordFile, type VaultPassword } from './passwords.ts';

/** What an encrypted text says, and what it was encrypted with. */
export interface Opened {
  readonly text: string;
  /** The label in its header; null in format 1.1. */
  readonly id: string | null;
  /** The one that fitted, whatever its label. */
  readonly password: VaultPassword;
}

/** Opens encrypted texts with the passwords at hand. Equal texts are opened once. */
export class VaultOpener {
  readonly #passwords: () => Promise<readonly VaultPassword[]>;
  readonly #opened = new Map<string, Promise<Opened | Finding>>();
  readonly #vaults = new Map<VaultPassword, Promise<Vault>>();

  /** The passwords are asked for when there is something to open, once. */
  constructor(passwords: () => Promise<readonly VaultPassword[]>) {
    let asked: Promise<readonly VaultPassword[]> | undefined;
    this.#passwords = () => {
      asked ??= passwords();
      return asked;
    };
  }

  /** What the text means, or why it cannot be known. */
  async open(written: string): Promise<string | Finding> {
    const opened = await this.openWith(written);
    return 'code' in opened ? opened : opened.text;
  }

  /** The same, with the password that opened it. */
  openWith(written: string): Promise<Opened | Finding> {
    const envelope = readEnvelope(written);
    if (typeof envelope === 'string') return Promise.resolve(damaged(envelope));
    const present = this.#opened.get(envelope.text);
    if (present !== undefined) return present;
    const opened = this.#try(envelope);
    this.#opened.set(envelope.text, opened);
    return opened;
  }

  async #try(envelope: Envelope): Promise<Opened | Finding> {
    const passwords = await this.#passwords();
    if (passwords.length === 0) return noPassword(envelope);
    // As in Ansible the label is advice: a password of another name may still be the one.
    const named = passwords.filter(({ id }) => id === envelope.id);
    const others = passwords.filter(({ id }) => id !== envelope.id);
    for (const password of [...named, ...others]) {
      const vault = await this.#vault(password);
      const text = await vault.decrypt(envelope.text, undefined).catch(() => undefined);
      if (text !== undefined) return { text, id: envelope.id, password };
    }
    return wrongPassword(envelope, passwords);
  }

  #vault(password: VaultPassword): Promise<Vault> {
    const present = this.#vaults.get(password);
    if (present !== undefined) return present;
    const made = import('ansible-vault').then(({ Vault }) => new Vault({ password: password.password.reveal() }));
    this.#vaults.set(password, made);
    return made;
  }
}

function noPassword({ id }: Envelope): Finding {
  const label = id === null ? '' : ` (its label is \`${id}\`)`;
  return {
    code: 'no-vault-password',
    severity: 'error',
    message: `this is encrypted, and no password was given${label}`,
    hint: `--vault-password-file FILE, --ask-vault-pass, or a file ${defaultPasswordFile} in the inventory's directory`,
  };
}

function wrongPassword({ id }: Envelope, passwords: readonly VaultPassword[]): Finding {
  const ids = passwords.map((password) => `\`${password.id}\``).join(', ');
  const label = id === null ? '' : `; its own label is \`${id}\``;
  const none =
    passwords.length === 1
      ? 'the vault password does not open this'
      : `none of the ${passwords.length} vault passwords opens this`;
  return {
    code: 'wrong-vault-password',
    severity: 'error',
    message: `${none}, or the text was changed`,
    hint: `tried: ${ids}${label}`,
  };
}

function damaged(reason: string): Finding {
  return {
    code: 'damaged-vault',
    severity: 'error',
    message: `this encrypted text is damaged: ${reason}`,
    hint: 'copy all of it again, or encrypt the value anew with aircheck vault encrypt-string',
  };
}
