import type { AuthenticationModel, HeaderModel, Revealable } from './model.ts';
import type { MountModel } from './mount-model.ts';

/** A mount that only one server knows. What is null is as the source, or Icecast, has it. */
export interface BlockModel {
  /** Null: all others. */
  readonly name: string | null;
  readonly user: string | null;
  readonly password: Revealable | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly genre: string | null;
  readonly url: string | null;
  readonly bitrate: string | null;
  readonly type: string | null;
  readonly subtype: string | null;
  readonly fallback: string | null;
  readonly fallback_override: boolean;
  readonly fallback_when_full: boolean;
  readonly intro: string | null;
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
  readonly closed: boolean;
  readonly charset: string | null;
  readonly dump_file: string | null;
  readonly on_connect: string | null;
  readonly on_disconnect: string | null;
  readonly headers: readonly HeaderModel[];
  readonly authentication: AuthenticationModel | null;
  readonly relay: MountModel['relay'];
}
