import { closeSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readStreamFormat } from '../../../lib/spec/audio/stream-format.ts';
import { findTone } from '../../../lib/spec/audio/tone.ts';
import { decode } from '../../audio/decode.ts';
import { eventually } from './eventually.ts';
import type { PrivateHost } from './private-host.ts';

/** Milliseconds between two looks at how much has come. */
const LOOK = 50;

/** The end of what was heard, in bytes: enough to find a tone in. */
const END = 24_000;

/** Somebody who listens on a host to a URL and stays: curl, which never connects again. */
export class PrivateListener {
  readonly #host: PrivateHost;
  readonly #file: string;
  readonly #pid: number;
  readonly #looks: NodeJS.Timeout;
  #size = 0;
  /** When something came, in milliseconds, as far back as the mark. */
  #came: number[] = [performance.now()];

  private constructor(host: PrivateHost, file: string, pid: number) {
    this.#host = host;
    this.#file = file;
    this.#pid = pid;
    this.#looks = setInterval(() => this.#look(), LOOK);
  }

  static async open(host: PrivateHost, url: string): Promise<PrivateListener> {
    const file = path.join(host.directory, `heard-${path.basename(url)}`);
    writeFileSync(file, '');
    const pid = await host.daemon('root', `curl -sS -N -o ${file} ${url}`, `${file}.out`);
    return new PrivateListener(host, file, pid);
  }

  #look(): void {
    const { size } = statSync(this.#file);
    if (size === this.#size) return;
    this.#size = size;
    this.#came.push(performance.now());
  }

  /** From now on gaps count. */
  mark(): void {
    this.#came = this.#came.slice(-1);
  }

  /** The longest time without a byte since the mark, in seconds; the one that lasts counts as well. */
  gap(): number {
    const times = [...this.#came, performance.now()];
    return Math.max(...times.slice(1).map((time, i) => time - (times[i] ?? time))) / 1000;
  }

  async kept(): Promise<boolean> {
    return (await this.#host.run(`grep -qs '^State:.[^Z]' /proc/${this.#pid}/status`)).code === 0;
  }

  /** Resolves once what comes from now on has that tone, or none of those that a programme has. */
  async hears(wanted: number | 'hold file', seconds = 60): Promise<void> {
    const { size: before } = statSync(this.#file);
    await eventually(`${path.basename(this.#file)}: ${wanted}`, seconds, async () => {
      const tone = await this.#tone(before);
      if (tone === null) return undefined;
      // Two notes share the hold file: neither of them is what a programme's tone is.
      if (wanted === 'hold file') return tone.purity < 0.7 && tone.level < -20 ? true : undefined;
      return Math.abs(tone.frequency - wanted) < 3 && tone.purity > 0.9 ? true : undefined;
    });
  }

  async #tone(from: number) {
    const audio = Buffer.alloc(END);
    const file = openSync(this.#file, 'r');
    try {
      const start = Math.max(from, statSync(this.#file).size - END);
      const end = audio.subarray(0, readSync(file, audio, 0, END, start));
      const format = readStreamFormat(end);
      return format === null ? null : findTone(await decode(end, format));
    } finally {
      closeSync(file);
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#looks);
    await this.#host.run(`kill ${this.#pid}`);
  }
}
