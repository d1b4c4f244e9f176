import { didYouMean } from '../../inventory/nearest.ts';
import type { Subject } from '../subject.ts';
import { connecting, matchersOf, refinementsOf } from './words.ts';

/** Words that stand in sentences of every kind. */
const common = [...connecting, 'not', 'within', 'then'];

/** What others look for in a value: whether it is a promise, or can be printed. */
const asked = new Set(['catch', 'finally', 'inspect', 'toJSON', 'prototype']);

/**
 * A sentence in which only words have a meaning that are said of its subject: chai would take its own words for a
 * statement about the object that stands for the subject here.
 */
export function onlyWords(sentence: object, subject: Subject): unknown {
  const words = wordsOf(subject.about);
  const get = (target: object, word: string | symbol): unknown => {
    if (typeof word === 'string' && !words.has(word)) {
      if (asked.has(word)) return undefined;
      throw new TypeError(
        `${subject.title}: nobody says ${word} of a ${subject.about.name}: ${advice(word, subject.about)}`,
      );
    }
    const value: unknown = Reflect.get(target, word);
    if (word === 'then' || typeof word === 'symbol') return value;
    return typeof value === 'function' ? called(value, target) : wrapped(value);
  };
  const wrapped = (value: unknown): unknown =>
    typeof value === 'object' && value !== null ? new Proxy(value, { get }) : value;
  /** A word that takes arguments; some of chai's are words without, too. */
  const called = (method: object, target: object): unknown =>
    new Proxy(method, {
      get,
      apply: (_, __, args) => wrapped(typeof method === 'function' ? Reflect.apply(method, target, args) : undefined),
    });
  return wrapped(sentence);
}

const known = new WeakMap<object, ReadonlySet<string>>();

function wordsOf(kind: Subject['about']): ReadonlySet<string> {
  const words = known.get(kind) ?? new Set([...common, ...ownWordsOf(kind)]);
  known.set(kind, words);
  return words;
}

function ownWordsOf(kind: Subject['about']): string[] {
  return [...matchersOf(kind), ...refinementsOf(kind)];
}

function advice(word: string, kind: Subject['about']): string {
  const own = ownWordsOf(kind);
  return didYouMean(word, [...own].sort()) ?? `there are ${own.join(', ')}`;
}
