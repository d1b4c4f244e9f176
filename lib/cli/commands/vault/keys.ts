import { existsSync } from 'node:fs';
import path from 'node:path';
import { InvalidInventory } from '../../../inventory/diagnostic.ts';
import { Secret } from '../../../inventory/secret.ts';
import { VaultOpener } from '../../../inventory/vault/decrypt.ts';
import { isLabel } from '../../../inventory/vault/encrypt.ts';
import {
  defaultPasswordFile,
  defaultPasswordFiles,
  readPasswords,
  type VaultPassword,
} from '../../../inventory/vault/passwords.ts';
import { badVaultId, nothingToEncryptWith, unknownVaultId, whichVaultId } from '../../../inventory/vault/problems.ts';
import { CliError } from '../../cli-error.ts';
import type { GlobalOptions } from '../../global-options.ts';
import { inventoryDirectory } from '../../inventory-directory.ts';
import type { Shell } from '../../shell.ts';
import { askOnce, askVaultPassword, vaultPasswords } from '../../vault-passwords.ts';

export interface EncryptOptions extends GlobalOptions {
  encryptVaultId?: string;
}

/** The passwords of a vault command, as they were given: options, then the environment, then `.vault-password`. */
export class VaultKeys {
  private readonly shell: Shell;
  private readonly options: EncryptOptions;
  private readonly directory: string | null;
  private lyingAbout: string | null = null;

  constructor(shell: Shell, options: EncryptOptions, files: readonly string[]) {
    this.shell = shell;
    this.options = options;
    this.directory = directoryOf(shell, options, files);
  }

  /** Opens with any of them; asks for one if there is none. */
  opener(): VaultOpener {
    return new VaultOpener(async () => {
      const all: VaultPassword[] = [];
      for (const read of this.sources()) all.push(...(await read()));
      return all.length > 0 ? all : this.asked(false);
    });
  }

  /**
   * The one to encrypt with. What the command line names is not mixed with what lies about; of several labels there
   * `--encrypt-vault-id` names one. If there is none at all it is asked for, twice.
   */
  async toEncryptWith(): Promise<VaultPassword> {
    const wanted = this.options.encryptVaultId;
    for (const read of this.sources(true)) {
      const passwords = await read();
      const ids = [...new Set(passwords.map(({ id }) => id))];
      const [first] = wanted === undefined ? passwords : passwords.filter(({ id }) => id === wanted);
      if (wanted === undefined && ids.length > 1) throw new InvalidInventory([whichVaultId(ids)]);
      if (first !== undefined) return labelled(first);
      if (ids.length > 0 && wanted !== undefined) throw new InvalidInventory([unknownVaultId(wanted, ids)]);
    }
    const [asked] = wanted === undefined ? await this.asked(true) : [];
    if (asked !== undefined) return asked;
    throw new InvalidInventory([wanted === undefined ? nothingToEncryptWith() : unknownVaultId(wanted, [])]);
  }

  /** Where the password to encrypt with was found, if nobody named it. */
  get found(): string {
    return this.lyingAbout === null ? '' : ` with the password in ${path.relative(this.shell.cwd, this.lyingAbout)}`;
  }

  /** The one that rekey is to encrypt with. */
  async newPassword(sources: readonly string[]): Promise<VaultPassword> {
    const [password] = sources.length > 0 ? await this.read(sources, true) : await this.asked(true);
    if (password !== undefined) return labelled(password);
    const problem = { ...nothingToEncryptWith(), hint: '--new-vault-id LABEL@FILE, or --new-vault-password-file FILE' };
    throw new InvalidInventory([problem]);
  }

  private *sources(first = false): Generator<() => Promise<readonly VaultPassword[]>> {
    const { vaultPasswords: known = [], vaultPasswordFiles = [] } = vaultPasswords(this.shell, []);
    yield () => this.read(this.options.vaultPasswordFile, first);
    yield async () => known.map((password) => ({ ...password, id: 'default' }));
    yield () => this.read(vaultPasswordFiles, first);
    yield async () => {
      const files = this.directory === null ? [] : await defaultPasswordFiles(this.directory);
      if (first) this.lyingAbout = files[0] ?? null;
      return this.read(files, first);
    };
  }

  private async read(sources: readonly string[], first: boolean): Promise<readonly VaultPassword[]> {
    const { passwords, findings } = await readPasswords(sources, (id) =>
      first ? askVaultPassword(this.shell, id, true) : askOnce(this.shell, id),
    );
    if (findings.length > 0) throw new InvalidInventory(findings);
    this.shell.output.redactor.add(passwords.map(({ password }) => password.reveal()));
    return passwords;
  }

  private async asked(first: boolean): Promise<VaultPassword[]> {
    if (this.shell.stdin.isTTY !== true) return [];
    const password = (await askVaultPassword(this.shell, 'default', first)).trim();
    return password === '' ? [] : [{ id: 'default', password: new Secret(password) }];
  }
}

/** A label from the command line may hold what a header cannot. */
function labelled(password: VaultPassword): VaultPassword {
  if (isLabel(password.id)) return password;
  throw new InvalidInventory([badVaultId(password.id)]);
}

/**
 * Where `.vault-password` is looked for: in the inventory that was named, else in the nearest directory above the files
 * that has one, so that no file is encrypted with the password of another inventory. Without files, in `inventory/lab`.
 */
function directoryOf(shell: Shell, { inventory }: GlobalOptions, files: readonly string[]): string | null {
  if (inventory !== undefined || shell.env.AIRCHECK_INVENTORY) return inventoryDirectory(shell, inventory);
  // The shipped lab's password is known to everybody.
  if (files.length === 0) return path.join(shell.cwd, 'inventory/lab');
  const [nearest, ...others] = new Set(files.flatMap((file) => nearestPassword(path.resolve(shell.cwd, file)) ?? []));
  if (others.length > 0) {
    throw new CliError('these files belong to inventories with passwords of their own', 'do one after the other');
  }
  return nearest ?? null;
}

function nearestPassword(file: string): string | undefined {
  const directory = path.dirname(file);
  if (existsSync(path.join(directory, defaultPasswordFile))) return directory;
  return directory === file ? undefined : nearestPassword(directory);
}
