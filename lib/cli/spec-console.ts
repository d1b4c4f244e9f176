import { Console } from 'node:console';
import { Writable } from 'node:stream';
import type { Output } from './output.ts';

/**
 * What specs print by `console` goes to standard error, redacted: standard output is the reporter's. Gives what puts the
 * console back.
 */
export function takeConsole(output: Output): () => void {
  const before = globalThis.console;
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: unknown, _encoding, done) {
      output.err(String(chunk));
      done();
    },
  });
  globalThis.console = new Console({ stdout: stream, stderr: stream });
  return () => {
    globalThis.console = before;
  };
}
