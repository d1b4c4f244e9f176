import { CliError } from '../cli-error.ts';

/** When a test takes the lab down at its end. */
export const destroyPolicies = ['passing', 'always', 'never'] as const;
export type DestroyPolicy = (typeof destroyPolicies)[number];

/** What --destroy and --keep say. @throws CliError if they say different things */
export function destroyPolicy({ destroy, keep }: { destroy?: DestroyPolicy; keep?: true }): DestroyPolicy {
  if (keep !== true) return destroy ?? 'passing';
  if (destroy !== undefined && destroy !== 'never') {
    throw new CliError(`--keep and --destroy ${destroy} contradict each other`, '--keep is --destroy never');
  }
  return 'never';
}

export interface TestEnd {
  readonly policy: DestroyPolicy;
  /** Whether every phase before did what it should. */
  readonly passed: boolean;
  /** Whether the lab was up before the test. */
  readonly wasUp: boolean;
  /** Whether `--only` names `down`. */
  readonly named: boolean;
}

/** Null: the lab is taken down. Else why it stays. A lab that somebody else brought up goes only if that is asked for. */
export function whyKept({ policy, passed, wasUp, named }: TestEnd): 'never' | 'failed' | 'was-up' | null {
  if (policy === 'always') return null;
  if (policy === 'never') return 'never';
  if (!passed) return 'failed';
  return wasUp && !named ? 'was-up' : null;
}
