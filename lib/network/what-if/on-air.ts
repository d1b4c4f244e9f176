import type { Network, Source } from '../network.ts';

/** What is on the air if all sources that are left play. */
export interface OnAir {
  /** The names of sources; null: there is none, or no master that would play it. */
  readonly before: string | null;
  readonly now: string | null;
  /** How long it is silent between them; null: it is the same one, or nobody plays any. */
  readonly silence: Silence | null;
}

/** Seconds, at most. */
export interface Silence {
  /** Where the first one goes: nobody sends any more, or it has nothing to play. */
  readonly gone: number;
  /** Where it goes on and sends silence, which is noticed after that time; null: nobody notices. */
  readonly silent: number | null;
}

/** What was measured with studios that died, hung up and had a dead line: the buffer outlasts them (docs/sources.md). */
const GONE = 0.5;

/** @param lives Whether a master lived before, and does now. */
export function onAirOf(
  { sources }: Network,
  left: readonly Source[],
  lives: { readonly before: boolean; readonly now: boolean },
): OnAir {
  const [first] = lives.before ? sources : [];
  const [next] = lives.now ? left : [];
  const taken = first !== undefined && lives.now && next?.name !== first.name;
  const silent = first?.deadAir?.after ?? null;
  return { before: first?.name ?? null, now: next?.name ?? null, silence: taken ? { gone: GONE, silent } : null };
}
