/** How Icecast reads an element: as text, as words for people, as a number, or as one of which only 0 and the rest differ. */
export type Reading = 'text' | 'words' | 'number' | 'bit';
export type Words = Readonly<Record<string, readonly [reading: Reading, otherwise: Value]>>;
export type Value = string | number | null;

/** Defaults as in cfgfile.c of 2.4.4. */
export const rootWords: Words = {
  location: ['words', 'Earth'],
  admin: ['words', 'icemaster@localhost'],
  hostname: ['words', 'localhost'],
  'server-id': ['words', null],
  fileserve: ['bit', 1],
  'relays-on-demand': ['bit', 0],
  'shoutcast-mount': ['text', '/stream'],
  'source-password': ['text', null],
  port: ['number', 8000],
  'bind-address': ['text', null],
  'master-server': ['text', null],
  'master-server-port': ['number', 0],
  'master-update-interval': ['number', 120],
  'master-username': ['text', 'relay'],
  'master-password': ['text', null],
};

export const limitWords: Words = {
  clients: ['number', 256],
  sources: ['number', 16],
  'queue-size': ['number', 512000],
  'client-timeout': ['number', 30],
  'header-timeout': ['number', 15],
  'source-timeout': ['number', 10],
  'burst-size': ['number', 65536],
  'burst-on-connect': ['bit', 1],
};

export const loginWords: Words = {
  'source-password': ['text', null],
  'relay-user': ['text', 'relay'],
  'relay-password': ['text', null],
  'admin-user': ['text', null],
  'admin-password': ['text', null],
};

export const socketWords: Words = {
  port: ['number', 8000],
  'bind-address': ['text', null],
  ssl: ['bit', 0],
  'shoutcast-compat': ['bit', 0],
  'shoutcast-mount': ['text', null],
  'so-sndbuf': ['number', 0],
};

export const relayWords: Words = {
  server: ['text', '127.0.0.1'],
  port: ['number', 0],
  mount: ['text', '/'],
  'local-mount': ['text', null],
  username: ['text', null],
  password: ['text', null],
  'relay-shoutcast-metadata': ['bit', 1],
  'on-demand': ['bit', 0],
};

/** What a mount that says nothing has before the default mount and the server's limits are asked. */
export const mountWords: Words = {
  username: ['text', null],
  password: ['text', null],
  'dump-file': ['text', null],
  intro: ['text', null],
  'fallback-mount': ['text', null],
  'fallback-override': ['bit', 0],
  'fallback-when-full': ['bit', 0],
  'max-listeners': ['number', -1],
  charset: ['words', null],
  'mp3-metadata-interval': ['number', -1],
  'no-mount': ['bit', 0],
  'no-yp': ['bit', 0],
  hidden: ['bit', 0],
  public: ['number', -1],
  'on-connect': ['text', null],
  'on-disconnect': ['text', null],
  'max-listener-duration': ['number', 0],
  'queue-size': ['number', 0],
  'source-timeout': ['number', 0],
  'burst-size': ['number', -1],
  'stream-name': ['words', null],
  'stream-description': ['words', null],
  'stream-url': ['words', null],
  genre: ['words', null],
  bitrate: ['words', null],
  type: ['words', null],
  subtype: ['words', null],
};

export const directoryWords: Words = {
  'yp-url': ['text', null],
  'yp-url-timeout': ['number', 0],
  'touch-interval': ['number', 0],
};

export const pathWords: Words = {
  webroot: ['text', null],
  adminroot: ['text', null],
  'allow-ip': ['text', null],
  'deny-ip': ['text', null],
  'ssl-certificate': ['text', null],
  'ssl-allowed-ciphers': ['text', null],
};

export const logWords: Words = {
  playlistlog: ['text', null],
  loglevel: ['number', 3],
  logsize: ['number', 0],
  logarchive: ['bit', 0],
};

/** What the role does in its own way. Why that is the same to listeners, `reasonWithout` says of it or of what it is in. */
export const replaced: ReadonlySet<string> = new Set([
  'icecast/mime-types',
  'icecast/security',
  'security/chroot',
  'security/changeowner',
  'changeowner/user',
  'changeowner/group',
  'paths/basedir',
  'paths/logdir',
  'paths/pidfile',
  'logging/accesslog',
  'logging/errorlog',
]);

/** Where Debian's package has what Icecast serves. */
export const WEB_ROOT = '/usr/share/icecast2/web';
