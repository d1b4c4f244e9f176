/** A host to log in to, as the inventory has it. What is null here may come from `~/.ssh/config`. */
export interface Target {
  /** The host's name in the inventory; also tried as a `Host` alias of the SSH configuration. */
  readonly name: string;
  /** A name, an IPv4 or IPv6 address, or a `Host` alias of the SSH configuration. */
  readonly address: string;
  readonly port: number | null;
  readonly user: string | null;
  /** The one private key file to use; no other key is then offered to the host. */
  readonly identityFile: string | null;
  /** Hosts to go through, as in `ssh -J`: `[user@]host[:port]`, separated by commas. `none` for no hop. */
  readonly jump: string | null;
  /** Whether scripts run as root through sudo; null = yes, unless the login user is root. */
  readonly become: boolean | null;
  readonly sudoPassword: string | null;
  /** Seconds for TCP, handshake and login together; null = what the SSH configuration says, or 10. */
  readonly connectTimeout: number | null;
}

/**
 * How every host of a run is reached. Pass the same object for all hosts: what is read for one host
 * (key files, known hosts, the SSH configuration, the agent's keys, jump hosts) is kept with it and shared.
 */
export interface SshOptions {
  /** What to do with the key of a host that no known_hosts file has; a changed key is refused either way. */
  readonly hostKeys: 'strict' | 'accept-new';
  /** Read in this order; accepted keys are added to the first. `UserKnownHostsFile` replaces them for a host. */
  readonly knownHostsFiles: readonly string[];
  /** An `ssh_config` file, usually `~/.ssh/config`; it need not exist. null = none. */
  readonly configFile: string | null;
  /** The socket of ssh-agent (`SSH_AUTH_SOCK`), or null. */
  readonly agent: string | null;
  /** The home directory that `~` and the default key files are looked up in. */
  readonly home: string;
  /** The local user's name: who to log in as where nobody says. Without it: the owner of this process. */
  readonly user?: string;
  /** Asked once for each encrypted key file that a host would accept; null = no passphrase is known. */
  readonly passphrase?: (file: string) => Promise<string | null>;
  /** Seconds that a script may run, unless `run` says otherwise. */
  readonly commandTimeout: number;
}
