// Generated from schemas/inventory.schema.json by `npm run types`. Do not edit.
import type {Secret} from './secret.ts';
import type {Vars} from './vars.ts';

/**
 * Where the programme comes from. The source with the lowest priority number that plays is on air.
 */
export type Source = {
  /**
   * live: an encoder connects. playlist: files on the master.
   */
  kind: 'live' | 'playlist';
  /**
   * 1 is first choice.
   */
  priority: number;
  /**
   * live: the name that the encoder logs in with (source).
   */
  user?: string;
  /**
   * A password: one line of text, without spaces at either end. Best written as an inline !vault value; never printed.
   */
  password?: Secret;
  /**
   * live: people who may send as well, by the name that they log in with. Whoever is connected stays; Liquidsoap hangs up on others meanwhile.
   */
  accounts?: {
    [k: string]: SourceAccount;
  };
  /**
   * live: seconds of sound held before it goes on air (2). Also about the time until the next source takes over.
   */
  buffer?: number;
  /**
   * When what plays counts as silent. live: as with these defaults if it is left out. playlist: never if it is left out; else the next file plays.
   */
  dead_air?: {
    /**
     * Seconds of silence (4; of a playlist 20).
     */
    after?: number;
    /**
     * What counts as silence, dB (-50).
     */
    below?: number;
  };
  /**
   * playlist: the directory on the master whose files are played (/var/lib/radio/NAME).
   */
  directory?: string;
  /**
   * playlist: files that are brought there from the inventory's directory.
   *
   * Items: A path on this machine, relative to the inventory's directory (or absolute, or below ~).
   */
  files?: string[];
  from?: PlaylistOrigin;
};
/**
 * Where files are kept outside of the network: a bucket that speaks S3, or a directory that every master has, such as a mounted share.
 */
export type Storage = {
  /**
   * s3: a bucket. directory: a directory on the masters.
   */
  kind: 's3' | 'directory';
  /**
   * s3: the bucket.
   */
  bucket?: string;
  /**
   * s3: the address of the service, if it is not Amazon's.
   */
  endpoint?: string;
  /**
   * s3: the region, in the words of the service.
   */
  region?: string;
  /**
   * s3: who offers it, as rclone calls them (AWS without an endpoint, else Other).
   */
  provider?: string;
  /**
   * s3: the access key.
   */
  access_key?: Secret;
  /**
   * s3: the secret key that belongs to it.
   */
  secret_key?: Secret;
  /**
   * directory: which one. Liquidsoap's user reads it.
   */
  path?: string;
};

/**
 * An aircheck inventory. The files of the inventory's directory are read as one; each may hold any of these kinds.
 */
export interface InventoryData {
  station?: Station;
  /**
   * The regions, by name.
   */
  regions?: {
    [k: string]: Region;
  };
  /**
   * The masters, by host name.
   */
  masters?: {
    [k: string]: Master;
  };
  /**
   * The relays, by host name.
   */
  relays?: {
    [k: string]: Relay;
  };
  /**
   * The studio boxes, by host name.
   */
  studios?: {
    [k: string]: Studio;
  };
  /**
   * The servers that answer DNS and do nothing else, by host name.
   */
  nameservers?: {
    [k: string]: Nameserver;
  };
  /**
   * The servers that lead listeners to relays by URL and do nothing else, by host name.
   */
  directors?: {
    [k: string]: Director;
  };
  /**
   * The mounts, by name.
   */
  mounts?: {
    [k: string]: Mount;
  };
  /**
   * The sources, by name.
   */
  sources?: {
    [k: string]: Source;
  };
  /**
   * The storages, by name.
   */
  storages?: {
    [k: string]: Storage;
  };
  /**
   * The recordings, by name.
   */
  recordings?: {
    [k: string]: Recording;
  };
  /**
   * The people with accounts, by user name.
   */
  users?: {
    [k: string]: User;
  };
  dns?: Dns;
  director?: Directing;
  rollout?: Rollout;
  /**
   * The live shows, by name.
   */
  shows?: {
    [k: string]: Show;
  };
  /**
   * Further groups of hosts, by name.
   */
  groups?: {
    [k: string]: Group;
  };
  /**
   * Values for all hosts.
   */
  vars?: Vars;
  ssh?: Ssh;
  lab?: Lab;
  /**
   * True: nobody listens to these hosts, and specs may change them: stop daemons, fill disks, play tones. Without it, `aircheck spec` only looks.
   */
  disposable?: boolean;
  icecast?: Icecast;
}
/**
 * The radio station itself.
 */
export interface Station {
  /**
   * The station's name, shown by players.
   */
  name: string;
  /**
   * The domain that listeners know; relays answer to it.
   */
  domain: string;
  /**
   * One line about the station, shown by players.
   */
  description?: string;
  /**
   * The genre, for directories and players.
   */
  genre?: string;
  /**
   * The station's website.
   */
  url?: string;
  /**
   * A mail address that Icecast shows as its administrator.
   */
  contact: string;
  /**
   * Where the station is, shown by Icecast.
   */
  location?: string;
  /**
   * The time zone of the station, as in Europe/London (Etc/UTC).
   */
  timezone?: string;
  /**
   * Who finds another upstream for relays that have several, when one is away (haproxy).
   */
  failover?: 'haproxy' | 'nginx' | 'icecast' | 'none';
  /**
   * Whether relays, and the address for encoders, return to the first upstream when it is back (return where somebody may send to one master only: to a live source without a studio, or with accounts; else stay).
   */
  failback?: 'stay' | 'return';
  /**
   * The passwords that the servers use among themselves.
   */
  passwords: {
    /**
     * With which Liquidsoap sends to the master's Icecast.
     */
    source: Secret;
    /**
     * With which relays pull from their upstream.
     */
    relay: Secret;
    /**
     * For Icecast's admin pages.
     */
    admin: Secret;
  };
}
/**
 * A region that listeners come from, with relays of its own.
 */
export interface Region {
  /**
   * What people call it.
   */
  title?: string;
  /**
   * The regions that take its listeners over, in this order.
   *
   * Items: A name: lower-case letters, digits and hyphens, as in a DNS label.
   */
  failover?: string[];
  /**
   * Networks of its listeners, as in 192.0.2.0/24. The most special one counts.
   *
   * Items: A network of IPv4 or IPv6: its first address, a slash, and the number of bits that are common to all.
   */
  networks?: string[];
  /**
   * Where its listeners are: continents (AF, AN, AS, EU, NA, OC, SA), and countries in them, as in NA-CA. Countries count before continents, and networks before both.
   *
   * Items: A continent, or a country in it.
   */
  places?: string[];
  rollout?: RegionRollout;
  /**
   * Values for all hosts of the region.
   */
  vars?: Vars;
  icecast?: Icecast;
}
/**
 * How changes reach the relays of this region, where that is different.
 */
export interface RegionRollout {
  /**
   * The share of the region's capacity, in listeners, that may be away at a time.
   */
  away?: string;
  /**
   * How many of its relays may fail before no other of them is begun.
   */
  max_failures?: number | string;
}
/**
 * What Icecast itself does on a host. Written for all hosts, a region, a group or one host; the most special wins, key by key.
 */
export interface Icecast {
  /**
   * Which Icecast the host runs: "2.4" is Debian's, 2.4.4; "2.5" the one after it; kh is Karl Heyes' ("2.4").
   */
  dialect?: '2.4' | '2.5' | 'kh';
  daemon?: IcecastDaemon;
  /**
   * The server is kept as somebody left it: what works and is unwise is a warning and no error, and encoders may play on mounts that nobody wrote down (false).
   */
  as_found?: boolean;
  /**
   * The name in addresses that Icecast gives out (the first public name).
   */
  hostname?: string;
  /**
   * Where the server is (the station's).
   */
  location?: string;
  /**
   * Who runs it, best as a mail address (the station's).
   */
  contact?: string;
  login?: IcecastLogin;
  /**
   * What it calls itself to players (its name and version). Icecast warns of it at start.
   */
  server_id?: string;
  /**
   * Whether files below the web root are served (true). Without them the status page has no style.
   */
  files?: boolean;
  limits?: IcecastLimits;
  /**
   * Where it takes connections (port 8000 on all addresses). The first gives the port in addresses.
   *
   * @minItems 1
   */
  listen?: [IcecastSocket, ...IcecastSocket[]];
  certificate?: IcecastCertificate;
  /**
   * The ciphers that sockets with `tls` offer, as OpenSSL names them.
   */
  ciphers?: string;
  /**
   * Headers of all its answers, as for CORS.
   */
  headers?: IcecastHeader[];
  /**
   * Stream directories that public mounts are announced to (the role's directory_url).
   */
  directories?: IcecastDirectory[];
  /**
   * Other names of mounts and files. The first that fits counts.
   */
  aliases?: IcecastAlias[];
  /**
   * The only addresses that Icecast takes connections from; the host's own and those of relays that pull from it are added.
   *
   * Items: An IPv4 or IPv6 address; networks cannot be named.
   */
  allow?: string[];
  /**
   * Addresses that Icecast refuses. It sees NGINX, not the listener behind it.
   *
   * Items: An IPv4 or IPv6 address; networks cannot be named.
   */
  deny?: string[];
  /**
   * Addresses of proxies that are believed when they say who listens. KH only.
   *
   * @minItems 1
   *
   * Items: An IPv4 or IPv6 address; networks cannot be named.
   */
  forwarded_for?: [string, ...string[]];
  redirect?: IcecastRedirect;
  log?: IcecastLog;
  /**
   * The directory of files that are served, and of hold files (/usr/share/icecast2/web).
   */
  web_root?: string;
  /**
   * The directory of the admin pages' style sheets (/usr/share/icecast2/admin).
   */
  admin_root?: string;
  /**
   * How a relay pulls from its upstream: its mounts one by one, or everything that the upstream lists (mounts).
   */
  relaying?: 'mounts' | 'everything';
  /**
   * Whether relays pull only while somebody listens (false).
   */
  on_demand?: boolean;
  mirror?: IcecastMirror;
  default_mount?: IcecastMount;
  /**
   * Mounts as they are on this host alone: what differs here from those of the network, by their names; and mounts that the network does not know, where `*` and `?` stand for any characters. The latter have no hold file and no path in NGINX.
   */
  mounts?: {
    [k: string]: IcecastMount1;
  };
}
/**
 * Where the Icecast comes from, if it is not Debian's: 2.5 and KH need it.
 */
export interface IcecastDaemon {
  /**
   * The program on the host.
   */
  program: string;
  /**
   * The directory on the host with its `admin` and `web` (/usr/share/icecast2).
   */
  share?: string;
  /**
   * The package that brings it, of a repository that the host knows (none: somebody else brings it).
   */
  package?: string;
}
/**
 * Names and passwords of this server, where they are not those of the station.
 */
export interface IcecastLogin {
  /**
   * With which encoders log in where a mount says nothing.
   */
  source_password?: Secret;
  /**
   * With which relays log in (relay).
   */
  relay_user?: string;
  /**
   * With which relays log in.
   */
  relay_password?: Secret;
  /**
   * The name for the admin pages (admin).
   */
  admin_user?: string;
  /**
   * The password for the admin pages.
   */
  admin_password?: Secret;
}
/**
 * How much at once.
 */
export interface IcecastLimits {
  /**
   * Listeners, sources, relays and requests together (worked out).
   */
  clients?: number;
  /**
   * Sources, running relays and hold files together (worked out).
   */
  sources?: number;
  /**
   * Bytes that a listener of a mount that says nothing itself may lag behind (524288).
   */
  queue_size?: number;
  /**
   * Bytes sent at once to a new listener of a mount that says nothing itself (65536). 0 is no burst.
   */
  burst_size?: number;
  /**
   * Most that all listeners get together, kbit/s (no limit). KH only.
   */
  max_bandwidth?: number;
  /**
   * Most listeners of all mounts together (no limit). KH only.
   */
  max_listeners?: number;
  /**
   * Threads that serve listeners (1). KH only.
   */
  workers?: number;
}
/**
 * A socket.
 */
export interface IcecastSocket {
  /**
   * Its port.
   */
  port: number;
  /**
   * The address of the host that it is bound to (all).
   */
  address?: string;
  /**
   * Whether it speaks TLS, which `certificate` is for (false). Relays and NGINX need a socket without.
   */
  tls?: boolean;
  /**
   * Whether it takes Shoutcast encoders (false).
   */
  shoutcast?: boolean;
  /**
   * The mount that Shoutcast encoders play on. The next port takes them too then.
   */
  shoutcast_mount?: string;
  /**
   * Bytes that the kernel holds for each connection (the kernel's own).
   */
  send_buffer?: number;
  /**
   * Connections that may wait to be taken (5). 2.5 and KH only.
   */
  backlog?: number;
}
/**
 * Certificate, its chain and its key, for sockets with `tls`: a file on this machine, the text itself, or a file that is on the host already.
 */
export interface IcecastCertificate {
  /**
   * A file with certificate, chain and key, in PEM.
   */
  file?: string;
  /**
   * Certificate, chain and key in PEM, best as an inline !vault value.
   */
  text?: Secret;
  /**
   * A file on the host that somebody else brings there and renews.
   */
  path?: string;
}
/**
 * A header.
 */
export interface IcecastHeader {
  /**
   * Its name: letters, digits and hyphens.
   */
  name: string;
  /**
   * Its value.
   */
  value: string;
  /**
   * The status that it goes with (all).
   */
  status?: number;
}
/**
 * A stream directory.
 */
export interface IcecastDirectory {
  /**
   * Its address.
   */
  url: string;
  /**
   * Seconds to wait for it (15).
   */
  timeout?: number;
  /**
   * Seconds between two announcements (as the directory wants it).
   */
  interval?: number;
}
/**
 * Another name.
 */
export interface IcecastAlias {
  /**
   * The path that is asked for.
   */
  from: string;
  /**
   * The mount or file that is given.
   */
  to: string;
  /**
   * On the socket of this port alone.
   */
  port?: number;
  /**
   * On the socket of this address alone.
   */
  address?: string;
}
/**
 * Listeners who find it full are sent to another server. KH only.
 */
export interface IcecastRedirect {
  to?: IcecastRedirectServer;
  /**
   * How many servers that pull everything from it, and announce themselves, may take them too (none).
   */
  slaves?: number;
  /**
   * Whether it announces itself to the server of which it pulls everything (false).
   */
  announce?: boolean;
}
/**
 * A server that takes them, which listeners can reach.
 */
export interface IcecastRedirectServer {
  /**
   * Its name or address.
   */
  server: string;
  /**
   * Its port.
   */
  port: number;
}
/**
 * Log files beyond the usual. The level is the role's log_level.
 */
export interface IcecastLog {
  /**
   * Whether titles are logged too, in playlist.log (false).
   */
  playlist?: boolean;
  /**
   * Size at which Icecast begins a new file, kB (never; logrotate does it daily).
   */
  size?: number;
  /**
   * Whether those files keep a time in their name (false).
   */
  archive?: boolean;
}
/**
 * An Icecast server outside the network of which everything that it lists is relayed.
 */
export interface IcecastMirror {
  /**
   * The server.
   */
  server: string;
  /**
   * Its port.
   */
  port: number;
  /**
   * With which the list is asked for (relay).
   */
  user?: string;
  /**
   * With which the list is asked for.
   */
  password: Secret;
}
/**
 * What holds for mounts that come up without being in the inventory, such as those of `mirror`; and for the others where they say nothing. Logins cannot be among it: Icecast would ask for them on its status pages too.
 */
export interface IcecastMount {
  /**
   * With which encoders log in (source).
   */
  user?: string;
  /**
   * With which encoders log in (the server's).
   */
  password?: Secret;
  /**
   * The stream's name (as the source says).
   */
  title?: string;
  /**
   * One line about the stream (as the source says).
   */
  description?: string;
  /**
   * Its genre (as the source says).
   */
  genre?: string;
  /**
   * Its website (as the source says).
   */
  url?: string;
  /**
   * What status pages and directories say of its bitrate (as the source says).
   */
  bitrate?: string;
  /**
   * The content type in status pages and directories (as the source says).
   */
  type?: string;
  /**
   * The codec in status pages and directories (as the source says).
   */
  subtype?: string;
  /**
   * The mount, or file below the web root, that listeners move to when it falls silent.
   */
  fallback?: string;
  /**
   * Whether they come back with the source (true).
   */
  fallback_override?: boolean;
  /**
   * Whether listeners beyond the limit are sent there too (false).
   */
  fallback_when_full?: boolean;
  /**
   * A file below the web root that each new listener hears first.
   */
  intro?: string;
  /**
   * Most listeners of one mount (no limit). 0 lets nobody in.
   */
  max_listeners?: number;
  /**
   * Seconds after which a listener is sent away (never).
   */
  max_listener_duration?: number;
  /**
   * Most that its listeners get together, kbit/s (no limit). KH only.
   */
  max_bandwidth?: number;
  /**
   * Bytes sent at once to a new listener.
   */
  burst_size?: number;
  /**
   * Bytes that a listener may lag behind.
   */
  queue_size?: number;
  /**
   * Seconds without data until a source counts as gone.
   */
  source_timeout?: number;
  /**
   * Bytes of MP3 or AAC between two titles.
   */
  metadata_interval?: number;
  /**
   * Whether they are kept out of status pages (false).
   */
  hidden?: boolean;
  /**
   * Whether they are announced in stream directories ("source": as the source says).
   */
  public?: true | false | 'source';
  /**
   * Whether nobody can choose it: it is a fallback of others (false).
   */
  only_as_fallback?: boolean;
  /**
   * Character set of titles (UTF-8 for Ogg, else ISO-8859-1).
   */
  charset?: string;
  /**
   * An absolute path of a file on a host; %Y, %m, %d, %H and so on in its name stand for the time, but not in that of its directory.
   */
  dump_file?: string;
  /**
   * Size at which a recording begins a new file, bytes (never). 2.5 only.
   */
  dump_size?: number;
  /**
   * Seconds after which a recording begins a new file (never). 2.5 only.
   */
  dump_time?: number;
  /**
   * How many titles it remembers (10). 2.5 only.
   */
  history?: number;
  /**
   * Whether a second source takes the place of the first (false). KH only.
   */
  hijack?: boolean;
  /**
   * A program on the host that is run when a source comes or a relay starts, with the mount's name.
   */
  on_connect?: string;
  /**
   * A program on the host that is run when it goes, with the mount's name.
   */
  on_disconnect?: string;
  /**
   * Headers of their answers.
   */
  headers?: IcecastHeader[];
  authentication?: Authentication;
  pull?: Pull;
  /**
   * Whether a relay asks for titles (true).
   */
  metadata?: boolean;
}
/**
 * Who may listen. In `default_mount` Icecast asks on its status pages too.
 */
export interface Authentication {
  /**
   * Listeners who may log in: passwords by name.
   */
  accounts?: {
    /**
     * A password: one line of text, without spaces at either end. Best written as an inline !vault value; never printed.
     */
    [k: string]: Secret;
  };
  /**
   * A file on this machine with a line NAME:MD5 for each account, as Icecast's admin pages write it.
   */
  file?: string;
  /**
   * Whether one account may listen several times at once (false; always where relays pull).
   */
  several_logins?: boolean;
  ask?: AuthenticationServer;
  /**
   * A file of accounts that is on the host already, and is kept there by others, as by Icecast's admin pages.
   */
  path?: string;
}
/**
 * A web server that is asked, or told. What is left out is not asked.
 */
export interface AuthenticationServer {
  /**
   * Asked for each listener who comes.
   */
  listener_add?: string;
  /**
   * Told of each listener who goes.
   */
  listener_remove?: string;
  /**
   * Told when the source comes.
   */
  mount_add?: string;
  /**
   * Told when the source goes.
   */
  mount_remove?: string;
  /**
   * Asked for a source that logs in.
   */
  stream_auth?: string;
  /**
   * With which Icecast logs in there.
   */
  user?: string;
  /**
   * A password: one line of text, without spaces at either end. Best written as an inline !vault value; never printed.
   */
  password?: Secret;
  /**
   * The header of the answer that says yes (icecast-auth-user: 1).
   */
  auth_header?: string;
  /**
   * The header of the answer with the seconds that the listener may stay (icecast-auth-timelimit).
   */
  timelimit_header?: string;
  /**
   * Headers of the listener that are passed on.
   *
   * Items: The name of a header: letters, digits and hyphens.
   */
  headers?: string[];
  /**
   * What is put before the names of those headers (nothing).
   */
  header_prefix?: string;
}
/**
 * A server outside the network that the masters (or the server that `at` names) relay the mount from.
 */
export interface Pull {
  /**
   * The server.
   */
  server: string;
  /**
   * Its port.
   */
  port: number;
  /**
   * The mount there: a path. A Shoutcast server has `/` only.
   */
  mount: string;
  /**
   * Servers that have it too, tried in this order when the first is away. 2.5 and KH only.
   *
   * @minItems 1
   * @maxItems 8
   */
  others?:
    | [PullServer]
    | [PullServer, PullServer]
    | [PullServer, PullServer, PullServer]
    | [PullServer, PullServer, PullServer, PullServer]
    | [PullServer, PullServer, PullServer, PullServer, PullServer]
    | [PullServer, PullServer, PullServer, PullServer, PullServer, PullServer]
    | [PullServer, PullServer, PullServer, PullServer, PullServer, PullServer, PullServer]
    | [PullServer, PullServer, PullServer, PullServer, PullServer, PullServer, PullServer, PullServer];
  /**
   * With which it is pulled.
   */
  user?: string;
  /**
   * A password: one line of text, without spaces at either end. Best written as an inline !vault value; never printed.
   */
  password?: Secret;
  /**
   * Whether it is pulled only while somebody listens (false).
   */
  on_demand?: boolean;
}
/**
 * Another server with the same stream.
 */
export interface PullServer {
  /**
   * The server.
   */
  server: string;
  /**
   * Its port.
   */
  port: number;
  /**
   * The mount there (the same).
   */
  mount?: string;
  /**
   * Seconds to wait for it (4). KH only.
   */
  timeout?: number;
}
/**
 * A mount as Icecast has it. What is left out is as the source, or Icecast, has it.
 */
export interface IcecastMount1 {
  /**
   * With which encoders log in (source).
   */
  user?: string;
  /**
   * With which encoders log in (the server's).
   */
  password?: Secret;
  /**
   * The stream's name (as the source says).
   */
  title?: string;
  /**
   * One line about the stream (as the source says).
   */
  description?: string;
  /**
   * Its genre (as the source says).
   */
  genre?: string;
  /**
   * Its website (as the source says).
   */
  url?: string;
  /**
   * What status pages and directories say of its bitrate (as the source says).
   */
  bitrate?: string;
  /**
   * The content type in status pages and directories (as the source says).
   */
  type?: string;
  /**
   * The codec in status pages and directories (as the source says).
   */
  subtype?: string;
  /**
   * The mount, or file below the web root, that listeners move to when it falls silent.
   */
  fallback?: string;
  /**
   * Whether they come back with the source (true).
   */
  fallback_override?: boolean;
  /**
   * Whether listeners beyond the limit are sent there too (false).
   */
  fallback_when_full?: boolean;
  /**
   * A file below the web root that each new listener hears first.
   */
  intro?: string;
  /**
   * Most listeners of one mount (no limit). 0 lets nobody in.
   */
  max_listeners?: number;
  /**
   * Seconds after which a listener is sent away (never).
   */
  max_listener_duration?: number;
  /**
   * Most that its listeners get together, kbit/s (no limit). KH only.
   */
  max_bandwidth?: number;
  /**
   * Bytes sent at once to a new listener.
   */
  burst_size?: number;
  /**
   * Bytes that a listener may lag behind.
   */
  queue_size?: number;
  /**
   * Seconds without data until a source counts as gone.
   */
  source_timeout?: number;
  /**
   * Bytes of MP3 or AAC between two titles.
   */
  metadata_interval?: number;
  /**
   * Whether they are kept out of status pages (false).
   */
  hidden?: boolean;
  /**
   * Whether they are announced in stream directories ("source": as the source says).
   */
  public?: true | false | 'source';
  /**
   * Whether nobody can choose it: it is a fallback of others (false).
   */
  only_as_fallback?: boolean;
  /**
   * Character set of titles (UTF-8 for Ogg, else ISO-8859-1).
   */
  charset?: string;
  /**
   * An absolute path of a file on a host; %Y, %m, %d, %H and so on in its name stand for the time, but not in that of its directory.
   */
  dump_file?: string;
  /**
   * Size at which a recording begins a new file, bytes (never). 2.5 only.
   */
  dump_size?: number;
  /**
   * Seconds after which a recording begins a new file (never). 2.5 only.
   */
  dump_time?: number;
  /**
   * How many titles it remembers (10). 2.5 only.
   */
  history?: number;
  /**
   * Whether a second source takes the place of the first (false). KH only.
   */
  hijack?: boolean;
  /**
   * A program on the host that is run when a source comes or a relay starts, with the mount's name.
   */
  on_connect?: string;
  /**
   * A program on the host that is run when it goes, with the mount's name.
   */
  on_disconnect?: string;
  /**
   * Headers of their answers.
   */
  headers?: IcecastHeader[];
  authentication?: Authentication;
  pull?: Pull;
  /**
   * Whether a relay asks for titles (true).
   */
  metadata?: boolean;
}
/**
 * A server that receives the sources, encodes, and feeds the relays.
 */
export interface Master {
  /**
   * The address that other hosts and listeners use.
   */
  address: string;
  /**
   * A host name of its own for listeners, beside the station's.
   */
  public_name?: string;
  ssh?: Ssh;
  provider?: Provider;
  /**
   * Values for this host alone.
   */
  vars?: Vars;
  /**
   * The primary feeds the network; a standby takes over.
   */
  role: 'primary' | 'standby';
  /**
   * A name: lower-case letters, digits and hyphens, as in a DNS label.
   */
  region?: string;
  /**
   * Whether it answers DNS, too (false).
   */
  nameserver?: boolean;
  /**
   * Whether it leads listeners to relays by URL, too (false). Its NGINX has port 80: the directors' must be another.
   */
  director?: boolean;
  /**
   * Listeners the master may carry beside its relays (100).
   */
  max_listeners?: number;
  icecast?: Icecast;
}
/**
 * How a host is reached over SSH. What is not said here comes from ~/.ssh/config.
 */
export interface Ssh {
  /**
   * Where SSH connects to, if not the host's own address.
   */
  address?: string;
  /**
   * The port of sshd (22).
   */
  port?: number;
  /**
   * The user to log in as (root).
   */
  user?: string;
  /**
   * A private key file; otherwise the agent and the usual files are tried.
   */
  identity_file?: string;
  /**
   * Hosts to go through, as in ssh -J: user@host:port, separated by commas.
   */
  jump?: string;
  /**
   * Whether sudo is needed to become root (true unless the user is root).
   */
  become?: boolean;
  /**
   * A password: one line of text, without spaces at either end. Best written as an inline !vault value; never printed.
   */
  sudo_password?: Secret;
  /**
   * Seconds to wait for the connection (10).
   */
  connect_timeout?: number;
}
/**
 * What the host costs and can carry. Used for lint and planning, never rendered.
 */
export interface Provider {
  /**
   * One line of text, without control characters and without spaces at either end.
   */
  name?: string;
  /**
   * One line of text, without control characters and without spaces at either end.
   */
  plan?: string;
  /**
   * One line of text, without control characters and without spaces at either end.
   */
  location?: string;
  /**
   * The price of a month.
   */
  price_per_month?: number;
  /**
   * The currency of the price, as three letters.
   */
  currency?: string;
  /**
   * Transfer included in the price, terabytes a month.
   */
  transfer_tb?: number;
  /**
   * Speed of the network link, Mbit/s.
   */
  link_mbit?: number;
}
/**
 * A server that pulls the mounts and serves listeners.
 */
export interface Relay {
  /**
   * The address that other hosts and listeners use.
   */
  address: string;
  /**
   * A host name of its own for listeners, beside the station's.
   */
  public_name?: string;
  ssh?: Ssh;
  provider?: Provider;
  /**
   * Values for this host alone.
   */
  vars?: Vars;
  /**
   * A name: lower-case letters, digits and hyphens, as in a DNS label.
   */
  region: string;
  /**
   * 1 pulls from a master; 2 pulls from a relay of tier 1, and so on (1).
   */
  tier?: number;
  /**
   * The host it pulls from, or several, first choice first (what follows from its tier and region: the masters, primary first, or relays of the tier above).
   *
   * @minItems 1
   * @maxItems 8
   */
  from?: string | string[];
  /**
   * Who finds another upstream when one is away (as the station says).
   */
  failover?: 'haproxy' | 'nginx' | 'icecast' | 'none';
  /**
   * Whether it returns to the first upstream that is back (as the station says).
   */
  failback?: 'stay' | 'return';
  /**
   * Whether it answers DNS, too (false).
   */
  nameserver?: boolean;
  /**
   * Whether it leads listeners to relays by URL, too (false). Its NGINX has port 80: the directors' must be another.
   */
  director?: boolean;
  /**
   * Listeners the relay may carry over all mounts (10000).
   */
  max_listeners?: number;
  /**
   * Its share of the region's listeners, beside those of the other relays (1). One with half of another's weight is in half as many answers of DNS.
   */
  weight?: number;
  icecast?: Icecast;
}
/**
 * A box in a studio that encodes and sends to every master.
 */
export interface Studio {
  /**
   * The address that other hosts and listeners use.
   */
  address: string;
  /**
   * A host name of its own for listeners, beside the station's.
   */
  public_name?: string;
  ssh?: Ssh;
  provider?: Provider;
  /**
   * Values for this host alone.
   */
  vars?: Vars;
  /**
   * A name: lower-case letters, digits and hyphens, as in a DNS label.
   */
  source: string;
  /**
   * What it sends: a tone (to prove the way), or a sound card.
   */
  plays: {
    /**
     * A sine tone of this frequency, Hz.
     */
    tone?: number;
    /**
     * An ALSA capture device, as in hw:0.
     */
    device?: string;
  };
}
/**
 * A server of its own that answers DNS. Masters and relays can do so too, with `nameserver: true`.
 */
export interface Nameserver {
  /**
   * The address that resolvers ask.
   */
  address: string;
  /**
   * The name that the delegation names, if not the one below the station's domain.
   */
  public_name?: string;
  ssh?: Ssh;
  provider?: Provider;
  /**
   * Values for this host alone.
   */
  vars?: Vars;
  /**
   * A name: lower-case letters, digits and hyphens, as in a DNS label.
   */
  region?: string;
  /**
   * Whether it leads listeners to relays by URL, too (false).
   */
  director?: boolean;
}
/**
 * A server of its own that leads listeners to relays by URL. Masters and name servers can do so too, with `director: true`.
 */
export interface Director {
  /**
   * The address that listeners reach.
   */
  address: string;
  /**
   * Its own name, if not the one below the station's domain.
   */
  public_name?: string;
  ssh?: Ssh;
  provider?: Provider;
  /**
   * Values for this host alone.
   */
  vars?: Vars;
  /**
   * A name: lower-case letters, digits and hyphens, as in a DNS label.
   */
  region?: string;
  /**
   * Whether it answers DNS, too (false).
   */
  nameserver?: boolean;
}
/**
 * A stream. Declared once; what it means on masters, relays and in NGINX is derived.
 */
export interface Mount {
  /**
   * The codec and its container.
   */
  format: 'mp3' | 'vorbis' | 'opus' | 'aac' | 'flac';
  /**
   * Bitrate, kbit/s. Needed for all formats but flac.
   */
  bitrate?: number;
  /**
   * Sample rate, Hz (44100; opus always 48000).
   */
  samplerate?: 8000 | 11025 | 12000 | 16000 | 22050 | 24000 | 32000 | 44100 | 48000;
  /**
   * 1 for mono, 2 for stereo (2).
   */
  channels?: 1 | 2;
  /**
   * One line of text, without control characters and without spaces at either end.
   */
  title?: string;
  /**
   * One line of text, without control characters and without spaces at either end.
   */
  description?: string;
  /**
   * One line of text, without control characters and without spaces at either end.
   */
  genre?: string;
  /**
   * Its website (the station's).
   */
  url?: string;
  /**
   * A mount: a slash, then letters, digits, dots, hyphens and underscores. Icecast keeps /admin, *.xsl and *.xslt to itself.
   */
  public_path?: string;
  /**
   * Names that it had before. Players that still ask for them get it, and listeners of the old name are led to it when it is renamed.
   *
   * Items: A mount: a slash, then letters, digits, dots, hyphens and underscores. Icecast keeps /admin, *.xsl and *.xslt to itself.
   */
  was?: string[];
  /**
   * Further paths, as players of old servers ask for them: /, /; or /stream/1. One that ends as playlists do, as in /listen.pls, leads to the playlist. Directors and NGINX answer them, Icecast does not.
   *
   * Items: A path that old players ask for: a slash, then letters, digits and ;.,_~- between further slashes.
   */
  legacy?: string[];
  /**
   * How directors lead its listeners, if not as `director` says.
   */
  steering?: 'redirect' | 'proxy';
  /**
   * The sources that feed it, if not all of them.
   *
   * Items: A name: lower-case letters, digits and hyphens, as in a DNS label.
   */
  sources?: string[];
  /**
   * A mount: a slash, then letters, digits, dots, hyphens and underscores. Icecast keeps /admin, *.xsl and *.xslt to itself.
   */
  fallback?: string;
  /**
   * An audio file of the same format that loops when everything else is gone (a tone that is shipped).
   */
  fallback_file?: string;
  /**
   * Most listeners of this mount on one server (no limit of its own).
   */
  max_listeners?: number;
  /**
   * Seconds after which a listener is sent away (never). Where relays pull, nobody is.
   */
  max_listener_duration?: number;
  /**
   * Bytes sent at once to a new listener (65536).
   */
  burst_size?: number;
  /**
   * Bytes that a listener may lag behind before being cut off (524288). More than the burst.
   */
  queue_size?: number;
  /**
   * Whether the mount is kept out of status pages (false).
   */
  hidden?: boolean;
  /**
   * Whether the mount is announced in stream directories (false).
   */
  public?: boolean;
  /**
   * Whether titles are passed on to listeners (true).
   */
  metadata?: boolean;
  /**
   * Character set of the titles that listeners are sent (UTF-8).
   */
  charset?:
    | 'UTF-8'
    | 'ISO-8859-1'
    | 'ISO-8859-2'
    | 'ISO-8859-3'
    | 'ISO-8859-4'
    | 'ISO-8859-5'
    | 'ISO-8859-6'
    | 'ISO-8859-7'
    | 'ISO-8859-8'
    | 'ISO-8859-9'
    | 'ISO-8859-10'
    | 'ISO-8859-11'
    | 'ISO-8859-13'
    | 'ISO-8859-14'
    | 'ISO-8859-15'
    | 'ISO-8859-16'
    | 'KOI8-R'
    | 'KOI8-U'
    | 'CP1250'
    | 'CP1251'
    | 'CP1252'
    | 'CP1253'
    | 'CP1254'
    | 'CP1255'
    | 'CP1256'
    | 'CP1257'
    | 'CP1258'
    | 'EUC-JP'
    | 'EUC-KR'
    | 'GB18030'
    | 'GBK'
    | 'SHIFT_JIS';
  /**
   * The server where it comes in, or several, who leads first (every master). They and those that pull from them, directly or not, have the mount.
   *
   * @minItems 1
   * @maxItems 8
   */
  at?: string | string[];
  encoder?: MountEncoder;
  pull?: Pull;
  /**
   * Whether relays pull it only while somebody listens (as the host says, or false).
   */
  on_demand?: boolean;
  /**
   * Whether listeners come back from the fallback with the source (true).
   */
  fallback_override?: boolean;
  /**
   * Whether listeners beyond the limit are sent to the fallback (false).
   */
  fallback_when_full?: boolean;
  /**
   * An audio file of the same format that each new listener hears first. Not where relays pull it, who would pass it on.
   */
  intro?: string;
  /**
   * An absolute path of a file on a host; %Y, %m, %d, %H and so on in its name stand for the time, but not in that of its directory.
   */
  dump_file?: string;
  /**
   * Seconds without data until the source counts as gone (the role's source_timeout).
   */
  source_timeout?: number;
  /**
   * Bytes of sound between two titles (16000).
   */
  metadata_interval?: number;
  /**
   * Whether nobody can choose it: it is a fallback of others (false).
   */
  only_as_fallback?: boolean;
  /**
   * The content type in status pages and directories (as the source says).
   */
  type?: string;
  /**
   * One line of text, without control characters and without spaces at either end.
   */
  subtype?: string;
  on_connect?: MountScripts;
  on_disconnect?: MountScripts;
  /**
   * Headers of its answers to listeners, after those of the host.
   */
  headers?: IcecastHeader[];
  authentication?: Authentication1;
}
/**
 * An encoder connects to Icecast itself, past Liquidsoap.
 */
export interface MountEncoder {
  /**
   * With which it logs in (source).
   */
  user?: string;
  /**
   * A password: one line of text, without spaces at either end. Best written as an inline !vault value; never printed.
   */
  password: Secret;
}
/**
 * Programs that Icecast runs when the mount comes up (on_connect), or goes (on_disconnect).
 */
export interface MountScripts {
  /**
   * A program on the server where its source comes and goes. It is given the name of the mount, and nothing else.
   */
  source?: string;
  /**
   * A program on each server that relays it, where the relay starts and ends. It is given the name of the mount, and nothing else.
   */
  relay?: string;
}
/**
 * Who may listen: accounts, a file of accounts, or what a web server answers.
 */
export interface Authentication1 {
  /**
   * Listeners who may log in: passwords by name.
   */
  accounts?: {
    /**
     * A password: one line of text, without spaces at either end. Best written as an inline !vault value; never printed.
     */
    [k: string]: Secret;
  };
  /**
   * A file on this machine with a line NAME:MD5 for each account, as Icecast's admin pages write it.
   */
  file?: string;
  /**
   * Whether one account may listen several times at once (false; always where relays pull).
   */
  several_logins?: boolean;
  ask?: AuthenticationServer;
  /**
   * A file of accounts that is on the host already, and is kept there by others, as by Icecast's admin pages.
   */
  path?: string;
}
/**
 * Somebody who may send to a live source.
 */
export interface SourceAccount {
  /**
   * A password: one line of text, without spaces at either end. Best written as an inline !vault value; never printed.
   */
  password: Secret;
  /**
   * The last day on which they may log in, in the station's time zone, as in 2027-01-31.
   */
  until?: string;
  /**
   * true: they may not log in (false).
   */
  disabled?: boolean;
}
/**
 * playlist: where its files are pulled from. They stay on the master's disk, and play from there.
 */
export interface PlaylistOrigin {
  /**
   * A name: lower-case letters, digits and hyphens, as in a DNS label.
   */
  storage: string;
  /**
   * Where in it. Left out: all that is in it.
   */
  path?: string;
  /**
   * How often it is looked at (15m).
   */
  every?: string;
  /**
   * How long a file still plays that is no longer in the storage (1d).
   */
  keep?: string;
  /**
   * The most that is pulled (20G). If the storage has more, nothing is.
   */
  at_most?: string;
}
/**
 * What a mount plays, in files on each master where it comes in.
 */
export interface Recording {
  /**
   * A mount: a slash, then letters, digits, dots, hyphens and underscores. Icecast keeps /admin, *.xsl and *.xslt to itself.
   */
  mount: string;
  /**
   * When a new file begins (1h): at whole hours, quarters of them and so on, in the station's time zone.
   */
  cut?: '15m' | '30m' | '1h' | '2h' | '3h' | '4h' | '6h' | '12h' | '24h';
  /**
   * How long files stay on the master (30d).
   */
  keep?: string;
  /**
   * The most that they take there; then the oldest go. Left out: what `keep` takes, and a tenth more.
   */
  at_most?: string;
  upload?: Upload;
}
/**
 * Where finished files are copied to.
 */
export interface Upload {
  /**
   * A name: lower-case letters, digits and hyphens, as in a DNS label.
   */
  storage: string;
  /**
   * Where in it (recordings). Below it each master has a directory with one for each recording.
   */
  path?: string;
  /**
   * How long they stay there. Left out: for ever.
   */
  keep?: string;
}
/**
 * A person with an account on the hosts.
 */
export interface User {
  /**
   * Public keys that may log in.
   *
   * Items: One line of an authorized_keys file, without options.
   */
  authorized_keys?: string[];
  /**
   * Whether the user may become root without a password (false).
   */
  sudo?: boolean;
  /**
   * The login shell (/bin/bash).
   */
  shell?: string;
  /**
   * true removes the account.
   */
  absent?: boolean;
  /**
   * The hosts that the account exists on, as a pattern (all).
   */
  hosts?: string;
}
/**
 * How listeners are sent to relays by name.
 */
export interface Dns {
  /**
   * Seconds that a resolver may keep where a listener is sent to (30).
   */
  ttl?: number;
  /**
   * A name: lower-case letters, digits and hyphens, as in a DNS label.
   */
  default_region?: string;
  /**
   * The mounts that a relay must play to be sent listeners. An empty list: its Icecast must answer, no more. (The first mount that all relays have, whether somebody listens or not.)
   *
   * @maxItems 8
   *
   * Items: A mount: a slash, then letters, digits, dots, hyphens and underscores. Icecast keeps /admin, *.xsl and *.xslt to itself.
   */
  must_play?:
    | []
    | [string]
    | [string, string]
    | [string, string, string]
    | [string, string, string, string]
    | [string, string, string, string, string]
    | [string, string, string, string, string, string]
    | [string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string];
  /**
   * A path on this machine, relative to the inventory's directory (or absolute, or below ~).
   */
  database?: string;
}
/**
 * How directors lead listeners to relays by URL.
 */
export interface Directing {
  /**
   * A name: lower-case letters, digits and hyphens, as in a DNS label.
   */
  name?: string;
  /**
   * The port of all directors (80).
   */
  port?: number;
  /**
   * How listeners are led where a mount does not say (redirect).
   */
  steering?: 'redirect' | 'proxy';
  /**
   * How listeners are shared among the relays of a region (left). left: by what each has left at that moment of its room for listeners, and of its link where `provider.link_mbit` says what it carries; weight: by `weight` or `max_listeners` alone.
   */
  balance?: 'left' | 'weight';
  /**
   * Players that follow no redirects, by a part of their User-Agent: the sound comes to them through the director.
   *
   * @maxItems 100
   *
   * Items: One line of text, without control characters and without spaces at either end.
   */
  proxy_players?: string[];
  /**
   * Networks of proxies before the directors, whose X-Forwarded-For tells where a listener is (none: it is where the connection comes from).
   *
   * @maxItems 1000
   *
   * Items: A network of IPv4 or IPv6: its first address, a slash, and the number of bits that are common to all.
   */
  trusted_proxies?: string[];
  /**
   * Whether listeners are led to a relay that is up and plays its hold file, while the mount plays nowhere (true). Otherwise they are told to come back.
   */
  hold?: boolean;
}
/**
 * How changes reach the hosts, and when a run stops.
 */
export interface Rollout {
  /**
   * A pattern of hosts, as in --limit: of the relays of a tier these are changed first (the group `canary` if there is one, else one relay).
   */
  canary?: string;
  /**
   * How many relays are changed at a time: a number, a share as in `25%`, or a list: the first step, the second, and so on; the last one counts for all further steps (100%, which `away` holds within bounds).
   */
  serial?: number | string | (number | string)[];
  /**
   * The share of each region's capacity, in listeners, that may be away at a time (50%). One relay may always be.
   */
  away?: string;
  /**
   * How many hosts may fail before nothing further is begun: a number, or a share as in `10%` (0).
   */
  max_failures?: number | string;
  /**
   * How many relays of a region may fail before no other of this region is begun (0).
   */
  max_failures_per_region?: number | string;
  /**
   * What hosts that cannot be reached mean: `continue` without them, `fail` counts them among the failures, `stop` changes nothing (continue).
   */
  unreachable?: 'continue' | 'fail' | 'stop';
  /**
   * Whether relays are drained before a step that drops listeners (true).
   */
  drain?: boolean;
  /**
   * How long to wait, once a relay is drained, until players know (the `ttl` of `dns`).
   */
  drain_seconds?: number;
  /**
   * Whether each mount that was heard on a host before a change must be heard after it, or the change is undone (true).
   */
  gate?: boolean;
}
/**
 * A live show: while it is on the air, nothing is changed that listeners could notice.
 */
export interface Show {
  /**
   * One line of text, without control characters and without spaces at either end.
   */
  title?: string;
  /**
   * The days on which it begins (every day).
   *
   * @minItems 1
   */
  days?: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
  /**
   * When it begins, by the clock of the station's time zone, as in "06:00".
   */
  from: string;
  /**
   * When it ends; on the next day if that is not after `from`.
   */
  to: string;
}
/**
 * Hosts under one name, with values of their own.
 */
export interface Group {
  /**
   * Patterns of hosts: names, groups, globs and so on, as in --limit.
   *
   * Items: A pattern of hosts, as in `relays:!eu`.
   */
  hosts: string[];
  /**
   * Values for the group's hosts. Where groups disagree, the one written later wins.
   */
  vars?: Vars;
  icecast?: Icecast;
}
/**
 * Boxes on this machine that play the hosts. Only an inventory that says so can be brought up and torn down.
 */
export interface Lab {
  /**
   * The IPv4 network that the addresses are of, as in 10.77.0.0/24; its first address is the gateway.
   */
  network: string;
  /**
   * A name: lower-case letters, digits and hyphens, as in a DNS label.
   */
  namespace?: string;
}
