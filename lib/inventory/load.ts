import path from 'node:path';
import { type Diagnostic, InvalidInventory } from './diagnostic.ts';
import { findFiles } from './find-files.ts';
import { hideGuessed, hideSecrets } from './hide-secrets.ts';
import type { Inventory } from './inventory.ts';
import { inventoryOf } from './inventory-of.ts';
import { mergeFiles, type Written } from './merge.ts';
import { readSource } from './read-file.ts';
import { checkData } from './schema/check.ts';
import { freePlaces, secretPlaces } from './schema.generated.ts';
import { byPlace, withoutEchoes } from './sort-diagnostics.ts';
import { type Located, SourceFile } from './source-file.ts';
import { VaultOpener } from './vault/decrypt.ts';
import { openFile, openValues } from './vault/open.ts';
import { type AskPassword, readVaultPasswords, type VaultPassword } from './vault/passwords.ts';
import { misplacedVaults, plainSecrets, wrapSecrets } from './wrap-secrets.ts';
import type { Vaulted } from './yaml/compose.ts';
import { parseYaml } from './yaml/parse.ts';

export interface LoadOptions {
  /**
   * Files that hold or print passwords for encrypted values, each a path or `id@path`, or `prompt`. They are read only if
   * there is something to open, and `.vault-password` in the inventory's directory, if it is there, after them.
   */
  readonly vaultPasswordFiles?: readonly string[];
  /** Asks for a password where `prompt` says so. */
  readonly askVaultPassword?: AskPassword;
  /** Passwords that are known already; tried before those of files. */
  readonly vaultPasswords?: readonly VaultPassword[];
}

/**
 * Reads the inventory in a directory: all its files, as one, checked against the schemas, with secrets decrypted.
 *
 * @throws InvalidInventory with every finding of every file, in the order of files and lines.
 */
export async function loadInventory(directory: string, options: LoadOptions = {}): Promise<Inventory> {
  const absolute = path.resolve(directory);
  const diagnostics: Diagnostic[] = [];
  const located: Located[] = [];
  const opener = new VaultOpener(async () => {
    const read = await readVaultPasswords(options.vaultPasswordFiles ?? [], absolute, options.askVaultPassword);
    diagnostics.push(...read.findings);
    return [...(options.vaultPasswords ?? []), ...read.passwords];
  });

  const { files, findings } = await findFiles(absolute);
  diagnostics.push(...findings);
  const sources = await readAll(files, diagnostics, opener, located);
  const written = await parseAll(sources, opener, located);
  const { merged, findings: duplicates } = mergeFiles(written);
  located.push(...duplicates);
  if (merged === undefined) throw invalid(diagnostics, located);

  const { value, place } = merged;
  located.push(...misplacedVaults(place, secretPlaces, freePlaces));
  if (value.lab === undefined) located.push(...plainSecrets(place, secretPlaces));
  const checked = checkData(value, place, written.length === files.length);
  const secrets = wrapSecrets(value, place, secretPlaces, freePlaces);
  // Shorter ones would hide ordinary words.
  const texts = secrets.map((secret) => secret.reveal()).filter((text) => text.length >= 8);
  for (const file of sources) file.conceal(texts);
  if ('findings' in checked) throw invalid(diagnostics, [...located, ...checked.findings]);
  const all = toDiagnostics(diagnostics, located);
  if (all.some(({ severity }) => severity === 'error')) throw new InvalidInventory(all);
  return inventoryOf(absolute, checked.data, place, secrets, all);
}

async function readAll(
  paths: readonly string[],
  diagnostics: Diagnostic[],
  opener: VaultOpener,
  located: Located[],
): Promise<SourceFile[]> {
  const sources: SourceFile[] = [];
  // A few at a time: there may be more files than a process may open.
  for (let start = 0; start < paths.length; start += 32) {
    const read = await Promise.all(paths.slice(start, start + 32).map(readSource));
    for (const file of read) {
      if (!(file instanceof SourceFile)) diagnostics.push(file);
      else {
        const opened = await openFile(file, opener, located);
        if (opened !== undefined) sources.push(opened);
      }
    }
  }
  return sources;
}

async function parseAll(sources: readonly SourceFile[], opener: VaultOpener, located: Located[]): Promise<Written[]> {
  const written: Written[] = [];
  const vaulted: Vaulted[] = [];
  for (const file of sources) {
    const parsed = parseYaml(file);
    located.push(...parsed.findings);
    // What is left out of the value, or cannot be read, may hold passwords as well.
    if (parsed.findings.some(({ finding }) => finding.severity === 'error')) hideGuessed(file);
    if (parsed.value === undefined || parsed.place === undefined) continue;
    hideSecrets(parsed.place, secretPlaces);
    written.push({ value: parsed.value, place: parsed.place });
    vaulted.push(...parsed.vaulted);
  }
  located.push(...(await openValues(vaulted, opener)));
  return written;
}

function invalid(diagnostics: readonly Diagnostic[], located: readonly Located[]): InvalidInventory {
  return new InvalidInventory(toDiagnostics(diagnostics, located));
}

/** Source lines are taken now, when everything secret is known. */
function toDiagnostics(diagnostics: readonly Diagnostic[], located: readonly Located[]): Diagnostic[] {
  const placed = located.map(({ file, finding, related, ...span }) => {
    const diagnostic = file.diagnostic(span, finding);
    return related
      ? { ...diagnostic, related: { ...related.file.excerpt(related), message: related.message } }
      : diagnostic;
  });
  return withoutEchoes([...diagnostics, ...placed]).sort(byPlace);
}
