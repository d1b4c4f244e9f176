import { unknown, type Verdict } from '../verdict.ts';
import type { Heard } from './heard.ts';

/** What is said of sound, if somebody here can tell what it is. */
export function ifDecoded({ undecoded }: Pick<Heard, 'undecoded'>, said: Verdict): Verdict {
  return undecoded === null ? said : unknown(said.property, said.expected, undecoded, said.evidence);
}
