import type { Resource } from '../resources/types.generated.ts';

/** What one host shall be, and how that is checked before and proved after: what the roles give for it. */
export interface HostConfig {
  readonly host: string;
  readonly resources: readonly Resource[];
  readonly checks: readonly Check[];
  readonly verify: readonly Verification[];
}

/** Run on the host with the new files in a copy of a directory, before anything is installed. */
export interface Check {
  readonly name: string;
  /** The directory that is copied. Without a change in it, the check is not run. */
  readonly tree: string;
  /** sh; `{tree}` is the copy, where it is run. */
  readonly command: string;
  /** Without it: whoever converges. */
  readonly user?: string;
}

/** Run on the host after the daemons have been acted on; without success in time, everything is undone. */
export interface Verification {
  readonly name: string;
  /** sh. */
  readonly command: string;
  /** Seconds. */
  readonly within: number;
}
