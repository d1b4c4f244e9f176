import { paintFor } from '../../events/lines/paint.ts';
import type { TestPhaseFinished } from '../../events/types.generated.ts';
import { exitCode } from '../exit-code.ts';
import type { Format, GlobalOptions } from '../global-options.ts';
import type { Shell } from '../shell.ts';
import type { PhaseName } from './phases.ts';
import type { PhaseOutput } from './start-phase.ts';

export interface FinishedPhase extends TestPhaseFinished {
  /** What it printed, as JSON; null unless that was asked for. */
  readonly result: unknown;
}

export interface TestDocument {
  readonly inventory: string;
  readonly passed: boolean;
  readonly exit: number;
  readonly seconds: number;
  readonly lab: 'gone' | 'kept' | 'untouched';
  readonly phases: readonly FinishedPhase[];
}

/** Says how a test goes: in words, as events, or as one document at its end. */
export class TestReport {
  readonly #shell: Shell;
  readonly #format: Format;
  readonly #aside: boolean;
  readonly #quiet: boolean;

  constructor(shell: Shell, options: GlobalOptions & { readonly reporter?: readonly string[] }) {
    this.#shell = shell;
    this.#format = options.format;
    this.#quiet = options.quiet === true;
    // Standard output is the reporter's, as in `--reporter tap | prove`.
    this.#aside = options.reporter?.some((name) => !name.includes('=') && name !== 'spec') === true;
  }

  /** Where standard output of a phase goes. */
  outputOf(phase: PhaseName): PhaseOutput {
    if (this.#format === 'json') return 'read';
    if (this.#format === 'ndjson') return phase === 'up' || phase === 'down' ? 'dropped' : 'shown';
    return this.#aside && phase !== 'spec' ? 'aside' : 'shown';
  }

  started(phase: PhaseName): void {
    if (this.#format === 'ndjson') {
      this.#shell.output.jsonLine({ type: 'test-phase-started', at: new Date().toISOString(), phase });
    } else if (this.#format !== 'json' && !this.#quiet) this.say(`\n── ${phase}\n`);
  }

  finished({ result, ...event }: FinishedPhase): void {
    if (this.#format === 'ndjson') this.#shell.output.jsonLine(event);
    const { phase, outcome, seconds, reason } = event;
    if (this.#format === 'json' || this.#format === 'ndjson' || outcome === 'skipped') return;
    if (outcome === 'passed' && this.#quiet) return;
    this.say(`${phase}: ${this.painted(outcome)} in ${seconds.toFixed(1)} s${reason === null ? '' : `, ${reason}`}\n`);
  }

  /** The end: a line for each phase, and what is left to be looked at. */
  ended(document: TestDocument, left: string | null): void {
    const { output } = this.#shell;
    if (this.#format === 'json') output.json(document);
    else if (this.#format !== 'ndjson') {
      const lines = document.phases.map(({ phase, outcome, seconds, reason }) => {
        const time = outcome === 'skipped' ? '' : `${seconds.toFixed(1)} s`;
        return `  ${phase.padEnd(12)}${this.painted(outcome.padEnd(12), outcome)}${time.padStart(8)}  ${reason ?? ''}`;
      });
      this.say(`\n${lines.map((line) => line.trimEnd()).join('\n')}\n`);
      const how = document.passed ? 'passed' : document.exit === exitCode.interrupted ? 'was interrupted' : 'failed';
      this.say(`\nThe test ${how} in ${document.seconds.toFixed(1)} s.\n`);
    }
    if (left !== null) output.err(left);
  }

  private say(text: string): void {
    if (this.#aside) this.#shell.output.err(text);
    else this.#shell.output.out(text);
  }

  private painted(text: string, outcome = text): string {
    const { colour } = this.#aside ? this.#shell.output.errorFormat : this.#shell.output.screen;
    const paint = paintFor(colour);
    if (outcome === 'passed') return paint.green(text);
    return outcome === 'skipped' ? text : paint.red(text);
  }
}
