import { distance } from 'fastest-levenshtein';

/**
 * The candidate that was probably meant, or undefined if none is near: about one wrong letter in three,
 * without regard to case. Of equals, the first.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const far = mistakes(wanted, candidate.toLowerCase());
    if (far < least) {
      best = candidate;
      least = far;
    }
  }
  return best;
}

/** Letters that are wrong, missing or too many; two that changed places are one mistake, and the likeliest one. */
function mistakes(word: string, other: string): number {
  const letters = distance(word, other);
  return letters === 2 && sorted(word) === sorted(other) ? 0.9 : letters;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

/** A hint that names what was probably meant, or failing that, lists the choice if it is short. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const near = nearest(word, candidates);
  if (near !== undefined) return `did you mean \`${near}\`?`;
  if (candidates.length === 0 || candidates.length > 20) return undefined;
  return `there is: ${candidates.join(', ')}`;
}
