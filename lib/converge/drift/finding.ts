import type { Observed } from './observed.ts';
import type { Finding } from './types.generated.ts';

/** Looks for one kind of drift. Pure. */
export type Find = (host: Observed) => Finding[];

type Details = Pick<Finding, 'kind' | 'what' | 'says'> & Partial<Pick<Finding, 'by' | 'diff'>> & { at?: number | null };

/** What a converge puts right. `at`: seconds since 1970. */
export function healedByConverge(host: string, details: Details): Finding {
  return { ...finding(details), healed: true, heal: convergeOf(host) };
}

/** What a converge leaves as it is; `heal` says what to do instead. */
export function leftByConverge(heal: string, details: Details): Finding {
  return { ...finding(details), healed: false, heal };
}

/** The command that converges a host. */
export function convergeOf(host: string): string {
  return `aircheck converge --limit ${host}`;
}

function finding({ kind, what, says, at = null, by = null, diff = null }: Details): Omit<Finding, 'healed' | 'heal'> {
  return { kind, what, says, at: at === null ? null : utc(at), by, diff };
}

/** As in 2026-01-31T12:00:00Z. */
export function utc(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
}
