import fc from 'fast-check';
import { authentication, headers, ip, password, program, recording, text, url, userName } from './values.ts';

/** Files on this machine that inventories name. */
export interface Files {
  readonly intro: string;
  readonly accounts: string;
  readonly certificate: string;
  readonly certificateText: string;
}

/** The addresses of the hosts. What pulls from one of them is told by a private network. */
export const addresses = { m1: '10.9.0.1', m2: '10.9.0.2', r1: '10.9.0.11', r2: '10.9.0.12' } as const;
export type HostName = keyof typeof addresses;
const hostNames = ['m1', 'm2', 'r1', 'r2'] as const;

/**
 * Inventories in which nothing is wrong, of one master up to two masters and two relays behind each other, with
 * anything that can be said of Icecast and of mounts.
 *
 * @param quiet Leaves out what Icecast 2.4.4 warns of whenever it is there: `server_id`, and `files: false`; and
 *   programs, since in one start of a hundred a child of it never ends: it forks while other threads hold locks
 *   (source.c, source_run_script).
 */
export function inventories(files: Files, quiet: boolean): fc.Arbitrary<object> {
  return fc
    .record({
      hosts: fc.constantFrom<readonly HostName[]>(['m1'], ['m1', 'r1'], ['m1', 'm2', 'r1'], hostNames),
      station,
      mounts: fc.array(mount(files, quiet), { minLength: 1, maxLength: 5 }),
      icecasts: fc.record({
        all: fc.option(server(files, quiet), { nil: undefined }),
        eu: fc.option(server(files, quiet), { nil: undefined }),
        m1: fc.option(server(files, quiet), { nil: undefined }),
        r1: fc.option(server(files, quiet), { nil: undefined }),
        r2: fc.option(server(files, quiet), { nil: undefined }),
      }),
      settings,
      sources: fc.boolean(),
    })
    .map((parts) => inventoryOf(parts, files));
}

const optional = { requiredKeys: [] } satisfies { requiredKeys: [] };
const sizes = fc.record(
  { burst_size: fc.integer({ min: 0, max: 65535 }), queue_size: fc.integer({ min: 65537, max: 1_000_000 }) },
  optional,
);

const station = fc
  .record({ name: text, description: text, location: text, genre: text, url }, { requiredKeys: ['name'] })
  .chain((words) =>
    fc
      .record({ source: password, relay: password, admin: password })
      .map((passwords) => ({ ...words, domain: 'radio.example', contact: 'studio@radio.example', passwords })),
  );

const settings = fc.record(
  {
    client_timeout: fc.integer({ min: 1, max: 600 }),
    header_timeout: fc.integer({ min: 2, max: 600 }),
    source_timeout: fc.integer({ min: 1, max: 600 }),
    retry_interval: fc.integer({ min: 1, max: 600 }),
    log_level: fc.integer({ min: 2, max: 4 }),
    directory_url: url,
  },
  optional,
);

const port = fc.integer({ min: 8100, max: 60000 });

function server(files: Files, quiet: boolean) {
  const defaultMount = fc.record(
    {
      user: userName,
      password,
      fallback: fc.constant('/0.mp3'),
      max_listeners: fc.integer({ min: 1, max: 1000 }),
      max_listener_duration: fc.integer({ min: 1, max: 100_000 }),
      source_timeout: fc.integer({ min: 1, max: 600 }),
      metadata_interval: fc.integer({ min: 1, max: 100_000 }),
      hidden: fc.boolean(),
      public: fc.boolean(),
      charset: fc.constantFrom('UTF-8', 'ISO-8859-1'),
      dump_file: recording,
      ...(quiet ? {} : { on_connect: program, on_disconnect: program }),
      headers,
    },
    { requiredKeys: ['max_listeners'] },
  );
  const socket = fc.record(
    {
      port,
      address: fc.constantFrom('127.0.0.1', '0.0.0.0'),
      tls: fc.boolean(),
      shoutcast: fc.boolean(),
      send_buffer: fc.integer({ min: 4096, max: 1_000_000 }),
    },
    { requiredKeys: ['port'] },
  );
  return fc.record(
    {
      dialect: fc.constant('2.4'),
      hostname: fc.constantFrom('radio.example', 'a-1.example.org'),
      location: text,
      contact: fc.constant('a+b@radio.example'),
      ...(quiet ? {} : { server_id: text, files: fc.boolean() }),
      limits: fc
        .tuple(
          sizes,
          fc.record(
            { clients: fc.integer({ min: 20_000, max: 1_000_000 }), sources: fc.integer({ min: 20, max: 1000 }) },
            optional,
          ),
        )
        .map(([a, b]) => ({ ...a, ...b })),
      listen: fc.uniqueArray(socket, { maxLength: 3, selector: (one) => one.port, minLength: 1 }),
      certificate: fc.constantFrom({ file: files.certificate }, { text: files.certificateText }),
      ciphers: fc.constantFrom('HIGH:!aNULL', 'ECDHE-ECDSA-AES256-GCM-SHA384'),
      headers,
      directories: fc.array(
        fc.record(
          { url, timeout: fc.integer({ min: 1, max: 600 }), interval: fc.integer({ min: 30, max: 86_400 }) },
          { requiredKeys: ['url'] },
        ),
        { maxLength: 3 },
      ),
      aliases: fc.array(
        fc.record({ from: webPath, to: webPath, port, address: ip }, { requiredKeys: ['from', 'to'] }),
        { maxLength: 3 },
      ),
      allow: fc.uniqueArray(ip, { minLength: 1, maxLength: 3 }),
      deny: fc.uniqueArray(ip, { minLength: 1, maxLength: 3 }),
      log: fc.record(
        { playlist: fc.boolean(), size: fc.integer({ min: 1, max: 100_000 }), archive: fc.boolean() },
        optional,
      ),
      web_root: fc.constantFrom('/var/lib/icecast-web', '/usr/share/icecast2/web'),
      admin_root: fc.constantFrom('/var/lib/icecast-admin', '/usr/share/icecast2/admin'),
      relaying: fc.constantFrom('mounts', 'everything'),
      on_demand: fc.boolean(),
      mirror: fc.record(
        { server: fc.constant('10.9.0.99'), port, user: userName, password },
        { requiredKeys: ['server', 'port', 'password'] },
      ),
      default_mount: fc.tuple(defaultMount, sizes).map(([a, b]) => ({ ...a, ...b })),
    },
    optional,
  );
}

const webPath = fc.stringMatching(/^\/[A-Za-z0-9%._~/-]{0,12}$/);
const endings = { mp3: 'mp3', aac: 'aac', vorbis: 'ogg', opus: 'opus', flac: 'oga' } as const;
type Format = keyof typeof endings;

function mount(files: Files, quiet: boolean) {
  const scripts = fc.record({ source: program, relay: program }, { requiredKeys: ['relay'] });
  return fc.record({
    format: fc.constantFrom<Format[]>('mp3', 'aac', 'vorbis', 'opus', 'flac'),
    origin: fc.constantFrom('programme', 'programme', 'encoder', 'pull'),
    at: fc.option(fc.constantFrom(...hostNames), { nil: undefined }),
    falls: fc.boolean(),
    encoder: fc.record({ user: userName, password }, { requiredKeys: ['password'] }),
    pull: fc.record(
      {
        server: fc.constant('10.9.0.99'),
        port,
        mount: fc.constantFrom('/', '/other.mp3', '/a/b;x=1'),
        user: userName,
        password,
        on_demand: fc.boolean(),
      },
      { requiredKeys: ['server', 'port', 'mount'] },
    ),
    sizes,
    words: fc.record(
      {
        title: text,
        description: text,
        genre: text,
        url,
        public_path: fc.stringMatching(/^\/listen-[a-z0-9]{1,8}$/),
        max_listeners: fc.integer({ min: 1, max: 100_000 }),
        max_listener_duration: fc.integer({ min: 1, max: 100_000 }),
        hidden: fc.boolean(),
        public: fc.boolean(),
        metadata: fc.boolean(),
        charset: fc.constantFrom('UTF-8', 'ISO-8859-1', 'CP1252'),
        on_demand: fc.boolean(),
        fallback_override: fc.boolean(),
        fallback_when_full: fc.boolean(),
        intro: fc.constant(files.intro),
        dump_file: recording,
        source_timeout: fc.integer({ min: 1, max: 600 }),
        metadata_interval: fc.integer({ min: 1, max: 100_000 }),
        only_as_fallback: fc.boolean(),
        type: fc.constantFrom('audio/mpeg', 'application/ogg'),
        subtype: text,
        ...(quiet ? {} : { on_connect: scripts, on_disconnect: scripts }),
        headers,
        authentication: authentication(files.accounts),
      },
      optional,
    ),
  });
}

type Parts = {
  readonly hosts: readonly HostName[];
  readonly station: object;
  readonly mounts: readonly (ReturnType<typeof mount> extends fc.Arbitrary<infer M> ? M : never)[];
  readonly icecasts: Readonly<Record<'all' | 'eu' | 'm1' | 'r1' | 'r2', ServerSaid | undefined>>;
  readonly settings: object;
  readonly sources: boolean;
};
type ServerSaid = ReturnType<typeof server> extends fc.Arbitrary<infer S> ? S : never;

/** Makes of parts that know nothing of each other an inventory that holds together. */
function inventoryOf({ hosts, station, mounts, icecasts, settings, sources }: Parts, files: Files): object {
  const names = mounts.map(({ format }, i) => `/${i}.${endings[format]}`);
  const has = (name: HostName) => hosts.includes(name);
  const programme = mounts.some(({ origin }) => origin === 'programme');
  const places = mounts.map(({ at, origin }) =>
    at !== undefined && has(at) && (origin !== 'programme' || at.startsWith('m')) ? at : undefined,
  );
  const entries = mounts.map(({ format, origin, falls, sizes: own, words, ...said }, i) => {
    const fallback = falls
      ? mounts.findIndex((other, j) => j < i && other.format === format && places[j] === places[i])
      : -1;
    const { public_path } = words;
    return {
      format,
      ...(format === 'flac' ? {} : { bitrate: 64 }),
      ...own,
      ...words,
      ...(public_path === undefined ? {} : { public_path: `${public_path}${i}` }),
      ...(places[i] === undefined ? {} : { at: places[i] }),
      ...(origin === 'encoder' ? { encoder: said.encoder } : {}),
      ...(origin === 'pull' ? { pull: said.pull } : {}),
      ...(fallback < 0 ? {} : { fallback: names[fallback] }),
    };
  });
  // What a list of mounts does not have, or lets nobody have.
  const unlisted = entries.some((entry) => entry.hidden === true || entry.authentication !== undefined);
  const played = mounts.findIndex(({ origin }, i) => origin === 'encoder' && (places[i] ?? 'm1') === 'm1');
  const shoutcast = played < 0 ? undefined : names[played];
  const icecast = (said: ServerSaid | undefined, name: HostName | null) =>
    said === undefined ? {} : { icecast: serverOf(said, { names, unlisted, host: name, shoutcast, files }) };
  const common = { vars: { icecast: settings } };
  return {
    ...common,
    ...icecast(icecasts.all, null),
    station,
    ...(has('r1') ? { regions: { eu: icecast(icecasts.eu, null) } } : {}),
    masters: {
      m1: { address: addresses.m1, role: 'primary', max_listeners: 10_000, ...icecast(icecasts.m1, 'm1') },
      ...(has('m2') ? { m2: { address: addresses.m2, role: 'standby' } } : {}),
    },
    relays: {
      ...(has('r1') ? { r1: { address: addresses.r1, region: 'eu', ...icecast(icecasts.r1, 'r1') } } : {}),
      ...(has('r2') ? { r2: { address: addresses.r2, region: 'eu', tier: 2, ...icecast(icecasts.r2, 'r2') } } : {}),
    },
    mounts: Object.fromEntries(entries.map((entry, i) => [names[i], entry])),
    sources:
      programme || sources
        ? {
            studio: { kind: 'live', priority: 1, password: 'presenter' },
            night: { kind: 'playlist', priority: 2, directory: '/srv/music' },
          }
        : {},
  };
}

interface Around {
  readonly names: readonly string[];
  readonly unlisted: boolean;
  /** Null: what is said is for several. */
  readonly host: HostName | null;
  /** A mount that encoders of Shoutcast could play on at m1. */
  readonly shoutcast: string | undefined;
  readonly files: Files;
}

function serverOf(said: ServerSaid, { names, unlisted, host, shoutcast, files }: Around): object {
  const { listen, relaying, mirror, default_mount, ...rest } = said;
  // A relay needs to be reached, and so does the host itself.
  const sockets = listen?.map((socket) => ({ ...socket, port: socket.port - (socket.port % 2) }));
  const encoders = (socket: object, i: number) =>
    host === 'm1' && i === 0 && shoutcast !== undefined ? { ...socket, shoutcast_mount: shoutcast } : socket;
  const { fallback, ...others } = default_mount ?? {};
  const falls = fallback !== undefined && names.includes(fallback) ? { fallback } : {};
  return {
    ...rest,
    certificate: rest.certificate ?? { file: files.certificate },
    ...(sockets === undefined ? {} : { listen: [{ port: 8000 }, ...unique(sockets).map(encoders)] }),
    ...(host === 'r1' || host === 'r2'
      ? relaying === 'everything' && !unlisted
        ? { relaying }
        : mirror && { mirror }
      : {}),
    ...(host === 'm1' && mirror ? { mirror } : {}),
    ...(default_mount === undefined ? {} : { default_mount: { ...others, ...falls } }),
  };
}

function unique<T extends { readonly port: number }>(sockets: readonly T[]): T[] {
  return sockets.filter((socket, i) => sockets.findIndex(({ port: other }) => other === socket.port) === i);
}
