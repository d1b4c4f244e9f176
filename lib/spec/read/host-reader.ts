import { randomBytes } from 'node:crypto';
import { Unreachable } from '../../ssh/unreachable.ts';
import { type Batch, batchScript, parseBatch } from './batch-script.ts';
import type { HostLine } from './host-line.ts';
import type { Answer, Observation } from './observation.ts';

interface Waiting {
  readonly observation: Observation<unknown>;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/** Reads one host. What is asked for in the same moment is read in one round trip. */
export class HostReader {
  readonly #line: HostLine;
  #waiting: Waiting[] = [];

  constructor(line: HostLine) {
    this.#line = line;
  }

  /**
   * @throws Unreachable
   * @throws UnreadableAnswer
   */
  read<S>(observation: Observation<S>): Promise<S> {
    return new Promise<Answer>((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => void this.#flush());
      this.#waiting.push({ observation, resolve, reject });
    }).then(observation.parse);
  }

  async #flush(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      const answers = await this.#readAll(new Map(waiting.map(({ observation }) => [observation.key, observation])));
      for (const { observation, resolve, reject } of waiting) {
        const answer = answers.get(observation.key);
        if (answer === undefined) reject(new Error(`no answer for ${observation.key}`));
        else resolve(answer);
      }
    } catch (error) {
      for (const { reject } of waiting) reject(error);
    }
  }

  /** A connection that broke under a reading is opened again once: to read twice does no harm. */
  async #readAll(batch: Batch): Promise<ReadonlyMap<string, Answer>> {
    try {
      return await this.#readOnce(batch);
    } catch (error) {
      if (!(error instanceof Unreachable) || error.kind !== 'lost') throw error;
      this.#line.drop();
      return this.#readOnce(batch);
    }
  }

  async #readOnce(batch: Batch): Promise<ReadonlyMap<string, Answer>> {
    const session = await this.#line.session();
    const nonce = randomBytes(16).toString('hex');
    const { stdout, stderr } = await session.run(batchScript(batch, nonce));
    return parseBatch(Buffer.concat([stdout, stderr]), batch, nonce);
  }
}
