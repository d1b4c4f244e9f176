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
   * live: the password that the encoder logs in with: one line of text without a colon, at which Liquidsoap would cut it off.
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
   * Seconds after which a listener is sent away (never).
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
