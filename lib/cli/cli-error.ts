import { exitCode } from './exit-code.ts';

/** What a command cannot go on with, said in one sentence, with what to do about it. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly hint: string | null;
  readonly exit: number;

  constructor(message: string, hint: string | null = null, exit: number = exitCode.usage) {
    super(message);
    this.hint = hint;
    this.exit = exit;
  }
}
