import type { Step } from '../resources/step.ts';
import type { Change } from './plan.ts';

/**
 * The paths whose content or existence a change touches. A new owner or mode alone is no reason for a daemon to read
 * a file again.
 */
export function changedPaths(change: Change): string[] {
  return change.steps.flatMap(changedPath);
}

function changedPath(step: Step): string[] {
  switch (step.do) {
    case 'put-file':
    case 'put-symlink':
    case 'remove-file':
    case 'remove-directory':
      return [step.path];
    default:
      return [];
  }
}
