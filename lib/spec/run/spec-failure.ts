import { AssertionError } from 'chai';
import { createTwoFilesPatch } from 'diff';
import type { SpecFailure } from '../../events/types.generated.ts';
import type { CheckFailure } from '../sentence/check.ts';
import { ChecksFailed } from '../sentence/checks-failed.ts';
import { failureText, isLong, show } from '../sentence/failure-text.ts';
import type { Subject } from '../subject.ts';
import { AssertsNothing } from './conduct.ts';
import type { Place } from './place.ts';

type PlaceOf = (stack: string | undefined) => Place | null;

/** What is told of an error that ended a spec: one failure for each check that failed, or one. */
export function specFailures(error: unknown, placeOf: PlaceOf): SpecFailure[] {
  const checks = checksIn(error);
  if (checks === null) return [failureOfError(error, placeOf)];
  const preface = error instanceof ChecksFailed || !(error instanceof Error) ? null : error.message;
  return checks.map((check) => failureOfCheck(check, preface, placeOf));
}

/** The checks that an error is about, if it is about checks: itself, or what it was caused by. */
function checksIn(error: unknown): readonly CheckFailure[] | null {
  if (error instanceof ChecksFailed) return error.failures;
  return error instanceof Error && error.cause !== undefined ? checksIn(error.cause) : null;
}

function failureOfCheck(failure: CheckFailure, preface: string | null, placeOf: PlaceOf): SpecFailure {
  const { check, verdict } = failure;
  const { expected, actual, evidence } = verdict;
  return {
    message: preface ?? failureText(failure),
    hint: evidence?.hint ?? null,
    property: verdict.property,
    expected: `${check.negated ? 'not ' : ''}${show(expected)}`,
    actual: show(actual),
    diff: isLong(expected) || isLong(actual) ? diffText(expected, actual) : null,
    host: check.subject.on,
    command: evidence?.command ?? commandFor(check.subject),
    stderr: evidence?.stderr ?? null,
    ...placeParts(placeOf(check.said.stack)),
    stack: null,
  };
}

/** What is on no host has no command there. */
function commandFor({ about, name, on }: Subject): string | null {
  return on === null ? null : (about.command?.(name) ?? null);
}

function failureOfError(error: unknown, placeOf: PlaceOf): SpecFailure {
  const stack = error instanceof Error ? error.stack : undefined;
  const expected = part(error, 'expected');
  const actual = part(error, 'actual');
  const compared = part(error, 'showDiff') === true && expected !== undefined && text(expected) !== text(actual);
  return {
    message: error instanceof Error ? error.message : show(error),
    hint: textPart(error, 'hint'),
    property: null,
    expected: compared ? show(expected) : null,
    actual: compared ? show(actual) : null,
    diff: compared ? diffText(expected, actual) : null,
    host: null,
    command: null,
    stderr: null,
    ...placeParts(placeOf(stack)),
    stack: isExpected(error) ? null : ownFrames(stack, placeOf),
  };
}

/** How a spec came to the place where it ended: without mocha's frames and ours, unless there are no others. */
function ownFrames(stack: string | undefined, placeOf: PlaceOf): string | null {
  if (stack === undefined) return null;
  const frames = stack.split('\n').filter((line) => placeOf(`\n${line}`) !== null);
  if (frames.length === 0) return stack;
  // One is what is told as the place already.
  return frames.length === 1 ? null : frames.map((line) => line.trim()).join('\n');
}

/** Chai's failures and ours say all that there is to say; a stack is for what nobody thought of. */
function isExpected(error: unknown): boolean {
  return error instanceof AssertionError || error instanceof AssertsNothing || textPart(error, 'hint') !== null;
}

function placeParts(place: Place | null) {
  return { file: place?.file ?? null, line: place?.line ?? null, column: place?.column ?? null };
}

function part(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
}

function textPart(error: unknown, name: string): string | null {
  const value = part(error, name);
  return typeof value === 'string' ? value : null;
}

/** The lines that differ, as `diff -u` shows them, without the names of files. */
function diffText(expected: unknown, actual: unknown): string {
  const patch = createTwoFilesPatch('expected', 'actual', text(expected), text(actual), '', '', { context: 3 });
  return patch.split('\n').slice(1).join('\n').trimEnd();
}

function text(value: unknown): string {
  if (typeof value === 'string') return value.endsWith('\n') ? value : `${value}\n`;
  return `${JSON.stringify(value, null, 2) ?? String(value)}\n`;
}
