import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { CliError } from './cli-error.ts';
import { exitCode } from './exit-code.ts';
import type { Shell } from './shell.ts';

type Terminal = Pick<Shell, 'stdin' | 'output'>;

/** Asks on the terminal; anything but yes is no. */
export async function askYesNo(shell: Shell, question: string): Promise<boolean> {
  const answer = await askLine(shell, `${question} [y/N] `, false);
  return /^\s*y(es)?\s*$/i.test(answer);
}

/** Asks for something that must not be seen. */
export function askSecret(shell: Terminal, prompt: string): Promise<string> {
  return askLine(shell, prompt, true);
}

function askLine({ stdin, output }: Terminal, prompt: string, secret: boolean): Promise<string> {
  if (stdin.isTTY !== true) {
    return Promise.reject(new CliError(`there is no terminal to ask on: ${prompt.trim()}`));
  }
  // The terminal echoes what is typed through this; a secret goes nowhere.
  const echo = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (!secret) output.err(chunk.toString());
      done();
    },
  });
  // From here on the terminal shows nothing by itself: only then somebody is asked, who may type at once.
  const reader = createInterface({ input: stdin, output: echo, terminal: true });
  output.err(secret ? prompt : '');
  return new Promise((resolve, reject) => {
    reader.once('SIGINT', () => {
      output.err('\n');
      reject(new CliError('interrupted', null, exitCode.interrupted));
      reader.close();
    });
    reader.once('close', () => resolve(''));
    reader.question(secret ? '' : prompt, (answer) => {
      if (secret) output.err('\n');
      resolve(answer);
      reader.close();
    });
  });
}
