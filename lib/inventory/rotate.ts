import { randomInt } from 'node:crypto';
import { type Diagnostic, InvalidInventory } from './diagnostic.ts';
import type { Inventory } from './inventory.ts';
import { didYouMean } from './nearest.ts';
import type { Origin } from './origin.ts';
import { placeAt } from './place.ts';
import { pointer } from './pointer.ts';
import { SourceFile } from './source-file.ts';
import { openContents, passwordOf } from './vault/contents.ts';
import type { VaultOpener } from './vault/decrypt.ts';
import { encrypt } from './vault/encrypt.ts';
import { readText } from './vault/read-text.ts';
import type { Replacement } from './vault/replace-files.ts';
import { reencrypted, type Splice, splice } from './vault/values.ts';
import { parseYaml } from './yaml/parse.ts';

/** A password that the station gives out itself, so that another can take its place. */
export interface Rotatable {
  /** As it is named on the command line: `relay`, a source or a mount, `ann@studio` or `admin@relay-eu1`. */
  readonly name: string;
  /** As in `/station/passwords/relay`. */
  readonly pointer: string;
  readonly origin: Origin;
}

/**
 * Those of the station, of live sources and of people who send to them, of encoders that log in to a mount, and of
 * servers that have logins of their own. Others belong to somebody else.
 */
export function rotatable(inventory: Inventory): Rotatable[] {
  const { data } = inventory;
  const sources = Object.entries(data.sources ?? {});
  const named = [
    ...logins.map((name) => [name, pointer('station', 'passwords', name)] as const),
    ...sources.map(([name]) => [name, pointer('sources', name, 'password')] as const),
    ...sources.flatMap(([source, { accounts }]) =>
      Object.keys(accounts ?? {}).map(
        (name) => [`${name}@${source}`, pointer('sources', source, 'accounts', name, 'password')] as const,
      ),
    ),
    ...Object.keys(data.mounts ?? {}).map((name) => [name, pointer('mounts', name, 'encoder', 'password')] as const),
    ...serversOf(data).flatMap(([server, place]) =>
      logins.map((name) => [`${name}@${server}`, pointer(...place, 'icecast', 'login', `${name}_password`)] as const),
    ),
  ];
  return named.flatMap(([name, at]) => {
    const origin = inventory.origin(at);
    return origin === undefined ? [] : [{ name, pointer: at, origin }];
  });
}

const logins = ['source', 'relay', 'admin'] as const;

/** All that servers have in common is said of `all`; else of a region, a group or a host. */
function serversOf(data: Inventory['data']): [name: string, place: string[]][] {
  const kinds = ['regions', 'groups', 'masters', 'relays'] as const;
  const each = kinds.flatMap((kind) =>
    Object.keys(data[kind] ?? {}).map((name): [string, string[]] => [name, [kind, name]]),
  );
  return [['all', []], ...each];
}

/** Those of them that somebody has to be told who is no host of the inventory: encoders that log in from outside. */
export function toldOutside({ data }: Inventory, chosen: readonly Rotatable[]): Rotatable[] {
  const played = new Set(Object.values(data.studios ?? {}).map(({ source }) => source));
  return chosen.filter(({ name, pointer: at }) => {
    return at.startsWith('/mounts/') || (at.startsWith('/sources/') && !played.has(name));
  });
}

/** The passwords of these names. @throws InvalidInventory for names that there are not */
export function namedPasswords(all: readonly Rotatable[], names: readonly string[]): Rotatable[] {
  const known = [...new Set(all.map(({ name }) => name))];
  const findings = names.filter((name) => !known.includes(name)).map((name) => noSuchPassword(name, known));
  if (findings.length > 0) throw new InvalidInventory(findings);
  return all.filter(({ name }) => names.includes(name));
}

/**
 * The files of an inventory with new random passwords where the old ones stand: encrypted by themselves, in a file that is
 * encrypted as a whole, or in plain text, and with the same vault password and label. All else in them stays as it is.
 *
 * @throws InvalidInventory if one cannot be opened
 */
export async function rotated(chosen: readonly Rotatable[], opener: VaultOpener): Promise<Replacement[]> {
  const byFile = new Map<string, Rotatable[]>();
  for (const one of chosen) byFile.set(one.origin.file, [...(byFile.get(one.origin.file) ?? []), one]);
  const replacements: Replacement[] = [];
  for (const [file, passwords] of byFile) {
    const text = await rotatedFile(file, passwords, opener);
    if (typeof text !== 'string') throw new InvalidInventory(text);
    replacements.push({ path: file, text });
  }
  return replacements;
}

async function rotatedFile(
  file: string,
  passwords: readonly Rotatable[],
  opener: VaultOpener,
): Promise<string | readonly Diagnostic[]> {
  const written = await readText(file);
  if (typeof written !== 'string') return [written];
  const contents = await openContents({ path: file, text: written }, opener);
  if (!('plain' in contents)) return contents;
  const { whole, values } = contents;
  const text = whole === null ? written : whole.text;
  const { place: root } = parseYaml(new SourceFile(file, text, { encrypted: true }));
  const plain: Splice[] = [];
  const encrypted: Splice[] = [];
  for (const password of passwords) {
    const place = root === undefined ? undefined : placeAt(root, password.pointer);
    if (place === undefined) return [changedMeanwhile(password)];
    const value = values.find(({ span }) => span.start === place.start);
    if (value === undefined) plain.push({ start: place.start, end: place.end, text: inQuotesOf(text, place.start) });
    else encrypted.push(await reencrypted(value, newPassword(), passwordOf(value)));
  }
  const changed = splice(text, [...plain, ...encrypted]);
  return whole === null ? changed : encrypt(changed, passwordOf(whole));
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** 24 letters and digits, a letter first: 142 bits, and the same in every file, shell and address without quotes. */
export function newPassword(): string {
  const any = `${letters}0123456789`;
  const pick = (from: string) => from.charAt(randomInt(from.length));
  return pick(letters) + Array.from({ length: 23 }, () => pick(any)).join('');
}

function inQuotesOf(text: string, at: number): string {
  const quote = /["']/.exec(text.charAt(at))?.[0] ?? '';
  return quote + newPassword() + quote;
}

function noSuchPassword(name: string, known: readonly string[]): Diagnostic {
  const hint = didYouMean(name, known);
  return {
    code: 'no-such-password',
    severity: 'error',
    message: `\`${name}\` is no password that can be rotated`,
    ...(hint === undefined ? {} : { hint }),
  };
}

function changedMeanwhile({ pointer: at, origin }: Rotatable): Diagnostic {
  return {
    code: 'file-changed',
    severity: 'error',
    message: `${at} is no longer in this file`,
    hint: 'run it again',
    origin,
  };
}
