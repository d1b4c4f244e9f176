const values = new WeakMap<Secret, string>();

/**
 * A password or key. It never prints: every way to turn it into text gives a placeholder, and only
 * `reveal()` gives the value. Whoever reveals it marks what it was written into as sensitive.
 */
export class Secret {
  /** How it stands in the inventory, if it is encrypted there by itself: text in Ansible Vault format. */
  readonly encrypted: string | null;

  constructor(value: string, encrypted: string | null = null) {
    values.set(this, value);
    this.encrypted = encrypted;
  }

  reveal(): string {
    return values.get(this) ?? '';
  }

  toString(): string {
    return '‹secret›';
  }

  toJSON(): string {
    return '‹secret›';
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '‹secret›';
  }
}
