import type { AuthenticationModel, HeaderModel, Revealable } from './model.ts';

/** A mount as one host is meant to have it. What is not there is null. */
export interface MountModel {
  readonly name: string;
  readonly format: string;
  readonly bitrate: number | null;
  readonly title: string;
  readonly description: string;
  readonly genre: string;
  readonly url: string | null;
  readonly fallback: string | null;
  /** The copy of its fallback that it has to itself. */
  readonly standby: {
    readonly name: string;
    readonly from: { readonly server: string; readonly port: number; readonly mount: string };
    readonly user: string | null;
    readonly password: Revealable | null;
    readonly closed: boolean;
    readonly max_listeners: number | null;
    readonly authentication: AuthenticationModel | null;
  } | null;
  readonly hold: { readonly mount: string };
  readonly fallback_override: boolean;
  readonly fallback_when_full: boolean;
  /** Where it is pulled from. */
  readonly relay: {
    readonly server: string;
    readonly port: number;
    readonly mount: string;
    readonly user: string | null;
    readonly password: Revealable | null;
    readonly metadata: boolean;
    readonly on_demand: boolean;
  } | null;
  readonly encoder: { readonly user: string; readonly password: Revealable } | null;
  readonly max_listeners: number | null;
  /** Seconds. */
  readonly max_listener_duration: number | null;
  /** Bytes. */
  readonly burst_size: number;
  /** Bytes. */
  readonly queue_size: number;
  /** Seconds. */
  readonly source_timeout: number | null;
  /** Bytes. */
  readonly metadata_interval: number | null;
  readonly hidden: boolean;
  /** Null: as its source says. */
  readonly public: boolean | null;
  /** Whether listeners cannot choose it. */
  readonly closed: boolean;
  readonly metadata: boolean;
  readonly charset: string;
  readonly intro: { readonly mount: string } | null;
  readonly dump_file: string | null;
  readonly type: string | null;
  readonly subtype: string | null;
  readonly on_connect: string | null;
  readonly on_disconnect: string | null;
  readonly headers: readonly HeaderModel[];
  readonly authentication: AuthenticationModel | null;
}
