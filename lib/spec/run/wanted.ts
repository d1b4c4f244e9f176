import { fitsTitle, type Title } from './title.ts';

/** Which specs are wanted. */
export interface Wanted {
  /** Null: all. */
  readonly grep: Title | null;
  /** Words that stand as `@word` in a title; empty: all. */
  readonly tags: readonly string[];
  readonly skipTags: readonly string[];
}

/** Whether a spec is wanted. */
export function wants({ grep, tags, skipTags }: Wanted): (test: Mocha.Runnable) => boolean {
  return (test) => {
    const own = tagsOf(test);
    const fits = grep === null || fitsTitle(grep, test.fullTitle());
    const tagged = tags.length === 0 || tags.some((tag) => own.includes(tag));
    return fits && tagged && !skipTags.some((tag) => own.includes(tag));
  };
}

/** The tags of a spec: the words after an @ in its title and in those of the suites that it is in. */
export function tagsOf(test: Mocha.Runnable): string[] {
  return [...test.fullTitle().matchAll(/(?<=^|\s)@([\w-]+)/g)].map(([, tag = '']) => tag);
}
