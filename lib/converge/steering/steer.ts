import type { Relay } from '../../network/network.ts';

/** Those who send listeners to relays, as a run sees them. What cannot be done is told, and is no reason to give up. */
export interface Steer {
  /** Names of the relays that somebody has drained. */
  drained(): Promise<ReadonlySet<string>>;
  /**
   * Has no more listeners sent to relays, or has them sent there again.
   *
   * @returns What went wrong, one sentence for each who could not be told.
   */
  drain(relays: readonly Relay[], drained: boolean): Promise<readonly string[]>;
  /** Waits, for some seconds at most, until listeners are really sent to relays that are well. */
  settle(relays: readonly Relay[]): Promise<void>;
}
