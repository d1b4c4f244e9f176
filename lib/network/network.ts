import type { Diagnostic } from '../inventory/diagnostic.ts';
import type { Inventory } from '../inventory/inventory.ts';
import type { Secret } from '../inventory/secret.ts';
import type {
  Authentication,
  Icecast,
  IcecastHeader,
  MountScripts,
  Provider,
  Pull,
  Station,
} from '../inventory/types.generated.ts';
import type { Vars } from '../inventory/vars.ts';
import type { Recording, Source, Storage } from './programme.ts';

export type * from './programme.ts';

/** What follows from an inventory: who feeds whom, which mount lives where, how each host is reached. */
export interface Network {
  readonly inventory: Inventory;
  readonly station: Station;
  readonly regions: readonly Region[];
  /** All hosts: masters (primary first), relays by tier, studios, name servers, directors. */
  readonly hosts: readonly Host[];
  readonly mounts: readonly Mount[];
  /** First choice first. */
  readonly sources: readonly Source[];
  readonly storages: ReadonlyMap<string, Storage>;
  readonly recordings: readonly Recording[];
  /** Every group with its hosts' names: all, masters, relays, studios, nameservers, directors, each region, and what `groups:` adds. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly users: readonly User[];
  /** What `--set` said: the highest level of every host's vars. */
  readonly set: Vars;
  /** What is likely to be wrong, though nothing forbids it. */
  readonly warnings: readonly Diagnostic[];
}

export interface Region {
  readonly name: string;
  readonly title: string;
  readonly failover: readonly string[];
  /** Networks of its listeners, as in `192.0.2.0/24`. */
  readonly networks: readonly string[];
  /** Continents, and countries as in `NA-CA`. */
  readonly places: readonly string[];
}

interface HostCommon {
  readonly name: string;
  readonly address: string;
  /** Names that listeners may use for this host; never empty. */
  readonly publicNames: readonly string[];
  readonly region: string | null;
  /** Names of the groups it is in, as in `Network.groups`, from general to special. */
  readonly groups: readonly string[];
  /** Merged: all < region < group < host < --set. */
  readonly vars: Vars;
  readonly ssh: SshSettings;
  readonly provider: Provider | null;
  /** JSON pointer of the host in the inventory, as in `/relays/eu-1`. */
  readonly pointer: string;
}

export interface Master extends HostCommon {
  readonly kind: 'master';
  readonly role: 'primary' | 'standby';
  readonly maxListeners: number;
  /** Names of the relays that pull from it while nothing is wrong. */
  readonly feeds: readonly string[];
  /** Names of all relays that may pull from it. */
  readonly mayFeed: readonly string[];
  /** What is said of its Icecast: all < region < group < host. */
  readonly icecast: Icecast;
}

export interface Relay extends HostCommon {
  readonly kind: 'relay';
  readonly region: string;
  readonly tier: number;
  /** Name of the host that it pulls from while nothing is wrong. */
  readonly from: string;
  /** Names of all that it may pull from: `from`, and who takes over, in this order. */
  readonly upstreams: readonly string[];
  /** Who finds another when one is away. */
  readonly failover: 'haproxy' | 'nginx' | 'icecast' | 'none';
  readonly failback: 'stay' | 'return';
  /** Its share of the listeners of its region, beside those of the others. */
  readonly weight: number;
  readonly maxListeners: number;
  readonly feeds: readonly string[];
  readonly mayFeed: readonly string[];
  readonly icecast: Icecast;
}

export interface Studio extends HostCommon {
  readonly kind: 'studio';
  readonly source: string;
  readonly plays: { readonly tone: number } | { readonly device: string };
}

/** A host that answers DNS and does nothing else. */
export interface Nameserver extends HostCommon {
  readonly kind: 'nameserver';
}

/** A host that leads listeners to relays by URL; it may answer DNS as well. */
export interface Director extends HostCommon {
  readonly kind: 'director';
}

export type Host = Master | Relay | Studio | Nameserver | Director;

/** How to log in. Null leaves the choice to ~/.ssh/config and its defaults. */
export interface SshSettings {
  readonly address: string;
  readonly port: number | null;
  readonly user: string | null;
  readonly identityFile: string | null;
  readonly jump: string | null;
  /** Null: sudo unless the user is root. */
  readonly become: boolean | null;
  readonly sudoPassword: Secret | null;
  /** Seconds. */
  readonly connectTimeout: number;
}

export type Format = 'mp3' | 'vorbis' | 'opus' | 'aac' | 'flac';

/** Where a mount comes from, and what Icecast alone does with it. Null: no such thing. */
export interface MountOptions {
  /** The servers where it comes in, who leads first; null: every master. */
  readonly at: readonly string[] | null;
  /** With which an encoder logs in to Icecast itself; null: none does. */
  readonly encoder: { readonly user: string; readonly password: Secret } | null;
  /** The server outside that it is relayed from. */
  readonly pull: Pull | null;
  /** Null: as the relay says. */
  readonly onDemand: boolean | null;
  readonly fallbackOverride: boolean;
  readonly fallbackWhenFull: boolean;
  readonly intro: Intro | null;
  /** A path on the host. */
  readonly dumpFile: string | null;
  /** Seconds. */
  readonly sourceTimeout: number | null;
  /** Bytes. */
  readonly metadataInterval: number | null;
  readonly onlyAsFallback: boolean;
  readonly type: string | null;
  readonly subtype: string | null;
  /** Names that it had before. */
  readonly was: readonly string[];
  /** Further paths that lead to it, for players of old servers. */
  readonly legacy: readonly string[];
  /** Paths that lead to its playlists, and are none of these themselves: `/listen.pls`. */
  readonly formerPlaylists: readonly string[];
  /** How directors lead its listeners; null: as all. */
  readonly steering: 'redirect' | 'proxy' | null;
  readonly onConnect: MountScripts;
  readonly onDisconnect: MountScripts;
  readonly headers: readonly IcecastHeader[];
  readonly authentication: Authentication | null;
}

/** A mount with every default filled in. Null: no such thing. */
export interface Mount extends MountOptions {
  readonly name: string;
  readonly format: Format;
  /** As in `audio/mpeg`. */
  readonly contentType: string;
  /** kbit/s; null for flac. */
  readonly bitrate: number | null;
  readonly samplerate: number;
  readonly channels: 1 | 2;
  readonly title: string;
  readonly description: string;
  readonly genre: string;
  readonly url: string | null;
  /** The path that listeners use. */
  readonly publicPath: string;
  /** Names of its sources, first choice first. */
  readonly sources: readonly string[];
  readonly fallback: string | null;
  /** The looping file that every server falls back to last. */
  readonly hold: HoldFile;
  readonly maxListeners: number | null;
  /** Seconds. */
  readonly maxListenerDuration: number | null;
  /** Bytes. */
  readonly burstSize: number;
  /** Bytes. */
  readonly queueSize: number;
  readonly hidden: boolean;
  readonly public: boolean;
  readonly metadata: boolean;
  readonly charset: string;
}

/** A file that new listeners hear first. */
export interface Intro {
  /** Its name below Icecast's web root: `/intro-live.mp3`. */
  readonly mount: string;
  /** Absolute, on this machine. */
  readonly local: string;
}

/** `local` is the user's file (absolute path on this machine), or null for the shipped one that `shipped` names. */
export interface HoldFile {
  /** Its name below Icecast's webroot, as a mount: `/hold-live.mp3`. */
  readonly mount: string;
  readonly local: string | null;
  /** As in `mp3-44100-2.mp3`, below roles/icecast/files/hold. */
  readonly shipped: string;
}

/** An account, and the names of the hosts that it is kept on. */
export interface User {
  readonly name: string;
  readonly authorizedKeys: readonly string[];
  readonly sudo: boolean;
  readonly shell: string;
  /** True: the account is removed. */
  readonly absent: boolean;
  readonly hosts: ReadonlySet<string>;
}
