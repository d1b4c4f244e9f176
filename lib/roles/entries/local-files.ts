import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** What a file on this machine holds. */
export interface LocalFile {
  /** Lower-case hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** Files on this machine that go to hosts: each is read once, however many hosts get it. */
export class LocalFiles {
  readonly #known = new Map<string, LocalFile | Error>();

  /** Reads a file, in pieces; gives the error if it cannot be read. */
  get(path: string): LocalFile | Error {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    const file = read(path);
    this.#known.set(path, file);
    return file;
  }
}

function read(path: string): LocalFile | Error {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(256 * 1024);
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    let size = 0;
    for (let bytes = readSync(descriptor, buffer); bytes > 0; bytes = readSync(descriptor, buffer)) {
      hash.update(buffer.subarray(0, bytes));
      size += bytes;
    }
    return { sha256: hash.digest('hex'), size };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
