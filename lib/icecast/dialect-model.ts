import type { Dialect } from './dialects.ts';

/** What only some Icecasts have. */
export interface DialectModel {
  readonly dialect: Dialect;
  /** Of KH. */
  readonly limits: {
    /** kbit/s. */
    readonly max_bandwidth: number | null;
    readonly max_listeners: number | null;
    readonly workers: number | null;
  };
  /** Of KH: addresses of proxies. */
  readonly forwarded_for: readonly string[];
  /** Of KH. */
  readonly redirect: {
    readonly to: { readonly server: string; readonly port: number } | null;
    readonly slaves: number | null;
    readonly announce: boolean;
  };
  /** Of 2.5 and KH: by the name of a mount here, the servers that it is pulled from when the first is away. */
  readonly others: ReadonlyMap<string, readonly UpstreamModel[]>;
  /** Of mounts, by name; that of all others has none. */
  readonly beyond: ReadonlyMap<string, BeyondModel>;
  /** Bits per second of files that are fallen back to, which KH has to know. */
  readonly rates: ReadonlyMap<string, number>;
}

export interface UpstreamModel {
  readonly server: string;
  readonly port: number;
  readonly mount: string;
  /** Seconds; of KH. */
  readonly timeout: number | null;
}

export interface BeyondModel {
  /** kbit/s; of KH. */
  readonly max_bandwidth: number | null;
  /** Of KH. */
  readonly hijack: boolean | null;
  /** Bytes; of 2.5. */
  readonly dump_size: number | null;
  /** Seconds; of 2.5. */
  readonly dump_time: number | null;
  /** Of 2.5. */
  readonly history: number | null;
}
