import { guessSecrets, soundsSecret } from './guess-secrets.ts';
import type { Place } from './place.ts';
import type { SourceFile } from './source-file.ts';

/** The places that a path names; `*` stands for any key. */
export function placesAt(root: Place, path: readonly string[]): Place[] {
  let places = [root];
  for (const step of path) {
    places = places.flatMap((place) => {
      if (step === '*') return [...(place.children?.values() ?? [])];
      const child = place.children?.get(step);
      return child === undefined ? [] : [child];
    });
  }
  return places;
}

/** Marks what stands where passwords belong, and keeps it and what goes by a telling name out of every diagnostic. */
export function hideSecrets(root: Place, secretPlaces: readonly (readonly string[])[]): void {
  for (const path of secretPlaces) {
    for (const place of placesAt(root, path)) hideAll(place);
  }
  hideTelling(root);
}

/** Keeps out of diagnostics what looks like a password in a file whose structure is not known. */
export function hideGuessed(file: SourceFile): void {
  for (const span of guessSecrets(file.text)) file.hide(span);
}

/** Keeps everything at and below a place out of diagnostics. */
export function hideAll(place: Place): void {
  place.secret = true;
  if (place.children === null) place.file.hide(place);
  for (const child of place.children?.values() ?? []) hideAll(child);
}

function hideTelling(place: Place): void {
  for (const [key, child] of place.children ?? []) {
    if (soundsSecret(key)) hideAll(child);
    else hideTelling(child);
  }
}
