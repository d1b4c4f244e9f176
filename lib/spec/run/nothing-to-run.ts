import { didYouMean } from '../../inventory/nearest.ts';
import type { Wanted } from './wanted.ts';

/** What the user chose leaves no spec: a run that shows nothing must not look as if all were well. */
export class NothingToRun extends Error {
  override readonly name = 'NothingToRun';
  readonly hint: string | null;

  constructor(message: string, hint: string | null) {
    super(message);
    this.hint = hint;
  }
}

export interface Choice {
  readonly wanted: Wanted;
  /** How many specs the files have for the hosts of this run. */
  readonly written: number;
  /** How many of them are wanted. */
  readonly left: number;
  /** The tags that they have. */
  readonly tags: ReadonlySet<string>;
  /** Whether hosts were left out, and with them what is said of them. */
  readonly limited: boolean;
}

/** @throws NothingToRun if a tag is on no spec, or no spec is left */
export function checkChoice({ wanted, written, left, tags, limited }: Choice): void {
  const { grep, tags: only, skipTags } = wanted;
  const unknown = [...only, ...skipTags].find((tag) => !tags.has(tag));
  // A tag may stand on nothing but what is said of other hosts.
  if (unknown !== undefined && (!limited || (left === 0 && only.includes(unknown)))) {
    const known = [...tags].sort();
    const list = known.length === 0 ? 'no spec has a tag: a tag is an @word in its title' : `tags: ${known.join(', ')}`;
    throw new NothingToRun(`no spec has the tag ${unknown}`, didYouMean(unknown, known) ?? list);
  }
  if (left > 0) return;
  if (written === 0) {
    throw limited
      ? new NothingToRun('no spec is about the hosts of --limit', 'aircheck list shows which hosts a pattern selects')
      : new NothingToRun('there is no spec in these files', 'a spec is an it(…) within hosts(…) or network(…)');
  }
  throw new NothingToRun(
    `none of ${written} ${written === 1 ? 'spec' : 'specs'} is left${grep === null ? '' : `: no title fits ${grep}`}`,
    grep === null ? 'look at --tags and --skip-tags' : '--grep looks in whole titles, with the host in front',
  );
}
