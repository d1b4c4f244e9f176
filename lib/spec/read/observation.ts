import type { Needs } from '../../resources/needs.ts';
import type { HostState } from '../../resources/state.ts';

/**
 * What has to be read on a host to know one thing of it. Observations that wait at the same moment are read in one
 * round trip; those with the same key, once.
 */
export interface Observation<S> {
  /** The same for observations that read the same. */
  readonly key: string;
  /** What converge's own reader reads for it. */
  readonly needs?: (needs: Needs) => void;
  /** Further POSIX sh, run as root in a subshell without input; its output comes back. It changes nothing. */
  readonly script?: string;
  /** Seconds after which the script is stopped. Without it, it must be one that cannot hang. */
  readonly timeout?: number;
  /** One script that reads the same of many things, instead of one script for each of them. */
  readonly together?: Together;
  /** Makes sense of what was read. Pure. */
  readonly parse: (answer: Answer) => S;
}

/** What is asked of several things by one script, so that fifty files do not cost fifty processes. */
export interface Together {
  /** The same for all that go into one script. */
  readonly key: string;
  /** The thing: a path, the name of a unit. */
  readonly item: string;
  /** What `script` of an observation is, for all things that are asked about, each once. */
  readonly script: (items: readonly string[]) => string;
  /** Seconds after which the script is stopped. Without it, it must be one that cannot hang. */
  readonly timeout?: (items: readonly string[]) => number;
}

export interface Answer {
  readonly state: HostState;
  /** What was asked about in the same script, in its order. */
  readonly items: readonly string[];
  /** What the script printed on both of its outputs, with its last line break; empty without a script. */
  readonly output: string;
  /** Its exit status; 124: it was stopped. */
  readonly status: number;
}

/** What factories of subjects get of a host. */
export interface HostReads {
  /** Its name in the inventory. */
  readonly name: string;
  /** @throws Unreachable */
  read<S>(observation: Observation<S>): Promise<S>;
}
