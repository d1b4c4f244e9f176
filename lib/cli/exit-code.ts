/** What the exit code says, as documented in docs/cli.md. */
export const exitCode = {
  done: 0,
  /** A host failed or went back, or the question was answered with no. */
  failed: 1,
  /** Bad usage or a bad inventory: nothing was contacted. */
  usage: 2,
  /** Hosts, or the lab, could not be reached; none failed. */
  unreachable: 3,
  specsFailed: 4,
  /** `plan`: something would change. */
  wouldChange: 5,
  /** A bug in aircheck. */
  bug: 70,
  /** Ctrl-C. */
  interrupted: 130,
} as const;
