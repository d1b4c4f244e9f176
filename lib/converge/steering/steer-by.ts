import type { Session } from '../../ssh/session.ts';
import type { Target } from '../../ssh/target.ts';
import { Unreachable } from '../../ssh/unreachable.ts';
import { readDirectorDrainedScript } from '../drain/director-script.ts';
import { drain, inAnswers } from '../drain/drain.ts';
import { inForks } from '../forks.ts';
import type { Steer } from './steer.ts';
import { drainedIn, readDrainedScript, upScript } from './steering-scripts.ts';

export interface SteerOptions {
  readonly nameservers: readonly Target[];
  readonly directors: readonly Target[];
  /** Logs in. @throws Unreachable */
  readonly connect: (target: Target) => Promise<Session>;
  readonly forks: number;
}

/** The name servers of a network, which answer with its relays, and its directors. Null: there are none. */
export function steerBy({ nameservers, directors, connect, forks }: SteerOptions): Steer | null {
  if (nameservers.length === 0 && directors.length === 0) return null;

  /** What each of them says; nothing of one that cannot be asked: it is told of when it matters. */
  async function ask(targets: readonly Target[], script: string): Promise<string[]> {
    const answers = await inForks(targets, forks, async (target) => {
      let session: Session | undefined;
      try {
        session = await connect(target);
        return [(await session.run(script, { timeout: 60 })).stdout.toString()];
      } catch (error) {
        if (error instanceof Unreachable) return [];
        throw error;
      } finally {
        session?.close();
      }
    });
    return answers.flat();
  }

  return {
    async drained() {
      const [states, names] = await Promise.all([
        ask(nameservers, readDrainedScript),
        ask(directors, readDirectorDrainedScript),
      ]);
      return new Set([...states.flatMap(drainedIn), ...names.flatMap((text) => text.split('\n').filter(Boolean))]);
    },
    async drain(relays, drained) {
      const outcomes = await drain({ relays, drained, nameservers, directors, connect, forks });
      return outcomes.flatMap(({ host, message }) => (message === null ? [] : [`${host}: ${message}`]));
    },
    async settle(relays) {
      const addresses = inAnswers(relays).map(({ address }) => address);
      if (addresses.length > 0) await ask(nameservers, upScript(addresses));
    },
  };
}
