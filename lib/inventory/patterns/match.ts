import type { Finding } from '../diagnostic.ts';
import { didYouMean } from '../nearest.ts';
import { globToRegExp } from './glob.ts';
import { pythonToRegExp } from './regex.ts';
import type { Term } from './term.ts';

/** What a pattern chooses from: host names, and groups with their hosts' names, both in the inventory's order. */
export interface Choice {
  readonly hosts: readonly string[];
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

/**
 * The hosts that one term names, or why it names none. Where `relay-eu[12]` could be the thirteenth host of `relay-eu`,
 * but nothing has that name, it is the glob that it looks like. (Ansible finds nothing then.)
 */
export function matchTerm(term: Term, choice: Choice): readonly string[] | Finding {
  if (term.names === '') return malformed(`\`${term.join === 'keep' ? '&' : '!'}\` stands without a name`);
  const found = hostsNamed(term.names, choice);
  if ('code' in found) return found;
  if (found.known) return term.slice === null ? found.hosts : sliced(term, term.slice, found.hosts);
  const glob = term.slice === null ? found : hostsNamed(term.text, choice);
  return 'known' in glob && glob.known ? glob.hosts : noMatch(term, choice);
}

/**
 * The hosts of a name, glob or regular expression; `known`: there is a host or group that it matches. A glob that
 * matches both a host and its groups has that host several times, and as in Ansible each counts for a position.
 */
function hostsNamed(names: string, choice: Choice): { known: boolean; hosts: string[] } | Finding {
  const matches = matcher(names);
  if (typeof matches !== 'function') return matches;
  const groups = [...choice.groups.keys()].filter(matches);
  if (names === 'all' && groups.length === 0) return { known: true, hosts: [...choice.hosts] };
  const found = groups.flatMap((group) => choice.groups.get(group) ?? []);
  // A name that is a group's means the group. Globs and regular expressions look at hosts as well.
  if (groups.length === 0 || /^~|[.?*[]/.test(names)) {
    found.push(...choice.hosts.filter(matches));
  }
  return { known: groups.length > 0 || found.length > 0, hosts: found };
}

type Matches = (name: string) => boolean;

function matcher(names: string): Matches | Finding {
  try {
    const pattern = names.startsWith('~') ? pythonToRegExp(names.slice(1)) : globToRegExp(names);
    return (name) => pattern.test(name);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^Invalid regular expression: /, '') : String(error);
    return malformed(`\`${names}\` cannot be read: ${reason}`);
  }
}

function malformed(message: string): Finding {
  return {
    code: 'bad-pattern',
    severity: 'error',
    message,
    hint: 'a pattern is made of names, groups, globs, `~regex`, `name[0]`, `name[0:2]` and `@file`, joined by `:`, `:&` and `:!`',
  };
}

function noMatch(term: Term, choice: Choice): Finding {
  const plain = !/^~|[?*[]/.test(term.names);
  const names = [...choice.groups.keys(), ...choice.hosts];
  const hint = plain ? didYouMean(term.names, names) : undefined;
  const message = `\`${term.names}\` is no host and no group`;
  return {
    code: 'no-such-host',
    severity: 'error',
    message: plain ? message : `\`${term.names}\` matches no host and no group`,
    ...(hint === undefined ? {} : { hint }),
  };
}

function sliced(
  term: Term,
  slice: { from: number; to: number },
  found: readonly string[],
): readonly string[] | Finding {
  const from = slice.from < 0 ? found.length + slice.from : slice.from;
  const to = slice.to < 0 ? found.length + slice.to : slice.to;
  // The end may lie beyond the last host, the start may not.
  if (from >= 0 && from < found.length && to >= from) return found.slice(from, to + 1);
  const last = found.length - 1;
  const what = new Set(found).size < found.length ? 'matches' : 'hosts';
  return {
    code: 'bad-index',
    severity: 'error',
    message:
      to < from && from < found.length && from >= 0
        ? `\`${term.text}\` ends before it starts`
        : `\`${term.text}\` reaches beyond the ${found.length} ${what} of \`${term.names}\``,
    hint: last < 0 ? `\`${term.names}\` has no hosts` : `counting starts at 0: the last is [${last}] or [-1]`,
  };
}
