import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { textOfXml, UnreadableText } from '../network/import/read-xml.ts';
import { CliError } from './cli-error.ts';
import type { Linted } from './lint-findings.ts';
import type { Shell } from './shell.ts';
import { inputBytes, standardInput } from './standard-input.ts';

/** What findings call that which came on standard input. */
export const nameOfInput = '<stdin>';

/** A file that lint is to look at. */
export interface ReadFile {
  /** Its whole path; null: it came on standard input. */
  readonly path: string | null;
  /** As findings name it. */
  readonly file: string;
  readonly bytes: Buffer;
  /** As Icecast has it: in the encoding that it says, with its entities. */
  readonly text: string;
  /** Whether it stands so in the file, so that a change of the one is a change of the other. */
  readonly plain: boolean;
  /** Why Icecast cannot read it; null if it can. */
  readonly fault: Linted | null;
}

/** @throws CliError for a file that cannot be read at all */
export async function readLinted(shell: Pick<Shell, 'cwd' | 'stdin'>, name: string): Promise<ReadFile> {
  const place = name === standardInput ? null : path.resolve(shell.cwd, name);
  const file = place ?? nameOfInput;
  const bytes = place === null ? await inputBytes(shell) : await bytesOf(place, name);
  const read = { path: place, file, bytes };
  const own = utf8(bytes);
  if (own !== null && !elsewhere.test(own)) return { ...read, text: own, plain: true, fault: null };
  let why = 'Icecast cannot read it';
  try {
    const text = textOfXml(bytes, () => {
      // Any file of this machine could be named there.
      why = 'it cannot be looked at without what it names';
      return null;
    });
    return { ...read, text, plain: false, fault: null };
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    const message = `${why}: ${error.message}`;
    const origin = { file, line: error.line, column: 1, length: 1 };
    return { ...read, text: '', plain: false, fault: { code: 'not-xml', severity: 'error', message, origin } };
  }
}

/** What says that the text is not all that there is to it: another encoding, or a document type. */
const elsewhere = /^\ufeff?<\?xml\b[^>]*\bencoding\s*=\s*["'](?!utf-8["'])|<!DOCTYPE\s/i;

function utf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function bytesOf(file: string, name: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new CliError(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
