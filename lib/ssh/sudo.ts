import { randomBytes } from 'node:crypto';

/** What to do next, after another piece of the error output has come. */
export type SudoStep = 'wait' | 'send-password' | 'ready' | 'wrong-password';

/**
 * The talk with sudo until it has started our shell. Prompt and ready mark are random, so nothing else on the host
 * can ask for the password; it is sent once, after the prompt, and the script only after the mark, so that the
 * shell can never take the password for a command.
 */
export class SudoTalk {
  /** For the remote login shell, whichever that is: plain words and single quotes. */
  readonly command: string;
  readonly #prompt = `aircheck-password-${randomBytes(16).toString('hex')}`;
  readonly #mark = `aircheck-ready-${randomBytes(16).toString('hex')}`;
  readonly #chunks: Buffer[] = [];
  #asked = false;

  constructor(withPassword: boolean) {
    const how = withPassword ? `-S -p ${this.#prompt}` : '-n';
    this.command = `exec sudo ${how} sh -c 'printf %s ${this.#mark} >&2; exec sh -s'`;
  }

  /** Takes error output that came before the mark; the rest of the last piece is in `rest` once ready. */
  take(chunk: Buffer): { step: SudoStep; rest: Buffer } {
    this.#chunks.push(chunk);
    const said = Buffer.concat(this.#chunks);
    const mark = said.indexOf(this.#mark);
    if (mark >= 0) return { step: 'ready', rest: said.subarray(mark + this.#mark.length) };
    const prompts = said.toString('latin1').split(this.#prompt).length - 1;
    if (prompts > 1) return { step: 'wrong-password', rest: EMPTY };
    if (prompts === 0 || this.#asked) return { step: 'wait', rest: EMPTY };
    this.#asked = true;
    return { step: 'send-password', rest: EMPTY };
  }

  /** What sudo itself said last, in its own words, for a message. */
  complaint(): string {
    const text = Buffer.concat(this.#chunks).toString('utf8').replaceAll(this.#prompt, '');
    return text.trim().split('\n').at(-1)?.trim() ?? '';
  }
}

const EMPTY = Buffer.alloc(0);
