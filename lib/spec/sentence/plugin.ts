import { milliseconds } from '../dsl/duration.ts';
import { specInProgress } from '../run/spec-in-progress.ts';
import { Subject, type SubjectKind } from '../subject.ts';
import type { Check } from './check.ts';
import { ChecksFailed } from './checks-failed.ts';
import { evaluate, matcherOf } from './evaluate.ts';
import { saidHere } from './said-here.ts';
import { matchersOf, refinementsOf } from './words.ts';

const defaultEvery = 500;

/** Up to eleven stand between a spec and the place where a sentence of chai's own `expect` is understood. */
const framesOfChai = 16;

type Utils = Chai.ChaiUtils;
type Assertion = Chai.AssertionStatic;

/** Whether a word stands alone in a sentence, or takes arguments. */
type Shape = 'property' | 'method';

/** Teaches chai sentences about things of the network: what they say is a check, looked at later. */
export class Sentences {
  readonly #chai: Chai.ChaiStatic;
  readonly #utils: Utils;
  readonly #kinds = new WeakSet<object>();
  readonly #words = new Map<string, Shape>();

  constructor(chai: Chai.ChaiStatic, utils: Utils) {
    this.#chai = chai;
    this.#utils = utils;
    this.#learn('within', 'method');
    this.#makeAwaitable();
    this.#countAssertions();
  }

  /** Adds the words of a kind of things. */
  learn(kind: SubjectKind<unknown, unknown, unknown>): void {
    if (this.#kinds.has(kind)) return;
    this.#kinds.add(kind);
    for (const word of matchersOf(kind)) {
      // One parameter is the state.
      this.#learn(word, (matcherOf(kind.matchers, word)?.length ?? 0) > 1 ? 'method' : 'property');
    }
    for (const word of refinementsOf(kind)) this.#learn(word, 'method');
  }

  #learn(word: string, shape: Shape): void {
    const known = this.#words.get(word);
    if (known === shape) return;
    if (known !== undefined) throw new TypeError(`${word} is a ${known} already and cannot be a ${shape} too`);
    this.#words.set(word, shape);
    const say = (assertion: object, args: readonly unknown[]) => this.#say(assertion, word, args);
    const { Assertion } = this.#chai;
    if (!(word in Assertion.prototype)) {
      const unknown = (assertion: object): never => {
        throw new TypeError(`${word} is not said of ${this.#utils.inspect(this.#utils.flag(assertion, 'object'))}`);
      };
      const sayOrFail = (assertion: object, args: readonly unknown[]) => {
        if (!say(assertion, args)) unknown(assertion);
      };
      if (shape === 'property') {
        Assertion.addProperty(word, function () {
          sayOrFail(this, []);
        });
      } else {
        Assertion.addMethod(word, function (...args: unknown[]) {
          sayOrFail(this, args);
        });
      }
      return;
    }
    this.#overwrite(Assertion, word, say);
  }

  /** Words that chai has too mean what they mean there, unless the sentence is about a thing. */
  #overwrite(Assertion: Assertion, word: string, say: (assertion: object, args: readonly unknown[]) => boolean): void {
    const method = (original: (...args: unknown[]) => unknown) =>
      function (this: object, ...args: unknown[]) {
        if (!say(this, args)) original.apply(this, args);
      };
    const descriptor = Object.getOwnPropertyDescriptor(Assertion.prototype, word);
    if (typeof descriptor?.value === 'function') Assertion.overwriteMethod(word, method);
    else if (isChainable(Assertion.prototype, word)) {
      const chain = (...[original]: unknown[]) =>
        function (this: object) {
          if (typeof original === 'function') original.call(this);
        };
      this.#utils.overwriteChainableMethod(Assertion.prototype, word, method, chain);
    } else Assertion.overwriteProperty(word, method);
  }

  /** Whether the sentence is about a thing, and so has now said this of it. */
  #say(assertion: object, word: string, args: readonly unknown[]): boolean {
    const subject: unknown = this.#utils.flag(assertion, 'object');
    if (!(subject instanceof Subject)) return false;
    const checks = this.#checksOf(assertion);
    const last = checks.at(-1);
    const refinement = Object.entries(subject.about.refinements ?? {}).find(([name]) => name === word)?.[1];
    if (word === 'within') {
      if (last === undefined) throw new TypeError(`within comes after what it is about: ${subject.title}`);
      const [duration, options] = args;
      last.within = milliseconds(durationOf(duration));
      last.every = every(options) ?? defaultEvery;
    } else if (isRefinement(refinement)) {
      const before = [refinement.of].flat();
      if (last === undefined || !before.includes(last.word)) {
        throw new TypeError(`${word} comes after ${before.join(', ')}: ${subject.title}`);
      }
      const refined: unknown = Reflect.apply(refinement.refine, undefined, [last.args, ...args]);
      last.args = Array.isArray(refined) ? refined : last.args;
    } else if (matcherOf(subject.about.matchers, word) === null) {
      const words = matchersOf(subject.about).join(', ');
      throw new TypeError(`${subject.title}: nobody can say ${word} of a ${subject.about.name}; there are ${words}`);
    } else {
      checks.push(this.#begin(assertion, subject, word, args));
    }
    return true;
  }

  #begin(assertion: object, subject: Subject, word: string, args: readonly unknown[]): Check {
    const message: unknown = this.#utils.flag(assertion, 'message');
    const spec = specInProgress();
    const sentences = spec?.sentences.filter((sentence) => sentence.subject === subject) ?? [];
    const check: Check = {
      subject,
      word,
      args,
      negated: this.#utils.flag(assertion, 'negate') === true,
      message: typeof message === 'string' ? message : null,
      within: null,
      every: defaultEvery,
      said: sentences.at(-1)?.said ?? saidHere(subject.title, framesOfChai),
      awaited: false,
      outcome: null,
      settled: false,
      lastFailure: null,
      lastObstacle: null,
      givenUp: spec?.ended === true,
    };
    spec?.checks.push(check);
    for (const sentence of sentences) sentence.complete = true;
    return check;
  }

  /** The checks of a sentence, kept with it from word to word. */
  #checksOf(assertion: object): Check[] {
    const known: unknown = this.#utils.flag(assertion, 'checks');
    const checks = known instanceof Checks ? known : new Checks();
    if (checks !== known) this.#utils.flag(assertion, 'checks', checks);
    return checks.list;
  }

  #makeAwaitable(): void {
    const settle = (assertion: object) => this.#settle(assertion);
    const isAbout = (assertion: object) => this.#utils.flag(assertion, 'object') instanceof Subject;
    Object.defineProperty(this.#chai.Assertion.prototype, 'then', {
      configurable: true,
      get(this: object) {
        if (!isAbout(this)) return undefined;
        return (resolve: () => void, reject: (error: unknown) => void) => settle(this).then(resolve, reject);
      },
    });
  }

  async #settle(assertion: object): Promise<void> {
    const checks = this.#checksOf(assertion);
    for (const check of checks) check.awaited = true;
    const outcomes = await Promise.all(checks.map(evaluate));
    const failures = outcomes.filter((failure) => failure !== null);
    if (failures.length > 0) throw new ChecksFailed(failures);
  }

  #countAssertions(): void {
    const { prototype } = this.#chai.Assertion;
    const original = prototype.assert;
    prototype.assert = function (this: object, ...args: unknown[]) {
      const spec = specInProgress();
      if (spec !== null) spec.asserted += 1;
      Reflect.apply(original, this, args);
    };
  }
}

/** A list that chai takes for one value. */
class Checks {
  readonly list: Check[] = [];
}

interface KnownRefinement {
  readonly of: string | string[];
  readonly refine: (...args: readonly unknown[]) => unknown;
}

function isRefinement(value: unknown): value is KnownRefinement {
  return typeof value === 'object' && value !== null && 'of' in value && 'refine' in value;
}

function isChainable(prototype: object, word: string): boolean {
  const methods: unknown = Reflect.get(prototype, '__methods');
  return typeof methods === 'object' && methods !== null && Object.hasOwn(methods, word);
}

function durationOf(value: unknown): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError("within takes a time: within('5s')");
}

function every(options: unknown): number | null {
  if (typeof options !== 'object' || options === null || !('every' in options)) return null;
  return milliseconds(durationOf(options.every));
}
