import * as chai from 'chai';
import { specInProgress } from '../run/spec-in-progress.ts';
import { Subject } from '../subject.ts';
import { onlyWords } from './only-words.ts';
import { Sentences } from './plugin.ts';
import { saidHere } from './said-here.ts';
import type { Says } from './says.ts';

let sentences: Sentences | undefined;
chai.use((own, utils) => {
  sentences = new Sentences(own, utils);
});

/** Begins a sentence about a thing of the network. It is checked when its spec ends, or when it is awaited. */
export function expect<S, M, R>(subject: Subject<S, M, R>, message?: string): Says<M, R>;
/** Begins one of chai's own sentences, about anything else. */
export function expect(value: unknown, message?: string): Chai.Assertion;
export function expect(value: unknown, message?: string): unknown {
  if (!(value instanceof Subject)) return chai.expect(value, message);
  sentences?.learn(value.about);
  specInProgress()?.sentences.push({ subject: value, complete: false, said: saidHere(value.title) });
  return onlyWords(chai.expect(value, message), value);
}

/** Fails the spec. */
expect.fail = (message?: string): never => chai.expect.fail(message);
