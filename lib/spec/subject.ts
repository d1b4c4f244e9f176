import type { Verdict } from './verdict.ts';

/**
 * A matcher says whether a state is as it should be; the further arguments are those that a spec gives it. One that
 * takes none is written without parentheses: `expect(service).to.be.running`.
 */
export type Matcher = (state: never, ...args: never[]) => Verdict | Promise<Verdict>;

/** Adds to the check before it: `carry('/live.mp3').from(master)`. Gives that check's new arguments. */
export type Refinement = (args: readonly unknown[], ...more: never[]) => readonly unknown[];

/** One kind of thing that sentences are about. */
export interface SubjectKind<S, M, R = Record<never, never>> {
  /** As in `file`. */
  readonly name: string;
  /** By the word that stands in the sentence. Types of sentences come from here, and editors complete them. */
  readonly matchers: M;
  /** By the word: which matcher or matchers it adds to, and how. */
  readonly refinements?: {
    readonly [K in keyof R]: { readonly of: string | readonly string[]; readonly refine: R[K] };
  };
  /** A command that shows the thing on its host, for who reads of a failure; a verdict may name the very one that was run. */
  command?(name: string): string;
  /** Whether the thing is there. What is not fails one check, and further checks on it are skipped. */
  present?(state: S): boolean;
  /** Why it is not there, or cannot be seen, if more is known than that. */
  whyAbsent?(state: S): string | null;
  /** Why nothing can be told of it, neither that it is there nor that it is not; null: it can. */
  whyUnknown?(state: S): string | null;
  /** Matchers that can be asked of a thing that is not there. */
  readonly asksPresence?: readonly string[];
}

/** What a sentence wants to know: a thing may be read no further than that takes. */
export interface Asked {
  /** The matcher's word. */
  readonly word: string;
  readonly args: readonly unknown[];
}

/** A thing that sentences are about: a file on a host, a listener, a relay. */
export class Subject<S = unknown, M = unknown, R = unknown> {
  readonly about: SubjectKind<S, M, R>;
  /** As in `/etc/nginx/nginx.conf`. */
  readonly name: string;
  /** The host that it is on; null: none in particular. */
  readonly on: string | null;
  /** Looks at it now. Those who look at the same host in the same moment share one round trip. */
  readonly observe: (asked: Asked) => Promise<S>;

  constructor(about: SubjectKind<S, M, R>, name: string, on: string | null, observe: (asked: Asked) => Promise<S>) {
    this.about = about;
    this.name = name;
    this.on = on;
    this.observe = observe;
  }

  /** As in `file /etc/nginx/nginx.conf on relay-eu1`. */
  get title(): string {
    return `${this.about.name} ${this.name}${this.on === null ? '' : ` on ${this.on}`}`;
  }
}
