import { paintFor } from '../events/lines/paint.ts';
import { InvalidInventory } from '../inventory/diagnostic.ts';
import type { FormatOptions } from '../inventory/format-diagnostic.ts';
import { reasonOf } from '../inventory/reason.ts';
import { LabError } from '../lab/error.ts';
import { NothingToRun } from '../spec/run/nothing-to-run.ts';
import { SpecsNotLoaded } from '../spec/run/specs-not-loaded.ts';
import { CliError } from './cli-error.ts';
import { exitCode } from './exit-code.ts';
import { findingsText } from './findings.ts';

interface Told {
  readonly text: string;
  readonly exit: number;
}

/** Labs that cannot be because of what was typed or written; everything else is a matter of the machine. */
const labUsage = new Set([
  'no-lab',
  'lab-network',
  'lab-address',
  'needs-root',
  'inside-lab',
  'no-such-box',
  'not-possible',
]);

/** An error in words, with what to do about it, and the exit code that says its kind. */
export function errorText(error: unknown, format: FormatOptions): Told {
  const paint = paintFor(format.colour);
  const told = (message: string, hint: string | null, exit: number): Told => ({
    text: `${paint.red('aircheck:')} ${message}\n${hint === null ? '' : `  ${paint.cyan('hint:')} ${hint}\n`}`,
    exit,
  });
  if (error instanceof InvalidInventory) {
    return { text: findingsText(error.diagnostics, format), exit: exitCode.usage };
  }
  if (error instanceof CliError) return told(error.message, error.hint, error.exit);
  if (error instanceof SpecsNotLoaded || error instanceof NothingToRun) {
    return told(error.message, error.hint, exitCode.usage);
  }
  if (error instanceof LabError) {
    const detail = error.detail === null ? '' : `\n${error.detail.trimEnd()}`;
    return told(
      `${error.message}${detail}`,
      error.hint,
      labUsage.has(error.code) ? exitCode.usage : exitCode.unreachable,
    );
  }
  if (isSystemError(error)) {
    const where = error.path === undefined ? '' : `${error.path}: `;
    return told(`${where}${reasonOf(error)}`, null, exitCode.usage);
  }
  const message = error instanceof Error ? error.message : String(error);
  return told(
    `this is a bug in aircheck: ${message}`,
    'run it again with --debug to see where, and report it with what that says',
    exitCode.bug,
  );
}

/** The operating system said no to something with a path: the user's disk, not our bug. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'path' in error && 'code' in error;
}
