/** The languages that a file on a host can be written in, as far as we can quote for them. */
export type Format =
  | 'xml'
  | 'nginx'
  | 'haproxy'
  | 'liquidsoap'
  | 'gdnsd'
  | 'zone'
  | 'systemd'
  | 'shell'
  | 'ini'
  | 'json'
  | 'yaml'
  | 'text';

/** What stands around a `{{ }}` in its template. */
export interface Slot {
  /** The line up to it, with the lines that it continues; other tags in it are replaced by a letter each. */
  readonly before: string;
  /** The text after it on the line, likewise. */
  readonly after: string;
}

/** How one format takes values. */
export interface Escaper {
  readonly format: Format;
  /** The whole of what `{{ value }}` prints, quotes included where the format has them. Throws `Refusal`. */
  escape(value: string, slot: Slot): string;
  /** How the format spells true and false; null if it has no spelling of its own, so that the template must say. */
  boolean(value: boolean): string | null;
}

/** A value that cannot stand where a template puts it. `message` goes on from "the value", as in "holds a line feed". */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

/** A value that could be written, but not in the place that the template has for it. */
export class Misplaced extends Refusal {}
