import { exitCode } from '../exit-code.ts';
import type { Shell } from '../shell.ts';
import { judgePhase } from './judge-phase.ts';
import { type PhaseInput, phaseArguments } from './phase-arguments.ts';
import type { PhaseName } from './phases.ts';
import type { FinishedPhase, TestReport } from './report.ts';
import { startPhase } from './start-phase.ts';

/** Phases that Ctrl-C does not cut short: half a lab is of no use to anybody. */
const shielded: readonly PhaseName[] = ['up', 'down'];

/** Goes through the phases of a test. After one that is not as it should be, no other is begun but `down`. */
export class Life {
  readonly finished: FinishedPhase[] = [];
  readonly #shell: Shell;
  readonly #input: PhaseInput;
  readonly #report: TestReport;
  readonly #signal: AbortSignal;

  constructor(shell: Shell, input: PhaseInput, report: TestReport, signal: AbortSignal) {
    this.#shell = shell;
    this.#input = input;
    this.#report = report;
    this.#signal = signal;
  }

  /** The exit code of the test as far as it has come: what went wrong first. */
  get exit(): number {
    const wrong = this.finished.find(({ outcome, exit }) => outcome !== 'skipped' && exit !== exitCode.done);
    return wrong?.exit ?? (this.#signal.aborted ? exitCode.interrupted : exitCode.done);
  }

  get passed(): boolean {
    return this.exit === exitCode.done;
  }

  get wentDown(): boolean {
    return this.finished.some(({ phase, outcome }) => phase === 'down' && outcome === 'passed');
  }

  /** Runs a phase, unless one before went wrong. */
  async go(phase: PhaseName): Promise<void> {
    if (this.#signal.aborted) this.skip(phase, 'interrupted');
    else if (!this.passed) this.skip(phase, 'a phase before it went wrong');
    else await this.#run(phase);
  }

  /** Takes the lab away, whatever happened before. */
  down(): Promise<void> {
    return this.#run('down');
  }

  skip(phase: PhaseName, reason: string): void {
    this.#end({ phase, outcome: 'skipped', exit: null, seconds: 0, reason }, null);
  }

  async #run(phase: PhaseName): Promise<void> {
    this.#report.started(phase);
    const began = performance.now();
    const started = startPhase(this.#shell, {
      args: phaseArguments(phase, this.#input),
      output: this.#report.outputOf(phase),
      shielded: shielded.includes(phase),
    });
    const passOn = (signal: NodeJS.Signals): void => started.signal(signal);
    process.on('SIGINT', passOn);
    process.on('SIGTERM', passOn);
    const { code, stdout } = await started.ended.finally(() => {
      process.off('SIGINT', passOn);
      process.off('SIGTERM', passOn);
    });
    const seconds = (performance.now() - began) / 1000;
    const { exit, reason } = judgePhase(phase, code, this.#signal.aborted);
    const outcome = exit === exitCode.done ? 'passed' : exit === exitCode.interrupted ? 'interrupted' : 'failed';
    this.#end({ phase, outcome, exit, seconds, reason }, stdout);
  }

  #end(end: Omit<FinishedPhase, 'type' | 'at' | 'result'>, stdout: string | null): void {
    const phase: FinishedPhase = {
      type: 'test-phase-finished',
      at: new Date().toISOString(),
      ...end,
      result: jsonOf(stdout),
    };
    this.finished.push(phase);
    this.#report.finished(phase);
  }
}

/** What a phase printed, if it is a document. It has been redacted where it was printed. */
function jsonOf(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
