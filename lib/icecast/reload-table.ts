/**
 * What a change takes to have effect. `reload-twice`: one reload would not do, but two would, with another configuration
 * in between.
 */
export type Verdict = 'none' | 'reload' | 'reload-twice' | 'restart';

/** What Icecast 2.4.4 does with one kind of change when it gets SIGHUP. */
export interface Rule {
  /** The kind of a `Difference`; with `/*` at its end also everything below. */
  readonly kind: string;
  /** For which change; left out: for any. */
  readonly change?: 'added' | 'removed' | 'changed';
  /** For a change to this value only. */
  readonly to?: string;
  readonly verdict: 'reload' | 'restart';
  /** Whose listeners lose their connection, or move: nobody's, those of the relay, or of what comes from the master. */
  readonly listeners: 'stay' | 'relay' | 'master';
  /**
   * Where a reload alone is not enough. `block`: mounts that are on the air follow only if they have a block of their
   * own. `relay`: only a relay that is made anew follows.
   */
  readonly through?: 'block' | 'relay';
  /** Has effect from the next time that a source connects. */
  readonly later?: true;
  /** What comes of it, where that is more than the new value from now on. */
  readonly effect?: string;
  /** Tried with a real source and listeners attached, or read in the source of 2.4.4. */
  readonly known: 'tried' | 'read';
}

const reload = { verdict: 'reload', listeners: 'stay' } as const;
const restart = { verdict: 'restart', listeners: 'stay' } as const;
const cut = { verdict: 'reload', listeners: 'relay' } as const;
const ownBlock = { ...reload, through: 'block' } as const;
const relayAnew = { ...reload, through: 'relay' } as const;
const tried = { known: 'tried' } as const;
const read = { known: 'read' } as const;

/** The first rule that fits counts. What no rule fits takes a restart. */
export const rules: readonly Rule[] = [
  { kind: 'mount/max-listeners', ...reload, ...tried, effect: 'a lower limit only refuses new listeners' },
  { kind: 'authentication/source-password', ...reload, ...tried, effect: 'a source that is connected stays' },
  { kind: 'authentication/admin-password', ...reload, ...tried },
  { kind: 'authentication/relay-password', ...reload, ...tried },
  { kind: 'authentication/relay-user', ...reload, ...tried },
  { kind: 'authentication/admin-user', ...reload, ...tried },
  { kind: 'authentication/*', ...reload, ...tried },
  { kind: 'mount/username', ...reload, ...tried, effect: 'a source that is connected stays' },
  { kind: 'mount/password', ...reload, ...tried, effect: 'a source that is connected stays' },
  { kind: 'mount', change: 'added', ...reload, ...tried },
  { kind: 'mount', change: 'removed', ...ownBlock, ...tried },
  // What is looked up each time that it is needed.
  { kind: 'default-mount/http-headers/*', ...reload, ...tried, effect: 'for new requests' },
  { kind: 'default-mount/authentication/*', ...reload, ...tried, effect: 'for new listeners' },
  { kind: 'default-mount/max-listener-duration', ...reload, ...tried, effect: 'for new listeners' },
  { kind: 'default-mount/username', ...reload, ...tried, effect: 'a source that is connected stays' },
  { kind: 'default-mount/password', ...reload, ...tried, effect: 'a source that is connected stays' },
  { kind: 'default-mount/dump-file', ...reload, ...tried, later: true },
  { kind: 'default-mount/*', ...ownBlock, ...tried },
  { kind: 'mount/hidden', ...reload, ...tried },
  { kind: 'mount/intro', ...reload, ...tried, effect: 'for new listeners' },
  { kind: 'paths/alias', ...reload, ...tried },
  { kind: 'paths/alias/*', ...reload, ...tried },
  { kind: 'fileserve', ...reload, ...tried },
  { kind: 'location', ...reload, ...tried },
  { kind: 'admin', ...reload, ...tried },
  { kind: 'server-id', ...reload, ...tried },
  { kind: 'hostname', ...ownBlock, ...tried },
  { kind: 'logging/loglevel', ...reload, ...tried },
  { kind: 'logging/errorlog', ...reload, ...tried },
  { kind: 'logging/accesslog', ...reload, ...tried },
  { kind: 'logging/playlistlog', change: 'changed', ...reload, ...tried },
  { kind: 'logging/playlistlog', ...restart, ...tried, effect: 'a reload neither begins nor ends it' },
  { kind: 'logging/*', ...reload, ...tried },
  { kind: 'limits/clients', ...reload, ...tried },
  { kind: 'limits/sources', ...reload, ...tried },
  { kind: 'limits/burst-size', ...ownBlock, ...tried, effect: 'for new listeners' },
  { kind: 'limits/source-timeout', ...ownBlock, ...tried },
  { kind: 'limits/queue-size', ...ownBlock, ...tried },
  { kind: 'limits/header-timeout', ...reload, ...tried, effect: 'for new requests' },
  { kind: 'limits/client-timeout', ...reload, ...tried, effect: 'has no effect in 2.4.4' },
  { kind: 'mount/burst-size', ...reload, ...tried, effect: 'for new listeners' },
  { kind: 'mount/source-timeout', ...reload, ...tried },
  { kind: 'mount/queue-size', ...reload, ...tried },
  { kind: 'http-headers/*', ...reload, ...tried, effect: 'for new requests' },
  { kind: 'mount/http-headers/*', ...reload, ...tried, effect: 'for new requests' },
  { kind: 'mount/max-listener-duration', ...reload, ...tried, effect: 'for new listeners' },
  { kind: 'mount/authentication/*', ...reload, ...tried, effect: 'for new listeners' },
  { kind: 'mount/fallback-mount', ...reload, ...tried, effect: 'from the next time that the source is away' },
  { kind: 'mount/fallback-override', ...reload, ...tried },
  { kind: 'mount/fallback-when-full', to: '1', ...reload, ...tried },
  { kind: 'mount/fallback-when-full', ...relayAnew, ...tried, effect: 'a reload only ever switches it on' },
  { kind: 'mount/dump-file', ...reload, ...tried, later: true },
  // What source_apply_mount and the formats take over on each reload, and what is looked up when it is needed.
  { kind: 'mount/stream-name', ...reload, ...tried },
  { kind: 'mount/stream-description', ...reload, ...tried },
  { kind: 'mount/stream-url', ...reload, ...tried },
  { kind: 'mount/genre', ...reload, ...tried },
  { kind: 'mount/bitrate', ...reload, ...tried },
  { kind: 'mount/charset', ...reload, ...tried },
  { kind: 'mount/public', ...reload, ...tried },
  { kind: 'mount/type', ...reload, ...tried },
  { kind: 'mount/subtype', ...reload, ...tried },
  { kind: 'mount/mp3-metadata-interval', ...reload, ...tried, effect: 'for new listeners' },
  { kind: 'mount/no-mount', ...reload, ...tried, effect: 'for new listeners' },
  { kind: 'mount/on-connect', ...reload, ...tried, later: true },
  { kind: 'mount/on-disconnect', ...reload, ...tried },
  { kind: 'mount/cluster-password', ...reload, ...tried, later: true },
  { kind: 'mime-types', ...reload, ...tried },
  { kind: 'directory', ...reload, ...tried },
  { kind: 'directory/yp-url', ...reload, ...tried },
  { kind: 'directory/*', ...restart, ...tried, effect: 'a reload keeps what it has of a directory that it knows' },
  { kind: 'paths/webroot', ...reload, ...tried },
  { kind: 'paths/adminroot', ...reload, ...tried },
  { kind: 'paths/logdir', ...reload, ...tried },
  { kind: 'relay', change: 'added', ...reload, ...tried, effect: 'plays about 2 seconds later' },
  { kind: 'relay', change: 'removed', ...cut, ...tried },
  { kind: 'relay/server', ...cut, ...tried },
  { kind: 'relay/port', ...cut, ...tried },
  { kind: 'relay/mount', ...cut, ...tried },
  // Relays are told apart by it: one that differs is another relay, so here it is the mount's own name, said or not.
  { kind: 'relay/local-mount', ...reload, ...tried },
  { kind: 'relay/relay-shoutcast-metadata', ...cut, ...tried },
  { kind: 'relay/username', ...relayAnew, ...tried, effect: 'one reload keeps the old one for ever' },
  { kind: 'relay/password', ...relayAnew, ...tried, effect: 'one reload keeps the old one for ever' },
  { kind: 'relay/on-demand', to: '1', ...reload, ...tried, later: true },
  { kind: 'relay/on-demand', ...reload, ...tried },
  { kind: 'relays-on-demand', to: '1', ...reload, ...tried, later: true },
  { kind: 'relays-on-demand', ...reload, ...tried },
  { kind: 'master-server', change: 'added', ...reload, ...tried },
  { kind: 'master-server', change: 'removed', ...restart, ...tried, effect: 'a reload leaves its relays running' },
  { kind: 'master-server', ...reload, ...tried, listeners: 'master' },
  { kind: 'master-server-port', change: 'added', ...reload, ...tried },
  { kind: 'master-server-port', change: 'removed', ...restart, ...tried, effect: 'a reload leaves its relays running' },
  { kind: 'master-server-port', ...reload, ...tried, listeners: 'master' },
  { kind: 'master-username', ...reload, ...tried },
  { kind: 'master-password', change: 'removed', ...restart, ...tried, effect: 'a reload leaves its relays running' },
  { kind: 'master-password', ...reload, ...tried, effect: 'relays that run stay, even if it is wrong' },
  { kind: 'master-update-interval', ...reload, ...tried },
  {
    kind: 'listen-socket',
    ...restart,
    ...tried,
    effect: 'a reload opens none, and can give a port the settings of another',
  },
  { kind: 'listen-socket/*', ...restart, ...tried, effect: 'a reload can give a port the settings of another' },
  { kind: 'paths/ssl-certificate', ...restart, ...tried },
  { kind: 'paths/deny-ip', ...restart, ...tried },
  { kind: 'paths/allow-ip', ...restart, ...tried },
  { kind: 'paths/pidfile', ...restart, ...tried },
  { kind: 'security/*', ...restart, ...tried },
];

/** What counts for a change that no rule fits. */
export const otherwise: Rule = { kind: '*', ...restart, ...read, effect: 'not known to follow a reload' };
