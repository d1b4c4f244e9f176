import type { BlockModel } from './block-model.ts';
import type { DialectModel } from './dialect-model.ts';
import type { MountModel } from './mount-model.ts';

/**
 * What a configuration is meant to say: the part of the values that templates see that Icecast has to do with. A
 * password is anything that can reveal itself.
 */
export interface IcecastModel {
  readonly kind: string;
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
export interface ServerModel extends DialectModel {
  readonly hostname: string;
  readonly location: string;
  readonly contact: string;
  readonly server_id: string | null;
  readonly files: boolean;
  readonly sockets: readonly SocketModel[];
  /** Where programs on the host reach it. */
  readonly local: { readonly address: string; readonly port: number };
  readonly certificate: { readonly path: string } | null;
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
  /** The mounts that only this server knows, and the one for all others. */
  readonly blocks: readonly BlockModel[];
  readonly login: LoginModel;
  /** Whether what works and is unwise is left alone. */
  readonly as_found: boolean;
}

interface LoginModel {
  readonly source_password: Revealable;
  readonly relay_user: string;
  readonly relay_password: Revealable;
  readonly admin_user: string;
  readonly admin_password: Revealable;
}

interface SocketModel {
  readonly port: number;
  readonly address: string | null;
  readonly tls: boolean;
  readonly shoutcast: boolean;
  readonly shoutcast_mount: string | null;
  /** Bytes. */
  readonly send_buffer: number | null;
  /** Of 2.5 and KH. */
  readonly backlog: number | null;
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
