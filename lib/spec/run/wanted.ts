/** Which specs are wanted. */
export interface Wanted {
  /** Part of the full title, or a pattern for it; null: all. */
  readonly grep: string | RegExp | null;
  /** Words that stand as `@word` in a title; empty: all. */
  readonly tags: readonly string[];
  readonly skipTags: readonly string[];
}

/** Whether a spec is wanted. */
export function wants({ grep, tags, skipTags }: Wanted): (test: Mocha.Runnable) => boolean {
  return (test) => {
    const own = tagsOf(test);
    const title = test.fullTitle();
    const fits = grep === null || (typeof grep === 'string' ? title.includes(grep) : grep.test(title));
    const tagged = tags.length === 0 || tags.some((tag) => own.includes(tag));
    return fits && tagged && !skipTags.some((tag) => own.includes(tag));
  };
}

/** The tags of a spec: the words after an @ in its title and in those of the suites that it is in. */
export function tagsOf(test: Mocha.Runnable): string[] {
  return [...test.fullTitle().matchAll(/(?<=^|\s)@([\w-]+)/g)].map(([, tag = '']) => tag);
}
