import type { MountModel } from './mount-model.ts';

/**
 * What a configuration is meant to say: the part of the values that templates see that Icecast has to do with. A
 * password is anything that can reveal itself.
 */
export interface IcecastModel {
  readonly kind: string;
  readonly station: {
    readonly passwords: { readonly source: Revealable; readonly relay: Revealable; readonly admin: Revealable };
  };
  readonly limits: LimitsModel;
  readonly icecast: ServerModel;
  readonly mounts: readonly MountModel[];
  /** The role's settings. One that is not there is not compared. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface Revealable {
  reveal(): string;
}

interface LimitsModel {
  readonly clients: number;
  readonly sources: number;
  /** Bytes. */
  readonly queue_size: number;
  /** Bytes. */
  readonly burst_size: number;
}

/** What is not there is null. */
export interface ServerModel {
  readonly hostname: string;
  readonly location: string;
  readonly contact: string;
  readonly server_id: string | null;
  readonly files: boolean;
  readonly sockets: readonly SocketModel[];
  /** Where programs on the host reach it. */
  readonly local: { readonly address: string; readonly port: number };
  readonly certificate: object | null;
  readonly ciphers: string | null;
  readonly headers: readonly HeaderModel[];
  /** Null: the role's, if a mount is public. */
  readonly directories:
    | readonly { readonly url: string; readonly timeout: number; readonly interval: number | null }[]
    | null;
  readonly aliases: readonly {
    readonly from: string;
    readonly to: string;
    readonly port: number | null;
    readonly address: string | null;
  }[];
  readonly allow: readonly string[] | null;
  readonly deny: readonly string[] | null;
  readonly log: { readonly playlist: boolean; readonly size: number | null; readonly archive: boolean | null };
  readonly web_root: string;
  readonly admin_root: string;
  readonly on_demand: boolean;
  readonly everything: {
    readonly server: string;
    readonly port: number;
    readonly user: string;
    readonly password: Revealable;
  } | null;
  readonly default_mount: DefaultMountModel | null;
}

interface SocketModel {
  readonly port: number;
  readonly address: string | null;
  readonly tls: boolean;
  readonly shoutcast: boolean;
  readonly shoutcast_mount: string | null;
  /** Bytes. */
  readonly send_buffer: number | null;
}

export interface HeaderModel {
  readonly name: string;
  readonly value: string;
  /** Null: all. */
  readonly status: number | null;
}

export interface AuthenticationModel {
  readonly type: string;
  readonly options: readonly { readonly name: string; readonly value: string | number | Revealable }[];
}

export interface DefaultMountModel {
  readonly user: string | null;
  readonly password: Revealable | null;
  readonly fallback: string | null;
  readonly fallback_when_full: boolean;
  readonly max_listeners: number | null;
  /** Seconds. */
  readonly max_listener_duration: number | null;
  /** Bytes. */
  readonly burst_size: number | null;
  /** Bytes. */
  readonly queue_size: number | null;
  /** Seconds. */
  readonly source_timeout: number | null;
  /** Bytes. */
  readonly metadata_interval: number | null;
  readonly hidden: boolean | null;
  readonly public: boolean | null;
  readonly charset: string | null;
  readonly dump_file: string | null;
  readonly on_connect: string | null;
  readonly on_disconnect: string | null;
  readonly headers: readonly HeaderModel[];
}
