import type { HostFacts } from './facts.ts';

/** Who was logged in on a terminal of the host at a time, as in `kim from 198.51.100.7`; null: nobody, or it cannot tell. */
export function whoWasThere({ sessions }: Pick<HostFacts, 'sessions'>, at: number | null): string | null {
  if (at === null) return null;
  const there = sessions.filter(({ begin, end }) => begin <= at && (end === null || at <= end));
  const names = there.map(({ user, from }) => (from === null ? user : `${user} from ${from}`));
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}
