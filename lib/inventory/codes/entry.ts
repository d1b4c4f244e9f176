/** What a diagnostic's code stands for. */
export interface CodeEntry {
  /** A diagnostic of this code is one of these. */
  readonly severity: 'error' | 'warning';
  /** A few words, for a heading. */
  readonly title: string;
  /** What it means: whole sentences. */
  readonly means: string;
  /** How to put it right: whole sentences. */
  readonly fix: string;
}

export type CodeTable = Readonly<Record<string, CodeEntry>>;
