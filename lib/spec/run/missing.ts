import { ChecksFailed } from '../sentence/checks-failed.ts';

/** Things that are known not to be there: one spec has said so, and others need not say it again. */
export class Missing {
  readonly #known = new Set<string>();

  /** Remembers what a failed spec found missing. */
  remember(error: unknown): void {
    for (const name of missingIn(error)) this.#known.add(name);
  }

  /** Why a failed spec had no chance: all that it failed for is known to be missing. Null: it is news. */
  excuse(error: unknown): string | null {
    if (!(error instanceof ChecksFailed) || !error.failures.every(({ missing }) => missing)) return null;
    const names = missingIn(error);
    if (!names.every((name) => this.#known.has(name))) return null;
    return `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} not there`;
  }
}

function missingIn(error: unknown): string[] {
  if (!(error instanceof ChecksFailed)) return [];
  return [...new Set(error.failures.filter(({ missing }) => missing).map(({ check }) => check.subject.title))];
}
