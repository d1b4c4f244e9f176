import { splitAnswer, UnreadableAnswer } from '../../resources/answer.ts';
import { Needs } from '../../resources/needs.ts';
import { parseState } from '../../resources/parse-state.ts';
import { readScript } from '../../resources/read-script.ts';
import type { Answer, Observation, Together } from './observation.ts';

/** Observations of one host that are read together, by key. */
export type Batch = ReadonlyMap<string, Observation<unknown>>;

/**
 * One script that reads all of them. What each further script prints is framed by the nonce, and followed by a line
 * break of ours, since its last line may have none.
 */
export function batchScript(batch: Batch, nonce: string): string {
  const also = pieces(batch).flatMap((piece, index) => [
    `echo '${nonce} observation-${index}'`,
    ...framed(piece, nonce),
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
  for (const [key] of batch) answers.set(key, { state, items: [], output: '', status: 0 });
  for (const [index, { keys, items }] of pieces(batch).entries()) {
    const lines = sections.get(`observation-${index}`);
    const status = sections.get(`status-${index}`)?.[0] ?? '';
    if (lines === undefined || !/^\d+$/.test(status)) {
      throw new UnreadableAnswer('the host did not answer all that was asked', 'is its login shell a POSIX sh?');
    }
    const answer = { state, items, output: lines.join('\n'), status: Number(status) };
    for (const key of keys) answers.set(key, answer);
  }
  return answers;
}

/**
 * A script with a time limit is a process of its own, so that it can be stopped. It comes by way of standard input:
 * nothing of it is in a process list. `{ }` has the shell read all of it first; what it runs has no input.
 */
function framed({ script, timeout }: Piece, nonce: string): string[] {
  if (timeout === undefined) return ['(', script, ') </dev/null 2>&1'];
  return [`timeout -k 1 ${timeout} sh -s 2>&1 <<'${nonce}'`, '{', script, '} </dev/null; exit', nonce];
}

/** One script, and the observations that it serves. */
interface Piece {
  readonly keys: readonly string[];
  readonly items: readonly string[];
  readonly script: string;
  readonly timeout: number | undefined;
}

function pieces(batch: Batch): Piece[] {
  const alone: Piece[] = [];
  const shared = new Map<string, { keys: string[]; items: Set<string>; together: Together }>();
  for (const [key, { script, timeout, together }] of batch) {
    if (together !== undefined) {
      const group = shared.get(together.key) ?? { keys: [], items: new Set(), together };
      group.keys.push(key);
      group.items.add(together.item);
      shared.set(together.key, group);
    } else if (script !== undefined) alone.push({ keys: [key], items: [], script, timeout });
  }
  const joined = [...shared.values()].map(({ keys, items, together }) => {
    const list = [...items];
    return { keys, items: list, script: together.script(list), timeout: together.timeout?.(list) };
  });
  return [...alone, ...joined];
}

function needsOf(batch: Batch): Needs {
  const needs = new Needs();
  for (const observation of batch.values()) observation.needs?.(needs);
  return needs;
}
