import type { SpecInProgress } from './spec-in-progress.ts';

type Ending = () => Promise<void>;
type Witness = (spec: SpecInProgress) => Promise<void>;

/**
 * What has to end with a spec, a hook or a suite: listeners that are attached, a studio that plays something else. It
 * ends also where a spec fails.
 */
export class Scope {
  readonly #parent: Scope | null;
  readonly #used: (() => void) | null;
  // Most scopes are a spec's, and nothing is ever left to them.
  #endings: Map<unknown, Ending> | null = null;
  #witnesses: Set<Witness> | null = null;

  /** `used` makes it a suite's: it is called once, before anything is left to the scope. */
  constructor(parent: Scope | null, used: (() => void) | null = null) {
    this.#parent = parent;
    this.#used = used;
  }

  /** The scope of the suite around; itself, if it is one. */
  get suite(): Scope {
    return this.#used !== null || this.#parent === null ? this : this.#parent.suite;
  }

  /** Has something done when it ends; for one key, once. Who came last is first. */
  defer(key: unknown, ending: Ending): void {
    if (this.#endings === null || this.#endings.size === 0) {
      this.#used?.();
      this.#parent?.defer(this, () => this.end());
    }
    this.#endings ??= new Map();
    if (!this.#endings.has(key)) this.#endings.set(key, ending);
  }

  /** Has something told at the end of each spec in it. */
  witness(witness: Witness): void {
    this.#witnesses ??= new Set();
    this.#witnesses.add(witness);
  }

  /** Whether nothing was left to it, and nothing wants to be told of its specs. */
  get unused(): boolean {
    const own = (this.#endings?.size ?? 0) + (this.#witnesses?.size ?? 0);
    return own === 0 && (this.#parent === null || this.#parent.unused);
  }

  /** Has everything told that is to be told of a spec. */
  async tell(spec: SpecInProgress): Promise<void> {
    await this.#parent?.tell(spec);
    for (const witness of this.#witnesses ?? []) await witness(spec);
  }

  /** @throws the first error, when all has been tried */
  async end(): Promise<void> {
    const endings = [...(this.#endings?.values() ?? [])].reverse();
    this.#endings = null;
    this.#witnesses = null;
    const errors: unknown[] = [];
    for (const ending of endings) await ending().catch((error: unknown) => errors.push(error));
    if (errors.length > 0) throw errors[0];
  }
}
