import { readFile } from 'node:fs/promises';
import type { Diagnostic } from '../diagnostic.ts';
import { reasonOf } from '../reason.ts';
import { inFile, notText } from './problems.ts';

/** The text of a file to the last byte, or why it cannot be had. */
export async function readText(file: string): Promise<string | Diagnostic> {
  try {
    return textOf(await readFile(file)) ?? notText(file);
  } catch (error) {
    const message = `the file cannot be read: ${reasonOf(error)}`;
    return inFile(file, { code: 'unreadable', severity: 'error', message, hint: 'see its name, owner and mode' });
  }
}

/** Bytes as text that gives the same bytes again; undefined if they are none. */
export function textOf(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
