import type { SubjectKind } from '../subject.ts';

type Kind = SubjectKind<unknown, unknown, unknown>;

/** Words that only make a sentence read well. */
export const connecting = [
  'to',
  'be',
  'been',
  'is',
  'that',
  'which',
  'and',
  'has',
  'have',
  'with',
  'at',
  'of',
  'same',
  'but',
  'does',
  'still',
  'also',
  'a',
  'an',
] as const;

export type ConnectingWord = (typeof connecting)[number];

/** What can be said of a kind of things. */
export function matchersOf({ matchers }: Kind): string[] {
  return keysOf(matchers);
}

/** What adds to the word before it. */
export function refinementsOf({ refinements }: Kind): string[] {
  return keysOf(refinements);
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
