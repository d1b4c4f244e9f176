import fc from 'fast-check';
import type { Dialect } from '../../lib/icecast/dialects.ts';
import { type Files, inventories } from './inventories.ts';
import { ip } from './values.ts';

/** Inventories of hosts with an Icecast that Debian does not have, with anything that only that one knows. */
export function inventoriesOf(
  dialect: Exclude<Dialect, '2.4'>,
  files: Files,
  daemon: object = { program: '/usr/local/bin/icecast', share: '/usr/local/share/icecast' },
): fc.Arbitrary<object> {
  return fc.tuple(inventories(files, true), own(dialect), others(dialect)).map(([inventory, said, pulled]) => {
    const suited = fitted(inventory, dialect);
    const { mounts, station } = suited;
    return {
      ...suited,
      icecast: merged(merged(recordOf(suited.icecast), said), { dialect, daemon }),
      mounts: Object.fromEntries(
        Object.entries(recordOf(mounts)).map(([name, mount]) => [name, withOthers(mount, pulled)]),
      ),
      station: { ...recordOf(station), failover: 'icecast' },
    };
  });
}

const optional = { requiredKeys: [] } satisfies { requiredKeys: [] };
const server = fc.record({ server: fc.constant('10.9.0.98'), port: fc.integer({ min: 1, max: 65535 }) });

function others(dialect: Dialect): fc.Arbitrary<object[]> {
  const timeout = dialect === 'kh' ? { timeout: fc.integer({ min: 1, max: 60 }) } : {};
  const other = fc.tuple(server, fc.record({ mount: fc.constant('/b.mp3'), ...timeout }, optional));
  return fc.array(
    other.map(([place, more]) => ({ ...place, ...more })),
    { minLength: 1, maxLength: 3 },
  );
}

function own(dialect: Dialect): fc.Arbitrary<Record<string, unknown>> {
  const many = fc.integer({ min: 1, max: 100_000 });
  if (dialect === '2.5') {
    const mount = fc.record({ dump_size: many, dump_time: many, history: fc.integer({ min: 1, max: 256 }) }, optional);
    return fc.record({ mounts: fc.record({ '/0.mp3': mount }) }, optional);
  }
  const mount = fc.record({ max_bandwidth: many, hijack: fc.boolean() }, optional);
  return fc.record(
    {
      mounts: fc.record({ '/0.mp3': mount }),
      limits: fc.record(
        { max_bandwidth: many, max_listeners: many, workers: fc.integer({ min: 1, max: 400 }) },
        optional,
      ),
      forwarded_for: fc.uniqueArray(ip, { minLength: 1, maxLength: 3 }),
      redirect: fc.record(
        {
          to: server,
          slaves: fc.integer({ min: 1, max: 9 }),
          announce: fc.boolean(),
        },
        { requiredKeys: ['to'] },
      ),
    },
    optional,
  );
}

/** Numbers within what the dialect takes. */
function fitted(inventory: object, dialect: Dialect): Record<string, unknown> {
  const limits: ReadonlyMap<string, readonly [number, number]> = dialect === '2.5' ? newer : new Map();
  const walk = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value) && key === 'listen') return value.map((one) => ({ ...recordOf(walk(one)), backlog: 32 }));
    if (Array.isArray(value)) return value.map((one) => walk(one));
    const range = limits.get(key);
    if (typeof value === 'number' && range !== undefined) return Math.min(Math.max(value, range[0]), range[1]);
    if (typeof value !== 'object' || value === null) return value;
    // KH ignores sockets that are for encoders in both ways; 2.5 tells of both at `mount_add`.
    const left = dialect === 'kh' ? ['dialect', 'shoutcast'] : ['dialect', 'mount_remove'];
    // For KH a fallback of all mounts is one of hold files, too.
    const alone = dialect === 'kh' && key === 'default_mount' ? ['fallback', 'fallback_when_full'] : [];
    const members = Object.entries(value).filter(([name]) => ![...left, ...alone].includes(name));
    return Object.fromEntries(members.map(([name, member]) => [name, walk(member, name)]));
  };
  return recordOf(walk(inventory));
}

/** Beyond these 2.5 ignores a number. */
const newer: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['client_timeout', [2, 600]],
  ['header_timeout', [2, 600]],
  ['source_timeout', [2, 600]],
  ['send_buffer', [1024, 65536]],
  ['metadata_interval', [1, 65536]],
  ['max_listeners', [1, 10_000]],
  ['clients', [1, 32_768]],
]);

function withOthers(mount: unknown, pulled: readonly object[]): unknown {
  const record = recordOf(mount);
  return record.pull === undefined ? record : { ...record, pull: { ...recordOf(record.pull), others: pulled } };
}

function merged(one: Record<string, unknown>, other: Record<string, unknown>): Record<string, unknown> {
  const limits = { ...recordOf(one.limits), ...recordOf(other.limits) };
  return { ...one, ...other, ...(Object.keys(limits).length > 0 && { limits }) };
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
