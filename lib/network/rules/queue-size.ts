import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { pointer } from '../../inventory/pointer.ts';
import { mountDefaults } from '../mounts.ts';
import type { Written } from '../written.ts';
import { anyAsFound, unlessAsFound } from './as-found.ts';

/** A queue that does not hold the burst: a new listener would be cut off for lagging before the first second. */
export function* queueSize(written: Written): Generator<Diagnostic> {
  for (const [name, mount] of written.mounts) {
    const { burst_size: burst, queue_size: queue } = { ...mountDefaults, ...mount };
    if (queue > burst) continue;
    const finding = {
      code: 'queue-size',
      severity: 'error',
      message: `the queue of \`${name}\` (${queue} bytes) must be greater than its burst (${burst} bytes)`,
      hint: `write \`queue_size: ${burst * 4}\` or so, or a smaller \`burst_size\``,
    } as const;
    const place = pointer('mounts', name, mount.queue_size === undefined ? 'burst_size' : 'queue_size');
    yield written.inventory.at(place, unlessAsFound(anyAsFound(written), finding));
  }
}
