import type { Detail } from '../reporter.ts';
import type { RolloutPlanned } from '../types.generated.ts';
import type { Paint } from './paint.ts';

/** In which order hosts are changed; nothing where all of them are at once. */
export function orderLines({ steps }: RolloutPlanned, paint: Paint, { level }: Pick<Detail, 'level'>): string[] {
  if (level === 'quiet') return [];
  if (steps.length < 2 && steps.every(({ drained }) => drained.length === 0)) return [];
  const width = `${steps.length}`.length;
  return [
    paint.bold('Order'),
    ...steps.map(({ hosts, drained }, index) => {
      const first = drained.length === hosts.length ? 'drained first' : `${drained.join(', ')} drained first`;
      const led = drained.length === 0 ? '' : paint.dim(` (${first})`);
      return `  ${`${index + 1}`.padStart(width)}. ${hosts.join(', ')}${led}`;
    }),
    '',
  ];
}
