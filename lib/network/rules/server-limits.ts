import type { Diagnostic } from '../../inventory/diagnostic.ts';
import { DEFAULT_MAX_LISTENERS } from '../hosts.ts';
import { mountDefaults } from '../mounts.ts';
import type { Written } from '../written.ts';
import { unlessAsFound } from './as-found.ts';
import { eachServer, type ServerFinding } from './each-server.ts';

/** Limits of a server that contradict each other. */
export function* serverLimits(written: Written): Generator<Diagnostic> {
  yield* eachServer(written, function* (host, { limits = {}, default_mount = {}, as_found }) {
    yield* queue('limits', limits, mountDefaults, as_found);
    yield* queue('default_mount', default_mount, { ...mountDefaults, ...limits }, as_found);
    yield* below(written, limits, as_found);
    const listeners = host.data.max_listeners ?? DEFAULT_MAX_LISTENERS[host.kind];
    if (limits.clients === undefined || limits.clients > listeners) return;
    yield {
      steps: ['limits', 'clients'],
      finding: {
        code: 'few-clients',
        severity: 'warning',
        message: `\`${host.name}\` may have ${listeners} listeners, and Icecast would turn away some of them`,
        hint: 'leave `clients` out to have it worked out, or lower `max_listeners`',
      },
    };
  });
}

/** Sources are clients too, and Icecast would take none if there were no room for anybody else. */
function* below(
  written: Written,
  { clients, sources }: { clients?: number; sources?: number },
  asFound: boolean | undefined,
): Generator<ServerFinding> {
  const mounts = [...written.mounts.values()];
  const needed = sources ?? mounts.length * 2 + mounts.filter(({ fallback }) => fallback !== undefined).length + 2;
  if (clients === undefined || clients > needed) return;
  yield {
    steps: ['limits', 'clients'],
    finding: unlessAsFound(asFound, {
      code: 'clients-below-sources',
      severity: 'error',
      message: `${clients} clients are no more than the ${needed} sources, which count as clients too`,
      hint: 'leave `clients` out to have it worked out',
    }),
  };
}

interface Sizes {
  readonly burst_size?: number;
  readonly queue_size?: number;
}

function* queue(
  section: string,
  said: Sizes,
  below: Required<Sizes>,
  asFound: boolean | undefined,
): Generator<ServerFinding> {
  const { burst_size: burst, queue_size: size } = { ...below, ...said };
  if (size > burst || (said.burst_size === undefined && said.queue_size === undefined)) return;
  yield {
    steps: [section, said.queue_size === undefined ? 'burst_size' : 'queue_size'],
    finding: unlessAsFound(asFound, {
      code: 'queue-size',
      severity: 'error',
      message: `the queue (${size} bytes) must be greater than the burst (${burst} bytes)`,
      hint: `write \`queue_size: ${burst * 4}\` or so, or a smaller \`burst_size\``,
    }),
  };
}
