import { didYouMean } from '../../inventory/nearest.ts';
import { CliError } from '../cli-error.ts';

/** The life of a test, in order. Test Kitchen's words for it are create, converge, verify and destroy. */
export const phaseNames = ['up', 'converge', 'idempotence', 'spec', 'down'] as const;
export type PhaseName = (typeof phaseNames)[number];

/**
 * The phases that `--only` names, in their order whatever the order of their names; all without it.
 * @throws CliError for a word that is no phase
 */
export function phasesOf(only: readonly string[] | undefined): readonly PhaseName[] {
  if (only === undefined) return phaseNames;
  const words = only.flatMap((list) => list.split(',')).map((word) => word.trim());
  for (const word of words) {
    if (phaseNames.some((name) => name === word)) continue;
    throw new CliError(
      `there is no phase ${word}`,
      didYouMean(word, [...phaseNames]) ?? `phases: ${phaseNames.join(', ')}`,
    );
  }
  return phaseNames.filter((name) => words.includes(name));
}
