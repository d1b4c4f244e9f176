import { splitAnswer, UnreadableAnswer } from '../../resources/answer.ts';
import { Needs } from '../../resources/needs.ts';
import { parseState } from '../../resources/parse-state.ts';
import { readScript } from '../../resources/read-script.ts';
import type { Answer, Observation } from './observation.ts';

/** Observations of one host that are read together, by key. */
export type Batch = ReadonlyMap<string, Observation<unknown>>;

/**
 * One script that reads all of them. What each further script prints is framed by the nonce, and followed by a line
 * break of ours, since its last line may have none.
 */
export function batchScript(batch: Batch, nonce: string): string {
  const also = scripts(batch).flatMap(([, observation], index) => [
    `echo '${nonce} observation-${index}'`,
    ...framed(observation, nonce),
    's=$?; echo',
    `echo '${nonce} status-${index}'; echo "$s"`,
  ]);
  return readScript(needsOf(batch), { nonce, ...(also.length === 0 ? {} : { also: also.join('\n') }) });
}

/**
 * What the script brought, by key.
 * @throws UnreadableAnswer
 */
export function parseBatch(output: Buffer, batch: Batch, nonce: string): ReadonlyMap<string, Answer> {
  const { state } = parseState(output, needsOf(batch), nonce);
  const sections = splitAnswer(output, nonce);
  const answers = new Map<string, Answer>();
  for (const [key] of batch) answers.set(key, { state, output: '', status: 0 });
  for (const [index, [key]] of scripts(batch).entries()) {
    const lines = sections.get(`observation-${index}`);
    const status = sections.get(`status-${index}`)?.[0] ?? '';
    if (lines === undefined || !/^\d+$/.test(status)) {
      throw new UnreadableAnswer('the host did not answer all that was asked', 'is its login shell a POSIX sh?');
    }
    answers.set(key, { state, output: lines.join('\n'), status: Number(status) });
  }
  return answers;
}

/**
 * A script with a time limit is a process of its own, so that it can be stopped. It comes by way of standard input:
 * nothing of it is in a process list. `{ }` has the shell read all of it first; what it runs has no input.
 */
function framed({ script = '', timeout }: Observation<unknown>, nonce: string): string[] {
  if (timeout === undefined) return ['(', script, ') </dev/null 2>&1'];
  return [`timeout -k 1 ${timeout} sh -s 2>&1 <<'${nonce}'`, '{', script, '} </dev/null; exit', nonce];
}

function scripts(batch: Batch): [string, Observation<unknown>][] {
  return [...batch].filter(([, { script }]) => script !== undefined);
}

function needsOf(batch: Batch): Needs {
  const needs = new Needs();
  for (const observation of batch.values()) observation.needs?.(needs);
  return needs;
}
