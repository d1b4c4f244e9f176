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
   * live: seconds of sound held before it goes on air (2). Also about the time until the next source takes over.
   */
  buffer?: number;
  /**
   * live: when a connected source counts as silent.
   */
  dead_air?: {
    /**
     * Seconds of silence (4).
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
   * The people with accounts, by user name.
   */
  users?: {
    [k: string]: User;
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
   * Values for all hosts of the region.
   */
  vars?: Vars;
  icecast?: Icecast;
}
/**
 * What Icecast itself does on a host. Written for all hosts, a region, a group or one host; the most special wins, key by key.
 */
export interface Icecast {
  /**
   * Which Icecast the host runs: "2.4" is Debian's, 2.4.4 ("2.4").
   */
  dialect?: '2.4';
  /**
   * The name in addresses that Icecast gives out (the first public name).
   */
  hostname?: string;
  /**
   * Where the server is (the station's).
   */
  location?: string;
  /**
   * A mail address of who runs it (the station's).
   */
  contact?: string;
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
  default_mount?: IcecastDefaultMount;
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
}
/**
 * Certificate, its chain and its key, for sockets with `tls`: a file on this machine, or the text itself.
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
export interface IcecastDefaultMount {
  /**
   * With which encoders log in (source).
   */
  user?: string;
  /**
   * With which encoders log in (the station's).
   */
  password?: Secret;
  /**
   * The mount that listeners move to when one falls silent.
   */
  fallback?: string;
  /**
   * Whether listeners beyond the limit are sent there too (false).
   */
  fallback_when_full?: boolean;
  /**
   * Most listeners of one mount (no limit).
   */
  max_listeners?: number;
  /**
   * Seconds after which a listener is sent away (never).
   */
  max_listener_duration?: number;
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
   * Whether they are announced in stream directories (as the source says).
   */
  public?: boolean;
  /**
   * Character set of titles (UTF-8 for Ogg, else ISO-8859-1).
   */
  charset?: string;
  /**
   * An absolute path of a file on a host; %Y, %m, %d, %H and so on in its name stand for the time, but not in that of its directory.
   */
  dump_file?: string;
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
   * The password that sudo asks for, where it asks for one.
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
   * The hosting company.
   */
  name?: string;
  /**
   * What the company calls this size of server.
   */
  plan?: string;
  /**
   * Where the server stands.
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
   * A name: lower-case letters, digits and hyphens, as in a DNS label.
   */
  from?: string;
  /**
   * Listeners the relay may carry over all mounts (10000).
   */
  max_listeners?: number;
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
   * The stream's name, shown by players (the station's).
   */
  title?: string;
  /**
   * One line about the stream (the station's).
   */
  description?: string;
  /**
   * Its genre (the station's).
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
   * A name: lower-case letters, digits and hyphens, as in a DNS label.
   */
  at?: string;
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
   * The codec in status pages and directories (as the source says).
   */
  subtype?: string;
  on_connect?: MountScripts;
  on_disconnect?: MountScripts;
  /**
   * Headers of its answers to listeners, after those of the host.
   */
  headers?: IcecastHeader[];
  authentication?: Authentication;
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
   * With which it logs in.
   */
  password: Secret;
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
   * With which it is pulled.
   */
  user?: string;
  /**
   * With which it is pulled.
   */
  password?: Secret;
  /**
   * Whether it is pulled only while somebody listens (false).
   */
  on_demand?: boolean;
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
