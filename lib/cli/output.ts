import { Redactor } from '../events/redactor.ts';
import type { Screen } from '../events/reporter.ts';

/** What a terminal or a pipe is to us. */
export interface Stream {
  write(text: string | Uint8Array): unknown;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/**
 * The only exit: everything that the program says passes through here and is redacted. Results go to standard
 * output, all else to standard error.
 */
export class Output {
  readonly redactor = new Redactor();
  private readonly stdout: Stream;
  private readonly stderr: Stream;
  private readonly env: NodeJS.ProcessEnv;
  private noColour = false;

  constructor(stdout: Stream, stderr: Stream, env: NodeJS.ProcessEnv) {
    this.stdout = stdout;
    this.stderr = stderr;
    this.env = env;
    for (const stream of [stdout, stderr]) stream.on('error', ignoreClosedPipe);
  }

  /** `--no-color`. */
  disableColour(): void {
    this.noColour = true;
  }

  /** Whether people look at standard output. */
  get interactive(): boolean {
    return this.stdout.isTTY === true && this.env.TERM !== 'dumb';
  }

  get screen(): Screen {
    return {
      write: (text) => this.out(text),
      columns: this.stdout.columns || 80,
      colour: this.colours(this.stdout),
    };
  }

  /** How what goes to standard error is laid out. */
  get errorFormat(): { colour: boolean; width: number } {
    return { colour: this.colours(this.stderr), width: this.stderr.columns || 100 };
  }

  out(text: string): void {
    this.stdout.write(this.redactor.text(text));
  }

  err(text: string): void {
    this.stderr.write(this.redactor.text(text));
  }

  /** Data as JSON. Strings are redacted one by one, so that it stays JSON whatever the secrets are. */
  json(data: unknown): void {
    this.stdout.write(`${JSON.stringify(this.redactor.data(data), null, 2)}\n`);
  }

  /** The same on one line. */
  jsonLine(data: unknown): void {
    this.stdout.write(`${JSON.stringify(this.redactor.data(data))}\n`);
  }

  /** Text made of data that has been redacted. */
  redacted(text: string): void {
    this.stdout.write(text);
  }

  /** Secrets as they are, for a user who asked for exactly that. */
  revealed(text: string | Uint8Array): void {
    this.stdout.write(text);
  }

  private colours(stream: Stream): boolean {
    if (this.noColour || (this.env.NO_COLOR ?? '') !== '') return false;
    const forced = this.env.FORCE_COLOR;
    if (forced !== undefined) return forced !== '0' && forced !== 'false';
    return stream.isTTY === true && this.env.TERM !== 'dumb';
  }
}

/** `aircheck list | head -1`: nobody reads on. What runs on hosts goes on. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
