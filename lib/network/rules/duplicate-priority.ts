import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import type { Written } from '../written.ts';
import { repeated } from './repeated.ts';

/** Two sources of one priority, so that nobody could say which is on air. */
export function* duplicatePriority(written: Written): Generator<Diagnostic> {
  const taken = new Set([...written.sources.values()].map((source) => source.priority));
  let free = 1;
  for (const { item, first } of repeated(written.sources, ([, source]) => String(source.priority))) {
    while (taken.has(free)) free++;
    yield written.inventory.at(pointer('sources', item[0], 'priority'), {
      code: 'duplicate-priority',
      severity: 'error',
      message: `\`${item[0]}\` and \`${first[0]}\` both have priority ${item[1].priority}`,
      hint: `the lowest that plays is on air: give each its own (${free} is free)`,
    });
  }
}
