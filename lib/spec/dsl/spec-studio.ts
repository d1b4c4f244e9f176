import type { ToneSound } from '../radio/sounds.ts';
import { specInProgress } from '../run/spec-in-progress.ts';
import type { StudioAct, StudioState } from '../studio/act.ts';
import { readStudioAnswer, type StudioReport, type StudioResult } from '../studio/answer.ts';
import { studioScript } from '../studio/script.ts';
import { mayChange } from './read-only.ts';

/**
 * A studio that a spec tells what to do. Once the suite is over in which it was told anything, it does again what the
 * inventory says.
 */
export class SpecStudio {
  readonly #name: string;
  readonly #run: (script: string) => Promise<StudioResult>;

  constructor(name: string, run: (script: string) => Promise<StudioResult>) {
    this.#name = name;
    this.#run = run;
  }

  /** Plays a tone, whatever it did before: `studio.play(tone(440))`. */
  play({ frequency, level }: ToneSound): Promise<StudioReport> {
    return this.#tell({ play: { tone: frequency, ...(level === undefined ? {} : { level }) } });
  }

  /** Sends a title. */
  say(title: string): Promise<StudioReport> {
    return this.#tell({ say: title });
  }

  /** `silent`: sends silence; `away`: hangs up; `frozen`: stays connected, and no byte comes. */
  go(state: Exclude<StudioState, 'back'>): Promise<StudioReport> {
    return this.#tell({ go: state });
  }

  /** Does what the inventory says. */
  back(): Promise<StudioReport> {
    return this.#tell({ go: 'back' });
  }

  async #tell(act: StudioAct): Promise<StudioReport> {
    mayChange(`what ${this.#name} plays`);
    const scope = specInProgress()?.scope.suite;
    if (scope === undefined) throw new Error('a studio is told what to do in a spec, or in before()');
    scope.defer(`studio ${this.#name}`, async () => {
      readStudioAnswer(await this.#run(studioScript({ go: 'back' })));
    });
    return readStudioAnswer(await this.#run(studioScript(act)));
  }
}
