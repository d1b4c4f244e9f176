/** One thing to write, as plain data. How it is done and undone on a host is the transaction's business. */
export type Step =
  | { readonly do: 'install-package' | 'remove-package'; readonly name: string }
  | { readonly do: 'add-group'; readonly name: string; readonly system: boolean }
  | { readonly do: 'remove-group' | 'remove-user'; readonly name: string }
  | UserStep
  | ({ readonly do: 'make-directory'; readonly path: string } & Ownership)
  /** Of a file or directory that is there. */
  | ({ readonly do: 'set-attributes'; readonly path: string } & Ownership)
  | ({ readonly do: 'put-file'; readonly path: string; readonly content: FileContent } & Ownership)
  | { readonly do: 'put-symlink'; readonly path: string; readonly target: string }
  /** Of a file or symlink. `last`: once all else is well. */
  | { readonly do: 'remove-file'; readonly path: string; readonly last?: true }
  /** With everything in it. */
  | { readonly do: 'remove-directory'; readonly path: string }
  | { readonly do: 'set-sysctl'; readonly name: string; readonly value: string; readonly optional: boolean }
  | {
      readonly do: 'run-command';
      readonly name: string;
      readonly run: string;
      readonly unless: string;
      readonly user: string | null;
    };

export interface Ownership {
  readonly owner: string;
  /** Empty: the login group of the owner. */
  readonly group: string;
  /** Four octal digits. */
  readonly mode: string;
}

export interface UserStep {
  readonly do: 'add-user' | 'change-user';
  readonly name: string;
  /** null, here and below: not changed, or the host's default for a new user. */
  readonly group: string | null;
  readonly groups: readonly string[] | null;
  readonly shell: string | null;
  readonly home: string | null;
  readonly system: boolean;
}

export type FileContent =
  | { readonly text: string }
  | { readonly local: string; readonly sha256: string; readonly size: number };
