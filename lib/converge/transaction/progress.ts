/** One line of what a transaction reports. */
export type Progress =
  | { readonly type: 'phase'; readonly phase: string }
  | { readonly type: 'action'; readonly verb: string; readonly unit: string }
  | { readonly type: 'note'; readonly message: string }
  | { readonly type: 'failure'; readonly what: string; readonly message: string }
  /** What a program said that failed: one line of it. */
  | { readonly type: 'output'; readonly text: string }
  | { readonly type: 'outcome'; readonly outcome: HostOutcome };

/**
 * `done`: all of it. `refused`: nothing was changed. `undone`: it was changed, and is as it was before. `broken`: it
 * could not be taken back completely. `lost`: its process is gone, and nobody took its place.
 */
export type HostOutcome = 'done' | 'refused' | 'undone' | 'broken' | 'lost';

const outcomes: readonly string[] = ['done', 'refused', 'undone', 'broken', 'lost'];

/** Reads the report of a transaction as it comes, in pieces of any size. What stands outside its frame is left out. */
export class ProgressReader {
  #rest = Buffer.alloc(0);
  #inside = false;
  readonly #begin: string;
  readonly #end: string;
  readonly #report: (progress: Progress) => void;

  constructor(nonce: string, report: (progress: Progress) => void) {
    this.#begin = `aircheck ${nonce} begin`;
    this.#end = `aircheck ${nonce} end`;
    this.#report = report;
  }

  take(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    for (let at = this.#rest.indexOf('\n'); at !== -1; at = this.#rest.indexOf('\n')) {
      this.#line(this.#rest.subarray(0, at).toString('utf8'));
      this.#rest = this.#rest.subarray(at + 1);
    }
  }

  #line(line: string): void {
    if (line === this.#begin) this.#inside = true;
    else if (line === this.#end) this.#inside = false;
    else if (this.#inside) {
      const progress = progressOf(line);
      if (progress !== null) this.#report(progress);
    }
  }
}

function progressOf(line: string): Progress | null {
  const [word = '', first = '', second = ''] = line.split(' ');
  const after = (words: string): string => line.slice(words.length + 1);
  switch (word) {
    case 'phase':
      return { type: 'phase', phase: first };
    case 'act':
      return { type: 'action', verb: first, unit: second };
    case 'note':
      return { type: 'note', message: after(word) };
    case 'fail':
      return { type: 'failure', what: first, message: after(`${word} ${first}`) };
    case '|':
      return { type: 'output', text: after(word) };
    case 'outcome':
      return isOutcome(first) ? { type: 'outcome', outcome: first } : null;
    default:
      return null;
  }
}

function isOutcome(word: string): word is HostOutcome {
  return outcomes.includes(word);
}
