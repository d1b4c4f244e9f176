import type { Finding } from './diagnostic.ts';
import type { Place } from './place.ts';
import { found } from './schema/found.ts';
import type { Located } from './source-file.ts';
import { isMapping, type Value, type Vars } from './vars.ts';

/** A mapping and the places of what is in it. */
export interface Written {
  readonly value: Vars;
  readonly place: Place;
}

/** Kinds that are one thing each: several files may say different parts of it. Of the others each entry stands in one file. */
const single = new Set(['station', 'ssh', 'lab', 'vars']);

/** The files of an inventory as one mapping of kinds, in the order of the files. What stands in two of them is a finding. */
export function mergeFiles(files: readonly Written[]): { merged: Written | undefined; findings: Located[] } {
  const [first] = files;
  if (first === undefined) return { merged: undefined, findings: [] };
  const merged: Written = { value: {}, place: { ...first.place, children: new Map() } };
  const findings: Located[] = [];
  for (const file of files) add(merged, file, [], findings);
  return { merged, findings };
}

function add(target: Written, source: Written, at: readonly string[], findings: Located[]): void {
  for (const [key, place] of source.place.children ?? []) {
    const written = orEmpty(source.value[key], place, at);
    const present = target.place.children?.get(key);
    const value = target.value[key];
    if (present === undefined) {
      target.value[key] = isMapping(written.value) ? { ...written.value } : written.value;
      target.place.children?.set(
        key,
        written.place.children === null ? place : { ...written.place, children: new Map(written.place.children) },
      );
    } else if (isMapping(value) && isMapping(written.value) && mayGoOn([...at, key])) {
      add({ value, place: present }, { value: written.value, place: written.place }, [...at, key], findings);
    } else {
      const finding = twice(key, value, written.value, at);
      const related = { file: present.file, ...present.key, message: 'it stands here as well' };
      findings.push({ file: place.file, ...place.key, finding, related });
    }
  }
}

/** A kind with nothing below it, as when every entry is a comment, is an empty kind. */
function orEmpty(value: Value | undefined, place: Place, at: readonly string[]): { value: Value; place: Place } {
  if (at.length > 0 || (value !== null && value !== undefined) || place.flawed === true)
    return { value: value ?? null, place };
  return { value: {}, place: { ...place, children: new Map() } };
}

function mayGoOn([kind = '', ...rest]: readonly string[]): boolean {
  return rest.length === 0 || single.has(kind);
}

function twice(key: string, first: Value | undefined, value: Value, at: readonly string[]): Finding {
  if (at.length === 0 && isMapping(first) !== isMapping(value)) {
    const message = `\`${key}\` is ${found(value, true)} here, but ${found(first, true)} elsewhere`;
    return { code: 'wrong-type', severity: 'error', message };
  }
  const message = `\`${key}\` stands in two places`;
  return { code: 'duplicate-entry', severity: 'error', message, hint: 'keep one of them' };
}
