import type { Check, CheckFailure } from './check.ts';

/** What a failed check says: `file /etc/x on relay-eu1: expected mode 0640, is 0644`. */
export function failureText(failure: CheckFailure): string {
  const { check, missing } = failure;
  const said = check.message === null ? '' : `${check.message}: `;
  const why = failure.verdict.evidence?.hint;
  const absent = why === undefined ? 'it is not there' : `it is not there: ${why}`;
  const what = missing ? absent : difference(failure);
  return `${said}${check.subject.title}: ${what}${patience(check, failure.looks)}`;
}

function difference({ check, verdict }: CheckFailure): string {
  const { property, expected, actual, unknown } = verdict;
  if (unknown !== undefined) {
    return `expected ${property} ${check.negated ? 'not ' : ''}${show(expected)}, and nobody can tell: ${unknown}`;
  }
  if (check.negated) return `expected ${property} not ${show(expected)}${same(expected, actual)}`;
  if (isLong(expected) || isLong(actual)) return `${property} is not as expected`;
  return `expected ${property} ${show(expected)}, is ${show(actual)}`;
}

/** What it is instead is news only where it is not what was said. */
function same(expected: unknown, actual: unknown): string {
  return show(expected) === show(actual) || isLong(actual) ? '' : `, is ${show(actual)}`;
}

/** How long and how often it was looked at, where a sentence gives time. */
export function patience({ within }: Check, looks: number): string {
  return within === null ? '' : ` (looked ${looks === 1 ? 'once' : `${looks} times`} in ${within / 1000} s)`;
}

/** Text of several lines: shown as a diff. */
export function isLong(value: unknown): value is string {
  return typeof value === 'string' && value.includes('\n');
}

const plain = /^[\p{L}\p{N}_./:@%+=,()<>‹›*~-]+( [\p{L}\p{N}_./:@%+=,()<>‹›*~-]+)*$/u;

/** A value as people read it: plain text without quotes, all else as JSON. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return plain.test(value) ? value : JSON.stringify(value);
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(show).join(', ');
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value);
}
