/** What an SSH configuration says of one alias. Keywords are looked up in lower case. */
export class HostSettings {
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(values: ReadonlyMap<string, readonly string[]> = new Map()) {
    this.#values = values;
  }

  first(keyword: string): string | null {
    return this.#values.get(keyword)?.[0] ?? null;
  }

  all(keyword: string): readonly string[] {
    return this.#values.get(keyword) ?? [];
  }

  /** The keywords that are set, in the order in which they were. */
  keywords(): string[] {
    return [...this.#values.keys()];
  }

  /** These settings, and those of `other` where these say nothing. */
  over(other: HostSettings): HostSettings {
    return new HostSettings(
      new Map([...this.#values, ...[...other.#values].filter(([key]) => !this.#values.has(key))]),
    );
  }
}
