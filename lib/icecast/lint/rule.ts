import type { Dialect } from '../dialects.ts';
import type { Element } from '../element.ts';

/** An error breaks something, a warning will, a note is worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** One mistake in an icecast.xml that Icecast itself does not report, or not before listeners notice. */
export interface LintRule {
  /** Stable: kebab-case, as in `relay-retry`. */
  readonly code: string;
  readonly severity: Severity;
  /** The mistake in a few words: lower case, no full stop. */
  readonly what: string;
  /** What comes of it, and how that is known. Sentences. */
  readonly why: string;
  /** What to write instead. Sentences. */
  readonly remedy: string;
  /** Those that make this of it; without it all do. */
  readonly dialects?: readonly Dialect[];
  /** Every place of the mistake. Takes no element for granted: the file is well-formed, and nothing more. */
  check(root: Element, server: Server, dialect: Dialect): Iterable<Problem>;
  /** A configuration with this one mistake, once, and no other. */
  readonly failing: string;
  /** The same without it. */
  readonly passing: string;
  /** Notes of other rules that hold of the examples, too, and cannot but do. */
  readonly besides?: readonly string[];
  /** What the examples stand on, where that matters. */
  readonly server?: Server;
}

/** What the file does not say of the machine that it is for. */
export interface Server {
  /** Mbit/s; null if nobody said. */
  readonly link: number | null;
  /** How many files the daemon may open. */
  readonly descriptors: number;
}

/** What systemd gives a service whose unit says nothing. */
export const plainServer: Server = { link: null, descriptors: 1024 };

export interface Problem {
  readonly at: Element;
  /** Lower case, no full stop. Never holds a secret. */
  readonly message: string;
  /** Of this place; without it the rule's remedy holds. */
  readonly hint?: string;
  /** Only one after which Icecast does what it did, or what nobody can have wanted otherwise. */
  readonly fix?: Fix;
}

export interface Fix {
  /** What it does, as in `removes <threadpool>`. */
  readonly does: string;
  readonly edits: readonly Edit[];
}

/** A change of the text of a file: a value, an element that goes, or one that comes before another. */
export type Edit =
  | { readonly set: Element; readonly text: string }
  | { readonly remove: Element }
  | { readonly before: Element; readonly xml: string };
