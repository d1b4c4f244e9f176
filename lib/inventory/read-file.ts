import { readFile, stat } from 'node:fs/promises';
import { decode } from './decode.ts';
import type { Diagnostic } from './diagnostic.ts';
import { hideGuessed } from './hide-secrets.ts';
import { reasonOf } from './reason.ts';
import { SourceFile } from './source-file.ts';

/** Bytes. A thousand hosts with all their settings are a third of it. */
export const largest = 1024 * 1024;

/** A file as text, or why it is none. One that is too large is not read at all. */
export async function readSource(path: string): Promise<SourceFile | Diagnostic> {
  try {
    const { size, mode } = await stat(path);
    if (size > largest) return tooLarge(path, size);
    const { text, problem } = decode(await readFile(path));
    const file = new SourceFile(path, text, { open: (mode & 0o044) !== 0 });
    if (problem === undefined) return file;
    hideGuessed(file);
    return file.diagnostic(problem, problem.finding);
  } catch (error) {
    const origin = { file: path, line: 1, column: 1, length: 1 };
    const message = `the file cannot be read: ${reasonOf(error)}`;
    return { code: 'unreadable', severity: 'error', message, hint: 'see its owner and mode', origin };
  }
}

function tooLarge(path: string, size: number): Diagnostic {
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return {
    code: 'file-too-large',
    severity: 'error',
    message: `the file has ${megabytes} MB; one file of an inventory has at most ${largest / 1024 / 1024} MB`,
    hint: 'split it: each kind may stand in many files',
    origin: { file: path, line: 1, column: 1, length: 1 },
  };
}
