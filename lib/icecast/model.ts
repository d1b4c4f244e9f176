/**
 * What a configuration is meant to say: the part of the values that templates see that Icecast has to do with. A
 * password is anything that can reveal itself.
 */
export interface IcecastModel {
  readonly host: { readonly kind: string; readonly public_names: readonly string[] };
  readonly station: {
    readonly contact: string;
    readonly passwords: { readonly source: Revealable; readonly relay: Revealable; readonly admin: Revealable };
  };
  readonly limits: { readonly clients: number; readonly sources: number };
  /** Where relays pull from; null on a master. */
  readonly upstream: { readonly address: string; readonly port: number } | null;
  readonly mounts: readonly MountModel[];
}

export interface Revealable {
  reveal(): string;
}

export interface MountModel {
  readonly name: string;
  readonly format: string;
  readonly bitrate: number | null;
  readonly title: string;
  readonly description: string;
  readonly genre: string;
  readonly url: string | null;
  readonly fallback: string | null;
  readonly hold: { readonly mount: string };
  readonly max_listeners: number | null;
  /** Seconds. */
  readonly max_listener_duration: number | null;
  /** Bytes. */
  readonly burst_size: number;
  /** Bytes. */
  readonly queue_size: number;
  readonly hidden: boolean;
  readonly public: boolean;
  readonly metadata: boolean;
  readonly charset: string;
}
