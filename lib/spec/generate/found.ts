import type { MountFacts } from '../radio/icecast.ts';
import type { FileFacts } from '../read/file-facts.ts';
import type { MountedFilesystem } from '../subjects/mount-point.ts';
import type { Listening } from '../subjects/port.ts';

/** What was found on a host that a first spec can say of it. Nothing of what stands in files, and no secret. */
export interface Found {
  readonly host: string;
  /** Names without their ending: what starts with the host, and runs. */
  readonly services: readonly string[];
  readonly timers: readonly string[];
  readonly ports: readonly Listening[];
  readonly packages: readonly string[];
  readonly users: readonly FoundUser[];
  readonly paths: ReadonlyMap<string, FoundPath>;
  readonly filesystems: ReadonlyMap<string, MountedFilesystem>;
  readonly sysctls: ReadonlyMap<string, string>;
  readonly mounts: ReadonlyMap<string, Pick<MountFacts, 'source' | 'contentType' | 'bitrate'>>;
  /** Files of certificates that are valid. */
  readonly certificates: readonly string[];
  /** By user: entries of cron. */
  readonly cron: ReadonlyMap<string, readonly string[]>;
}

export interface FoundUser {
  readonly name: string;
  readonly home: string;
  readonly shell: string;
}

export interface FoundPath {
  /** Where a symbolic link leads; null: it is none. */
  readonly link: string | null;
  readonly facts: FileFacts | null;
}
