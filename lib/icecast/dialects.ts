/** A kind of Icecast: Debian's, the one after it, and Karl Heyes' branch. */
export type Dialect = '2.4' | '2.5' | 'kh';

/** What the dialects are called. */
export const dialectNames: Readonly<Record<Dialect, string>> = { '2.4': '2.4', '2.5': '2.5', kh: 'KH' };

/** A setting of another dialect than 2.4. */
export interface ForeignWord {
  /** Its path below `<icecast>`. */
  readonly path: string;
  readonly of: readonly Exclude<Dialect, '2.4'>[];
  /** What to do with 2.4 instead, in the words of the inventory: an imperative, lower case, no full stop. */
  readonly instead: string;
}

const newer = ['2.5'] as const;
const kh = ['kh'] as const;

const oneUpstream =
  'name one server for 2.4, which tries it again until it is back; for 2.5 and KH write `others` in `pull`, or `from: [A, B]` and `failover: icecast` of a relay';
const backlog = 'write `backlog` in `listen` for 2.5 and KH; it is 5 in 2.4, and NGINX takes the crowd';
const redirects =
  'write `redirect` in `icecast` for KH; 2.4 and 2.5 redirect nobody, and listeners are steered by name';
const certificate =
  'write `certificate` with certificate and key in one file, and `tls: true` for a socket in `listen`';

/** Read in cfgfile.c of 2.5.0-rc2 and of KH, and not in that of 2.4.4. */
export const foreignWords: readonly ForeignWord[] = [
  // Relaying.
  { path: 'relay/upstream', of: newer, instead: oneUpstream },
  { path: 'relay/master', of: kh, instead: oneUpstream },
  { path: 'relay/host', of: kh, instead: oneUpstream },
  { path: 'relay/priority', of: kh, instead: oneUpstream },
  { path: 'relay/retry-delay', of: kh, instead: "set the role's retry_interval, under `vars.icecast`" },
  {
    path: 'relay/run-on',
    of: kh,
    instead: 'leave it out: a relay of 2.4 ends with its upstream, and the fallback plays',
  },
  { path: 'relay/enable', of: kh, instead: 'leave the mount out' },
  { path: 'master', of: kh, instead: 'write `relaying: everything` on a relay, or `mirror` for a server outside' },
  { path: 'master-redirect', of: kh, instead: redirects },
  {
    path: 'max-redirect-slaves',
    of: kh,
    instead: redirects,
  },
  { path: 'redirect', of: kh, instead: redirects },
  // Limits.
  {
    path: 'limits/max-bandwidth',
    of: kh,
    instead: 'write `max_listeners` for the server: `provider.link_mbit` says whether its link carries them',
  },
  { path: 'limits/workers', of: kh, instead: 'leave it out: 2.4 has no such knob' },
  { path: 'limits/min-queue-size', of: kh, instead: 'write `queue_size`' },
  { path: 'limits/body-timeout', of: newer, instead: "set the role's header_timeout, under `vars.icecast`" },
  { path: 'limits/bodysize', of: newer, instead: 'leave it out: 2.4 takes no requests with a body but sources' },
  // Sockets and TLS.
  {
    path: 'listen-socket/listen-backlog',
    of: newer,
    instead: backlog,
  },
  { path: 'listen-socket/queue-len', of: kh, instead: backlog },
  { path: 'listen-socket/so-mss', of: kh, instead: 'leave it out: 2.4 has `send_buffer` only' },
  { path: 'listen-socket/tls', of: newer, instead: 'write `tls: true`, which becomes `<ssl>`' },
  { path: 'paths/tls-certificate', of: newer, instead: certificate },
  { path: 'paths/tls-key', of: newer, instead: certificate },
  { path: 'paths/tls-allowed-ciphers', of: newer, instead: 'write `ciphers`' },
  { path: 'paths/ssl-private-key', of: kh, instead: certificate },
  { path: 'tls-context', of: newer, instead: certificate },
  // Who may do what.
  { path: 'mount/authentication/role', of: newer, instead: 'write `authentication` with `accounts`, `file` or `ask`' },
  { path: 'mount/role', of: newer, instead: 'write `authentication` with `accounts`, `file` or `ask`' },
  { path: 'mount/allow-direct-access', of: newer, instead: 'write `only_as_fallback: true`' },
  { path: 'paths/deny-agents', of: kh, instead: 'deny them in NGINX: 2.4 does not look at the player' },
  {
    path: 'paths/x-forwarded-for',
    of: kh,
    instead: "write `forwarded_for` in `icecast` for KH; 2.4 knows NGINX's address only, and NGINX logs the listener's",
  },
  // Mounts.
  { path: 'mount/max-bandwidth', of: kh, instead: 'write `max_listeners` for the mount' },
  { path: 'mount/limit-rate', of: kh, instead: 'leave it out: 2.4 lets the source decide how fast it sends' },
  { path: 'mount/hijack', of: kh, instead: 'leave it out: 2.4 refuses a second source' },
  { path: 'mount/icy-metadata-interval', of: newer, instead: 'write `metadata_interval`' },
  {
    path: 'mount/max-history',
    of: newer,
    instead: 'write `history` in `icecast.mounts` for 2.5, and `log: {playlist: true}` for what was played',
  },
  {
    path: 'mount/dump-file-size-limit',
    of: newer,
    instead:
      'write `dump_size` or `dump_time` in `icecast.mounts` for 2.5; in 2.4 %H in `dump_file` begins a file with each connection',
  },
  {
    path: 'mount/dump-file-time-limit',
    of: newer,
    instead:
      'write `dump_size` or `dump_time` in `icecast.mounts` for 2.5; in 2.4 %H in `dump_file` begins a file with each connection',
  },
  { path: 'mount/event-bindings', of: newer, instead: 'write `on_connect` and `on_disconnect`' },
  { path: 'event-bindings', of: newer, instead: 'write `on_connect` and `on_disconnect` for mounts' },
  // The rest.
  { path: 'yp-directory', of: newer, instead: 'write `directories`' },
  { path: 'paths/resource', of: newer, instead: 'write `aliases`' },
  { path: 'paths/mime-types', of: ['2.5', 'kh'], instead: 'leave it out: the role writes the list of types' },
  { path: 'paths/reportxmldb', of: newer, instead: 'leave it out: 2.4 has no such thing' },
  { path: 'paths/geoipdb', of: newer, instead: 'leave it out: 2.4 does not know where listeners are' },
  { path: 'logging/memorybacklog', of: newer, instead: 'leave it out: 2.4 has no such thing' },
  { path: 'security/prng-seed', of: newer, instead: 'leave it out: 2.4 has no such thing' },
];

/**
 * The setting of another dialect that goes by a name, with hyphens or underscores.
 *
 * @param inMount Whether it stands in a mount; the same name may mean another thing elsewhere.
 */
export function foreignWord(name: string, inMount: boolean): ForeignWord | undefined {
  const wanted = `/${name.toLowerCase().replaceAll('_', '-')}`;
  const found = foreignWords.filter(({ path }) => `/${path}`.endsWith(wanted));
  return found.find(({ path }) => path.startsWith('mount/') === inMount) ?? found[0];
}

/** As in `Icecast 2.5 and KH`. */
export function ownersOf(word: ForeignWord): string {
  return `Icecast ${word.of.map((dialect) => dialectNames[dialect]).join(' and ')}`;
}
