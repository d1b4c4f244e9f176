import type { Secret } from '../inventory/secret.ts';

/** Where the programme comes from. */
export type Source = LiveSource | PlaylistSource;

export interface LiveSource {
  readonly kind: 'live';
  readonly name: string;
  readonly priority: number;
  readonly user: string;
  readonly password: Secret;
  /** Who else may log in; those that are disabled are not among them. */
  readonly accounts: readonly SourceAccount[];
  /** Seconds. */
  readonly buffer: number;
  readonly deadAir: DeadAir;
}

/** Seconds of sound below `below` dB. */
export interface DeadAir {
  readonly after: number;
  readonly below: number;
}

/** Somebody who may send to a live source. */
export interface SourceAccount {
  readonly user: string;
  readonly password: Secret;
  /** The last day, in the station's time zone: `2027-01-31`; null: there is none. */
  readonly until: string | null;
}

export interface PlaylistSource {
  readonly kind: 'playlist';
  readonly name: string;
  readonly priority: number;
  readonly directory: string;
  /** Absolute paths on this machine. */
  readonly files: readonly string[];
  /** When a file is left for the next one; null: never. */
  readonly deadAir: DeadAir | null;
  /** Where its files are pulled from; null: nobody pulls any. */
  readonly from: PlaylistOrigin | null;
}

export interface PlaylistOrigin {
  readonly storage: string;
  /** Where in it; empty: all of it. */
  readonly path: string;
  /** Seconds between two looks. */
  readonly every: number;
  /** Days that a file plays on once it is gone from there. */
  readonly keep: number;
  /** Bytes. */
  readonly atMost: number;
}

/** Where files are kept outside of the network. */
export type Storage = Bucket | SharedDirectory;

export interface Bucket {
  readonly kind: 's3';
  readonly bucket: string;
  readonly endpoint: string | null;
  readonly region: string | null;
  /** In rclone's words. */
  readonly provider: string;
  readonly accessKey: Secret;
  readonly secretKey: Secret;
}

export interface SharedDirectory {
  readonly kind: 'directory';
  readonly path: string;
}

/** What a mount plays, in files. */
export interface Recording {
  readonly name: string;
  readonly mount: string;
  /** Seconds of sound in a file. */
  readonly cut: number;
  /** Days. */
  readonly keep: number;
  /** Bytes. */
  readonly atMost: number;
  readonly upload: { readonly storage: string; readonly path: string; readonly keep: number | null } | null;
}
