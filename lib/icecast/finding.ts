/** One thing that is wrong with an Icecast configuration. Never holds a secret. */
export interface Finding {
  /** Where, as in `/icecast/mount[/live.mp3]/max-listeners`. */
  readonly path: string;
  /** What is wrong; goes on from "it", as in "is empty". Lower case, no full stop. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}
