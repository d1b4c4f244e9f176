import type { Output } from './output.ts';

/** What the world outside gives a command. Commands read it here and nowhere else. */
export interface Shell {
  readonly output: Output;
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly stdin: NodeJS.ReadStream;
  /** The arguments after `aircheck`, for a command that starts itself again. */
  readonly argv: readonly string[];
  /** The directory of the package: bin, roles, schemas, inventory. */
  readonly packageDirectory: string;
  readonly version: string;
  /** Sets the exit code of the program. */
  exit(code: number): void;
}
