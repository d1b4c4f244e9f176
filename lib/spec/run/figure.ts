import { specInProgress } from './spec-in-progress.ts';

/**
 * Has the report show what a spec measured, also where that is as it should be: `figure('longest gap', 0.4, 's')`. What
 * is counted has no unit. Expects nothing.
 * @throws Error outside of specs
 */
export function figure(name: string, value: number, unit = ''): void {
  const spec = specInProgress();
  if (spec === null) throw new Error('a figure is told in a spec: its report shows it');
  spec.figures.push({ name, value, unit });
}
