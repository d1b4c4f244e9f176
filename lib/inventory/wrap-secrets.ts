import { placesAt } from './hide-secrets.ts';
import type { Place } from './place.ts';
import { Secret } from './secret.ts';
import type { Located } from './source-file.ts';
import { isMapping, type Value, type Vars } from './vars.ts';

type Paths = readonly (readonly string[])[];

/** Puts a Secret in the place of every password, and of every encrypted text among free values. Returns them all. */
export function wrapSecrets(value: Vars, root: Place, passwords: Paths, free: Paths): Secret[] {
  const secrets: Secret[] = [];
  const wrap = (text: Value, { vaulted }: Place): Value => {
    if (typeof text !== 'string') return text;
    const secret = new Secret(text, vaulted);
    secrets.push(secret);
    return secret;
  };
  for (const path of passwords) replaceAt(value, root, path, wrap);
  for (const path of free) {
    replaceAt(value, root, path, (vars, place) =>
      replaceLeaves(vars, place, (leaf, at) => (at.vaulted !== undefined || at.file.encrypted ? wrap(leaf, at) : leaf)),
    );
  }
  return secrets;
}

type Replace = (value: Value, place: Place) => Value;

function replaceAt(value: Value, place: Place, path: readonly string[], replace: Replace): Value {
  const [step, ...rest] = path;
  if (step === undefined) return replace(value, place);
  const keys = step === '*' ? [...(place.children?.keys() ?? [])] : [step];
  return replaceChildren(value, place, keys, (child, at) => replaceAt(child, at, rest, replace));
}

function replaceLeaves(value: Value, place: Place, replace: Replace): Value {
  if (place.children === null) return replace(value, place);
  return replaceChildren(value, place, [...place.children.keys()], (child, at) => replaceLeaves(child, at, replace));
}

function replaceChildren(value: Value, place: Place, keys: readonly string[], replace: Replace): Value {
  for (const key of keys) {
    const at = place.children?.get(key);
    if (at === undefined) continue;
    if (Array.isArray(value)) value[Number(key)] = replace(value[Number(key)] ?? null, at);
    else if (isMapping(value)) value[key] = replace(value[key] ?? null, at);
  }
  return value;
}

/** Encrypted values where no secret can be kept: what is written there is shown, in plans and on hosts. */
export function misplacedVaults(root: Place, passwords: Paths, free: Paths): Located[] {
  const allowed = new Set<Place>(passwords.flatMap((path) => placesAt(root, path)));
  for (const place of free.flatMap((path) => placesAt(root, path))) for (const leaf of leaves(place)) allowed.add(leaf);
  return [...leaves(root)]
    .filter((place) => place.vaulted !== undefined && !allowed.has(place))
    .map((place) => ({
      file: place.file,
      start: place.start,
      end: place.end,
      finding: {
        code: 'misplaced-vault',
        severity: 'error',
        message: 'this value cannot be encrypted by itself: only passwords and what stands in `vars` can',
        hint: 'write it in plain text, or encrypt the file that it stands in',
      },
    }));
}

/** Passwords that anybody who can read the file can read: one finding for each file, at the first of them. */
export function plainSecrets(root: Place, passwords: Paths): Located[] {
  const byFile = new Map<Place['file'], Place[]>();
  for (const place of passwords.flatMap((path) => placesAt(root, path))) {
    if (place.vaulted !== undefined || place.file.encrypted || !place.file.open) continue;
    const others = byFile.get(place.file);
    if (others === undefined) byFile.set(place.file, [place]);
    else others.push(place);
  }
  return [...byFile].flatMap(([file, places]) => {
    const [first] = places.sort((a, b) => a.start - b.start);
    if (first === undefined) return [];
    const more = places.length > 1 ? ` (${places.length} in this file)` : '';
    return [
      {
        file,
        start: first.start,
        end: first.end,
        finding: {
          code: 'plain-secret',
          severity: 'warning',
          message: `a password in plain text, in a file that others can read${more}`,
          hint: 'encrypt it with aircheck vault encrypt-string, or take the file from others with chmod 600',
        },
      },
    ];
  });
}

function* leaves(place: Place): Generator<Place> {
  if (place.children === null) yield place;
  for (const child of place.children?.values() ?? []) yield* leaves(child);
}
