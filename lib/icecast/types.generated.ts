// Generated from schemas/icecast-2.4.schema.json by `npm run types`. Do not edit.

/**
 * Icecast 2.4.4's configuration, as read back from a rendered icecast.xml: elements by name, repeated ones as arrays, attributes with an @, numbers as numbers. Icecast itself ignores what it does not know and reads a word as 0, so everything here is exact.
 */
export interface IcecastConfig {
  /**
   * Where the server is. Warns at start without it.
   */
  location: string;
  /**
   * Mail address of who runs it. Warns at start without it.
   */
  admin: string;
  /**
   * The name in listen URLs. Warns at start without it, and when it is localhost.
   */
  hostname: string;
  /**
   * What it calls itself. Icecast warns of it at start.
   */
  'server-id'?: string;
  /**
   * Whether files below webroot are served; also the fallback files and the style sheet of the status page.
   */
  fileserve?: 0 | 1;
  /**
   * A list of content types by file ending.
   */
  'mime-types'?: string;
  /**
   * What relays do that say nothing of their own. Must stand before the first of them.
   */
  'relays-on-demand'?: 0 | 1;
  /**
   * A master whose mounts are all relayed.
   */
  'master-server'?: string;
  /**
   * The master's port.
   */
  'master-server-port'?: number;
  /**
   * Time between two looks at the master, and between two attempts of any relay, seconds.
   */
  'master-update-interval'?: number;
  /**
   * With which the list of mounts is asked for.
   */
  'master-username'?: string;
  /**
   * With which the list of mounts is asked for.
   */
  'master-password'?: string;
  limits: IcecastLimits;
  authentication: IcecastAuthentication;
  /**
   * Where it listens. The first gives the port in listen URLs.
   */
  'listen-socket': IcecastListenSocket[];
  'http-headers'?: IcecastHttpHeaders;
  /**
   * Mounts that are pulled from another server.
   */
  relay?: IcecastRelay[];
  /**
   * What is known of mounts. Of two with the same name the first wins.
   */
  mount?: IcecastMount[];
  /**
   * Stream directories that public mounts are announced to.
   *
   * @maxItems 25
   */
  directory?: IcecastDirectory[];
  paths: IcecastPaths;
  logging: IcecastLogging;
  security?: IcecastSecurity;
}
/**
 * How much at once.
 */
export interface IcecastLimits {
  /**
   * Listeners, sources, relays and requests together.
   */
  clients: number;
  /**
   * Sources, running relays and fallback files together.
   */
  sources: number;
  /**
   * Bytes that a listener may lag behind.
   */
  'queue-size': number;
  /**
   * Bytes that a new listener gets at once.
   */
  'burst-size': number;
  /**
   * Without any effect in 2.4.4, seconds.
   */
  'client-timeout'?: number;
  /**
   * Time to send the headers of a request, seconds.
   */
  'header-timeout': number;
  /**
   * Time without data until a source is gone, seconds.
   */
  'source-timeout': number;
}
/**
 * Users and passwords.
 */
export interface IcecastAuthentication {
  /**
   * For sources. Without it no source is accepted.
   */
  'source-password'?: string;
  /**
   * For the list of mounts.
   */
  'relay-user': string;
  /**
   * For the list of mounts. Without it the list is always refused.
   */
  'relay-password': string;
  /**
   * For the admin pages.
   */
  'admin-user': string;
  /**
   * For the admin pages.
   */
  'admin-password': string;
}
/**
 * A socket. Never reopened by a reload.
 */
export interface IcecastListenSocket {
  /**
   * Its port.
   */
  port: number;
  /**
   * Its address, if not all.
   */
  'bind-address'?: string;
  /**
   * Whether it speaks TLS.
   */
  ssl?: 0 | 1;
  /**
   * Whether it takes SHOUTcast sources.
   */
  'shoutcast-compat'?: 0 | 1;
  /**
   * Their mount. Opens the next port too.
   */
  'shoutcast-mount'?: string;
  /**
   * Bytes of the send buffer.
   */
  'so-sndbuf'?: number;
}
/**
 * Headers of its answers. The first that is not valid ends the list.
 */
export interface IcecastHttpHeaders {
  /**
   * Headers.
   */
  header: IcecastHeader[];
}
/**
 * A header.
 */
export interface IcecastHeader {
  /**
   * Its name.
   */
  '@name': string;
  /**
   * Its value.
   */
  '@value': string;
  /**
   * The status that it goes with; 0 is all.
   */
  '@status'?: number;
  /**
   * The only type.
   */
  '@type'?: 'static';
}
/**
 * A mount that is pulled from another server.
 */
export interface IcecastRelay {
  /**
   * The server.
   */
  server: string;
  /**
   * Its port. Left out it would be 0.
   */
  port: number;
  /**
   * The mount there. A SHOUTcast server has / only.
   */
  mount: string;
  /**
   * The mount here.
   */
  'local-mount': string;
  /**
   * Whether titles are asked for.
   */
  'relay-shoutcast-metadata'?: 0 | 1;
  /**
   * For the upstream.
   */
  username?: string;
  /**
   * For the upstream.
   */
  password?: string;
  /**
   * Whether it is pulled only while somebody listens.
   */
  'on-demand'?: 0 | 1;
}
/**
 * What is known of a mount.
 */
export interface IcecastMount {
  /**
   * Icecast drops a block of any other type.
   */
  '@type': 'normal' | 'default';
  /**
   * Its name.
   */
  'mount-name'?: string;
  /**
   * For its source.
   */
  username?: string;
  /**
   * For its source.
   */
  password?: string;
  /**
   * Where it is recorded.
   */
  'dump-file'?: string;
  /**
   * A file below webroot that new listeners hear first.
   */
  intro?: string;
  /**
   * Where listeners go without a source: a mount, or a file below webroot.
   */
  'fallback-mount'?: string;
  /**
   * Whether they come back with the source.
   */
  'fallback-override'?: 0 | 1;
  /**
   * Whether listeners beyond the limit go there too.
   */
  'fallback-when-full'?: 0 | 1;
  /**
   * Most listeners; -1 is no limit.
   */
  'max-listeners'?: number;
  /**
   * Time after which a listener is sent away; 0 is never, seconds.
   */
  'max-listener-duration'?: number;
  /**
   * Of the titles that the source sends.
   */
  charset?: string;
  /**
   * Bytes between two titles.
   */
  'mp3-metadata-interval'?: number;
  /**
   * Whether it can only be reached as a fallback.
   */
  'no-mount'?: 0 | 1;
  /**
   * Whether it is kept out of status pages.
   */
  hidden?: 0 | 1;
  /**
   * Whether it is announced; -1 leaves it to the source.
   */
  public?: number;
  /**
   * A program that is run when a source comes.
   */
  'on-connect'?: string;
  /**
   * A program that is run when it goes.
   */
  'on-disconnect'?: string;
  /**
   * Bytes that a new listener gets at once.
   */
  'burst-size'?: number;
  /**
   * Bytes that a listener may lag behind.
   */
  'queue-size'?: number;
  /**
   * Time without data until the source is gone, seconds.
   */
  'source-timeout'?: number;
  /**
   * For directories.
   */
  'cluster-password'?: string;
  /**
   * Its name for players.
   */
  'stream-name'?: string;
  /**
   * A line about it.
   */
  'stream-description'?: string;
  /**
   * Its website.
   */
  'stream-url'?: string;
  /**
   * Its genre.
   */
  genre?: string;
  /**
   * kbit/s, for players.
   */
  bitrate?: string;
  /**
   * Its content type, for status pages.
   */
  type?: string;
  /**
   * Its codec, for status pages.
   */
  subtype?: string;
  'http-headers'?: IcecastHttpHeaders;
  authentication?: IcecastMountAuthentication;
}
/**
 * How listeners log in. Any other type would let everybody in.
 */
export interface IcecastMountAuthentication {
  /**
   * The way.
   */
  '@type': 'htpasswd' | 'url';
  /**
   * Its options.
   */
  option: IcecastOption[];
}
/**
 * An option of a login.
 */
export interface IcecastOption {
  /**
   * Its name.
   */
  '@name': string;
  /**
   * Its value.
   */
  '@value': string;
}
/**
 * A stream directory.
 */
export interface IcecastDirectory {
  /**
   * Its address.
   */
  'yp-url': string;
  /**
   * Time to wait for it, seconds.
   */
  'yp-url-timeout'?: number;
  /**
   * Time between two announcements, seconds.
   */
  'touch-interval'?: number;
}
/**
 * Where files are.
 */
export interface IcecastPaths {
  /**
   * For chroot.
   */
  basedir: string;
  /**
   * Files that are served, and fallback files.
   */
  webroot: string;
  /**
   * Style sheets of the admin pages.
   */
  adminroot: string;
  /**
   * Log files.
   */
  logdir: string;
  /**
   * Its process id.
   */
  pidfile?: string;
  /**
   * Addresses that are refused.
   */
  'deny-ip'?: string;
  /**
   * Addresses that alone are let in.
   */
  'allow-ip'?: string;
  /**
   * Certificate and key in one file.
   */
  'ssl-certificate'?: string;
  /**
   * Ciphers.
   */
  'ssl-allowed-ciphers'?: string;
  /**
   * Other names of mounts and files.
   */
  alias?: IcecastAlias[];
}
/**
 * Another name.
 */
export interface IcecastAlias {
  /**
   * What is asked for.
   */
  '@source': string;
  /**
   * What is given.
   */
  '@destination': string;
  /**
   * Only on this port.
   */
  '@port'?: number;
  /**
   * Only on this address.
   */
  '@bind-address'?: string;
}
/**
 * Log files.
 */
export interface IcecastLogging {
  /**
   * A line for each listener who left.
   */
  accesslog: string;
  /**
   * Everything else.
   */
  errorlog: string;
  /**
   * Titles.
   */
  playlistlog?: string;
  /**
   * 1 errors, 2 warnings, 3 information, 4 everything.
   */
  loglevel?: number;
  /**
   * Size at which it starts a new file, kB.
   */
  logsize?: number;
  /**
   * Whether old files keep a time in their name.
   */
  logarchive?: 0 | 1;
}
/**
 * Read at start only.
 */
export interface IcecastSecurity {
  /**
   * Whether it locks itself into basedir.
   */
  chroot?: 0 | 1;
  changeowner?: IcecastChangeOwner;
}
/**
 * Who it becomes when started as root.
 */
export interface IcecastChangeOwner {
  /**
   * User.
   */
  user: string;
  /**
   * Group.
   */
  group: string;
}
