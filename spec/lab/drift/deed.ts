/** Something that is done to a box behind aircheck's back. */
export interface Deed {
  readonly host: string;
  /** The kind under which it is told. */
  readonly kind: string;
  readonly what: string;
  readonly says: RegExp;
  /** sh, as root. */
  readonly deed: string;
  /** Whether a converge leaves the host alone because of it: then it is taken back first. */
  readonly blocks?: true;
  /** What takes it back where a converge does not. */
  readonly heal?: string;
}
