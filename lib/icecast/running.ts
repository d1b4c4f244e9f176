/** What an Icecast has at this moment, by mount; null if it was not asked. */
export type Running = ReadonlyMap<string, RunningMount> | null;

export interface RunningMount {
  /** People: relays that pull the mount are not among them. */
  readonly listeners: number;
  /** The addresses of other Icecasts that pull it. */
  readonly relays: readonly string[];
  /** As in `audio/mpeg`; null: it does not say. */
  readonly type: string | null;
  /** Whether it is a file that Icecast plays itself, for others to fall back to. */
  readonly file: boolean;
}
