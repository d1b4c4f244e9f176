import fc from 'fast-check';
import { headers, text, url } from '../../property/values.ts';

/** A change of one value, as it stands in the inventory. */
export interface SingleChange {
  /** Where: a setting of a mount, of the relay's Icecast, a variable of a role there; or a mount that comes or goes. */
  readonly of: 'mount' | 'icecast' | 'vars.icecast' | 'vars.nginx' | 'new mount';
  /** The mount; nothing for others. */
  readonly mount: string;
  readonly name: string;
  /** Undefined: it is not said any more. */
  readonly value: unknown;
}

const mounts = ['/live.mp3', '/low.mp3', '/live.ogg'] as const;

/** Nobody may be refused who comes back: no limit is lower than those who listen. */
const many = fc.integer({ min: 300, max: 5000 });

const ofMounts: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  max_listeners: fc.option(many, { nil: undefined }),
  burst_size: fc.integer({ min: 1024, max: 65_535 }),
  queue_size: fc.integer({ min: 200_000, max: 1_000_000 }),
  hidden: fc.boolean(),
  title: text,
  description: text,
  genre: text,
  url,
  charset: fc.constantFrom('UTF-8', 'ISO-8859-1', 'KOI8-R'),
  metadata_interval: fc.integer({ min: 4096, max: 65_536 }),
  source_timeout: fc.integer({ min: 5, max: 60 }),
  fallback_override: fc.boolean(),
  headers,
  on_demand: fc.boolean(),
};

const ofServer: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  hostname: fc.constantFrom('one.radio.test', 'two.radio.test'),
  location: text,
  server_id: fc.constantFrom('Icecast', 'Radio'),
  headers,
  files: fc.boolean(),
  log: fc.record({ size: fc.integer({ min: 1000, max: 90_000 }) }),
  limits: fc.record({ queue_size: fc.integer({ min: 200_000, max: 900_000 }) }),
  aliases: fc.constantFrom([{ from: '/a', to: '/live.mp3' }], [{ from: '/b', to: '/low.mp3' }], []),
};

/** What takes a restart. */
const ofRestarts: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  listen: fc.constantFrom([{ port: 8000 }], [{ port: 8000 }, { port: 8010 }], [{ port: 8000 }, { port: 8011 }]),
  deny: fc.constantFrom(['192.0.2.1'], undefined),
};

const ofRoles = {
  'vars.icecast': {
    header_timeout: fc.integer({ min: 5, max: 60 }),
    client_timeout: fc.integer({ min: 5, max: 60 }),
    source_timeout: fc.integer({ min: 5, max: 60 }),
    retry_interval: fc.integer({ min: 1, max: 30 }),
    log_level: fc.integer({ min: 3, max: 4 }),
    log_days: fc.integer({ min: 1, max: 60 }),
  },
  'vars.nginx': {
    send_timeout: fc.integer({ min: 10, max: 60 }),
    read_timeout: fc.integer({ min: 61, max: 90 }),
    cors_origin: fc.constantFrom('*', 'https://radio.test'),
    drain_hours: fc.integer({ min: 1, max: 8 }),
  },
} satisfies Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>>;

function named(of: SingleChange['of'], mount: string, settings: Readonly<Record<string, fc.Arbitrary<unknown>>>) {
  return Object.entries(settings).map(([name, values]) =>
    values.map((value): SingleChange => ({ of, mount, name, value })),
  );
}

/** A change of one value, of any that a relay and its mounts have. */
export const singleChange: fc.Arbitrary<SingleChange> = fc.oneof(
  { weight: 5, arbitrary: fc.oneof(...mounts.flatMap((mount) => named('mount', mount, ofMounts))) },
  { weight: 4, arbitrary: fc.oneof(...named('icecast', '', ofServer)) },
  { weight: 2, arbitrary: fc.oneof(...named('vars.icecast', '', ofRoles['vars.icecast'])) },
  {
    weight: 2,
    arbitrary: fc.oneof(
      ...named('icecast', '', ofRestarts),
      ...named('vars.icecast', '', { open_files: fc.integer({ min: 65_536, max: 131_072 }) }),
    ),
  },
  { weight: 1, arbitrary: fc.oneof(...named('vars.nginx', '', ofRoles['vars.nginx'])) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<SingleChange[]>(
      { of: 'new mount', mount: '/new.mp3', name: '', value: { format: 'mp3', bitrate: 64 } },
      { of: 'new mount', mount: '/new.mp3', name: '', value: undefined },
      // Its fallback: relay, mount and file of its own come and go.
      { of: 'mount', mount: '/live.mp3', name: 'fallback', value: '/low.mp3' },
      { of: 'mount', mount: '/live.mp3', name: 'fallback', value: undefined },
    ),
  },
);
