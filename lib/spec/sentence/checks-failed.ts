import { AssertionError } from 'chai';
import type { CheckFailure } from './check.ts';
import { failureText } from './failure-text.ts';

interface FailureProps {
  expected?: unknown;
  actual?: unknown;
  showDiff: boolean;
}

/** Checks that failed, all of one sentence or of one spec. */
export class ChecksFailed extends AssertionError<FailureProps> {
  readonly failures: readonly CheckFailure[];

  constructor(failures: readonly CheckFailure[]) {
    const [first] = failures;
    const props = first === undefined ? {} : { expected: first.verdict.expected, actual: first.verdict.actual };
    super(failures.map(failureText).join('\n'), { ...props, showDiff: false });
    this.failures = failures;
    if (first?.check.said.stack !== undefined) this.stack = first.check.said.stack;
  }
}
