import type { Outcome } from '../events/types.generated.ts';
import { type Failure, failureOf } from './failure.ts';
import type { HostReport } from './host-report.ts';
import type { HostOutcome, Progress } from './transaction/progress.ts';

/** What became of a host. */
export interface Applied {
  readonly outcome: Outcome;
  /** The first line is a summary; further lines are what the host said. */
  readonly message: string | null;
  readonly hint: string | null;
  /** Names its transactions on the host, in their order. */
  readonly ids?: readonly string[];
}

/** What a transaction has told so far. */
export class Account {
  readonly #report: HostReport;
  readonly #failures: Failure[] = [];
  readonly #output: string[] = [];
  #outcome: HostOutcome | null = null;
  /** How many lines were told. */
  count = 0;

  constructor(report: HostReport) {
    this.#report = report;
  }

  /** Whether it has told how it ended. */
  get isOver(): boolean {
    return this.#outcome !== null && this.#outcome !== 'lost';
  }

  take(progress: Progress): void {
    this.count += 1;
    switch (progress.type) {
      case 'phase':
        this.#report.phase(progress.phase);
        break;
      case 'action':
        this.#report.phase(`${progress.verb} ${progress.unit}`);
        break;
      case 'note':
        this.#report.note('info', progress.message);
        break;
      case 'failure':
        this.#failures.push(failureOf(progress.what, progress.message));
        break;
      case 'output':
        this.#output.push(progress.text);
        break;
      case 'outcome':
        this.#outcome = progress.outcome;
    }
  }

  result(): Applied {
    const [first, ...others] = this.#failures;
    const lines = [...others.map(({ message }) => message), ...this.#output];
    const failed = (outcome: Outcome, otherwise: string, hint: string | null): Applied => ({
      outcome,
      message: [first?.message ?? otherwise, ...lines].join('\n'),
      hint: first?.hint ?? hint,
    });
    switch (this.#outcome) {
      case 'done':
        return first === undefined ? { outcome: 'changed', message: null, hint: null } : failed('failed', '', null);
      case 'refused':
        return failed('failed', 'the host refused, and changed nothing', null);
      case 'undone':
        return failed('undone', 'it did not work, and was undone', null);
      case 'broken':
        return failed('failed', 'it could not be undone completely', 'set it right by hand');
      default: {
        const hint = 'the host finishes or undoes by itself; converge again to see what became of it';
        return failed('unreachable', 'the host was lost while it was being changed', hint);
      }
    }
  }
}
