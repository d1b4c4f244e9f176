import type { PathState, PresentPath, UnitState } from '../resources/state.ts';

/** Clocks and time stamps are not finer than this. Seconds. */
const margin = 3;

/** Whether a file was written after a daemon last changed its state, which a reload is too. */
export function writtenSince(unit: UnitState | undefined, found: PathState | undefined): found is PresentPath {
  const changedAt = unit?.changedAt ?? null;
  return changedAt !== null && found?.type === 'file' && found.mtime > changedAt + margin;
}
