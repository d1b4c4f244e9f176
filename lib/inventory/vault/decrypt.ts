import type { Vault } from 'ansible-vault';
import type { Finding } from '../diagnostic.ts';
import { type Envelope, readEnvelope } from './envelope.ts';
import { defaultPasswordFile, type VaultPassword } from './passwords.ts';

/** Opens encrypted texts with the passwords at hand. Equal texts are opened once. */
export class VaultOpener {
  readonly #passwords: () => Promise<readonly VaultPassword[]>;
  readonly #opened = new Map<string, Promise<string | Finding>>();
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
  open(written: string): Promise<string | Finding> {
    const envelope = readEnvelope(written);
    if (typeof envelope === 'string') return Promise.resolve(damaged(envelope));
    const present = this.#opened.get(envelope.text);
    if (present !== undefined) return present;
    const opened = this.#try(envelope);
    this.#opened.set(envelope.text, opened);
    return opened;
  }

  async #try(envelope: Envelope): Promise<string | Finding> {
    const passwords = await this.#passwords();
    if (passwords.length === 0) return noPassword(envelope);
    // As in Ansible the label is advice: a password of another name may still be the one.
    const named = passwords.filter(({ id }) => id === envelope.id);
    const others = passwords.filter(({ id }) => id !== envelope.id);
    for (const password of [...named, ...others]) {
      const vault = await this.#vault(password);
      const text = await vault.decrypt(envelope.text, undefined).catch(() => undefined);
      if (text !== undefined) return text;
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
    hint: `--vault-password-file FILE, or a file ${defaultPasswordFile} in the inventory's directory`,
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
    hint: 'copy all of it again, or encrypt the value anew with ansible-vault encrypt_string',
  };
}
