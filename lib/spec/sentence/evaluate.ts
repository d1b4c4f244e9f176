import { setTimeout as pause } from 'node:timers/promises';
import { lookAnew } from '../read/anew.ts';
import { type Infrastructure, isInfrastructure, mayComeBack, NotReached } from '../run/infrastructure.ts';
import { equals, unknown, type Verdict } from '../verdict.ts';
import type { Check, CheckFailure } from './check.ts';
import { patience } from './failure-text.ts';

/**
 * Looks whether a check is so, until it is or its time is up; at most once, however often it is asked. A host that
 * cannot be reached has this time to come back.
 * @throws what came of asking a host that cannot be asked
 */
export function evaluate(check: Check): Promise<CheckFailure | null> {
  check.outcome ??= look(check);
  return check.outcome;
}

async function look(check: Check): Promise<CheckFailure | null> {
  const deadline = performance.now() + (check.within ?? 0);
  try {
    for (let looks = 1; ; looks++) {
      const seen = await (looks === 1 ? lookOnce(check, looks) : lookAnew(() => lookOnce(check, looks)));
      const left = deadline - performance.now();
      const over = left <= 0 || check.givenUp;
      const away = isInfrastructure(seen);
      check.lastObstacle = away ? seen : null;
      check.lastFailure = away ? null : seen;
      if (away) throwUnlessHoping(check, seen, { looks, over });
      else if (seen === null || over) return seen;
      await pause(Math.min(check.every, left));
    }
  } finally {
    check.settled = true;
  }
}

/** There are thousands of checks, and a promise more of each is heard: what is known at once is not waited for. */
async function lookOnce(check: Check, looks: number): Promise<CheckFailure | Infrastructure | null> {
  const { about: kind, observe } = check.subject;
  try {
    const state = await observe({ word: check.word, args: check.args });
    const why = kind.whyUnknown?.(state) ?? null;
    const missing = why === null && kind.present?.(state) === false && !asksPresence(check);
    const judged = missing ? notThere(kind.whyAbsent?.(state) ?? null) : judge(check, state);
    const said = judged instanceof Promise ? await judged : judged;
    if (why !== null) {
      return { check, verdict: unknown(said.property, said.expected, why, said.evidence), missing, looks };
    }
    if (!missing && said.unknown === undefined && said.pass !== check.negated) return null;
    return { check, verdict: said, missing, looks };
  } catch (error) {
    if (isInfrastructure(error)) return error;
    throw error;
  }
}

interface Looked {
  readonly looks: number;
  /** Whether the time is up. */
  readonly over: boolean;
}

function throwUnlessHoping(check: Check, error: Infrastructure, { looks, over }: Looked): void {
  if (check.within === null || !mayComeBack(error)) throw error;
  if (over) throw new NotReached((last) => `${check.subject.title}: ${last}${patience(check, looks)}`, error);
}

function notThere(why: string | null): Verdict {
  return { ...equals('exists', true, false), ...(why === null ? {} : { evidence: { hint: why } }) };
}

function asksPresence({ subject, word }: Check): boolean {
  const words: readonly string[] = subject.about.asksPresence ?? [];
  return words.includes(word);
}

function judge({ subject, word, args }: Check, state: unknown): Verdict | Promise<Verdict> {
  const matcher = matcherOf(subject.about.matchers, word);
  if (matcher === null) throw new TypeError(`${subject.about.name} has no ${word}`);
  const verdict = (said: unknown) => {
    if (!isVerdict(said)) throw new TypeError(`${word} of ${subject.about.name} gave no verdict`);
    return said;
  };
  const said: unknown = Reflect.apply(matcher, undefined, [state, ...args]);
  return said instanceof Promise ? said.then(verdict) : verdict(said);
}

/** The matcher that a word of a sentence stands for; null if there is none. */
export function matcherOf(matchers: unknown, word: string) {
  if (typeof matchers !== 'object' || matchers === null || !Object.hasOwn(matchers, word)) return null;
  const matcher: unknown = Reflect.get(matchers, word);
  return typeof matcher === 'function' ? matcher : null;
}

function isVerdict(value: unknown): value is Verdict {
  return typeof value === 'object' && value !== null && 'pass' in value && 'property' in value;
}
