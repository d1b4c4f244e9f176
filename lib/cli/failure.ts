import { CommanderError } from 'commander';
import { CliError } from './cli-error.ts';
import { exitCode } from './exit-code.ts';
import type { Shell } from './shell.ts';

/** Says on standard error why a command ended, and returns the exit code. Users see a stack trace only with --debug. */
export async function reportFailure(
  error: unknown,
  { output, cwd }: Pick<Shell, 'output' | 'cwd'>,
  debug: boolean,
): Promise<number> {
  // Commander has printed its message or the help already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.usage;
  const { errorText } = await import('./error-text.ts');
  const { text, exit } = errorText(error, { ...output.errorFormat, cwd });
  output.err(text);
  if (debug && error instanceof Error && !(error instanceof CliError)) output.err(`${error.stack}\n`);
  return exit;
}
