/** What has to be read from a host to compare its resources. Filled in by the kinds, emptied by the read script. */
export class Needs {
  /** Paths to stat. */
  readonly paths = new Set<string>();
  /** By path: the SHA-256 that the file should have. A file with another one is sent back. */
  readonly sums = new Map<string, string>();
  /** Users whose `~/.ssh/authorized_keys` is looked at. */
  readonly keys = new Map<string, KeysNeed>();
  /** Whether /etc/passwd and /etc/group are read. */
  accounts = false;
  readonly packages = new Set<string>();
  readonly units = new Set<string>();
  readonly sysctls = new Set<string>();
  readonly guards = new Map<string, GuardNeed>();
}

export interface KeysNeed {
  readonly sha256: string;
  /** The home directory that the user will have, if an inventory decides that; else it is looked up. */
  readonly home: string | null;
}

export interface GuardNeed {
  readonly unless: string;
  readonly user: string | null;
}
