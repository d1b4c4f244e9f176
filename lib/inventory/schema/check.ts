import { hideAll } from '../hide-secrets.ts';
import { nearest } from '../nearest.ts';
import { nearestPlace, type Place, placeAt } from '../place.ts';
import { pointer } from '../pointer.ts';
import { validate } from '../schema.generated.ts';
import type { Located } from '../source-file.ts';
import type { Span } from '../span.ts';
import type { InventoryData } from '../types.generated.ts';
import { say } from './say.ts';
import { type Violation, violations } from './violation.ts';

/**
 * Checks merged data, in which secrets are still plain text, against the schemas. Every finding at its place.
 * `complete`: every file could be read; otherwise what is missing may stand in one that could not.
 */
export function checkData(
  data: unknown,
  root: Place,
  complete: boolean,
): { data: InventoryData } | { findings: Located[] } {
  if (validate(data)) return { data };
  const found = violations(validate.errors ?? []).filter(({ pointer }) => placeAt(root, pointer)?.flawed !== true);
  const findings = found
    .filter(
      (violation) =>
        violation.keyword !== 'required' || !(misspelt(violation, found) || (!complete && shared(violation))),
    )
    .flatMap((violation) => locate(violation, root));
  return { findings };
}

/** Whether an unknown property of the same mapping is the missing one, misspelt. */
function misspelt(missing: Violation, all: readonly Violation[]): boolean {
  return all.some(
    ({ keyword, pointer, key }) =>
      keyword === 'additionalProperties' &&
      pointer === missing.pointer &&
      nearest(key ?? '', [missing.key ?? '']) !== undefined,
  );
}

/** Whether it is about a kind whose parts may stand in several files. */
function shared({ pointer }: Violation): boolean {
  return /^\/(station|ssh|lab)(\/|$)/.test(pointer);
}

function locate(violation: Violation, root: Place): Located[] {
  const place = placeOf(violation, root);
  if (place === undefined) return [];
  if (violation.keyword === 'additionalProperties' && likePassword(violation)) hideAll(place);
  const secret = place.secret === true || place.file.encrypted;
  const written = place.children === null ? place.file.text.slice(place.start, place.end) : null;
  const finding = say(violation, { secret, written });
  const span = spanOf(violation, place);
  return [{ file: place.file, start: span.start, end: span.end, finding }];
}

function placeOf({ keyword, pointer: at, key, params }: Violation, root: Place): Place | undefined {
  if (keyword === 'uniqueItems') return placeAt(root, `${at}/${Number(params.i)}`);
  if (key !== null && keyword !== 'required') return placeAt(root, at + pointer(key));
  return nearestPlace(root, at);
}

/** What is about a key, or about a mapping as a whole, is shown at the key. */
function spanOf({ key, keyword }: Violation, place: Place): Span {
  return key !== null || keyword === 'false schema' || place.children !== null ? place.key : place;
}

/** An unknown property that was meant to be a password holds one. */
function likePassword({ key, schema }: Violation): boolean {
  const properties =
    typeof schema.properties === 'object' && schema.properties !== null ? Object.entries(schema.properties) : [];
  const secrets = properties
    .filter(([, value]) => JSON.stringify(value).includes('definitions/secret'))
    .map(([name]) => name);
  return nearest(key ?? '', secrets) !== undefined;
}
