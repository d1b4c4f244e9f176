import { isIP } from 'node:net';
import type { Session } from '../../ssh/session.ts';
import type { Target } from '../../ssh/target.ts';
import { Unreachable } from '../../ssh/unreachable.ts';
import { inForks } from '../forks.ts';
import { directorDrainScript } from './director-script.ts';
import { type Drained, drainScript } from './drain-script.ts';

/** What became of it on one name server or director. */
export interface DrainOutcome {
  readonly host: string;
  readonly outcome: 'done' | 'failed' | 'unreachable';
  /** Null: all went well. */
  readonly message: string | null;
}

export interface DrainOptions {
  readonly relays: readonly Drained[];
  /** False: listeners are sent to them again. */
  readonly drained: boolean;
  readonly nameservers: readonly Target[];
  /** A host may be both. */
  readonly directors: readonly Target[];
  /** Logs in. @throws Unreachable */
  readonly connect: (target: Target) => Promise<Session>;
  readonly forks: number;
}

/**
 * Tells every name server and director to send nobody to some relays, or to send listeners there again. What cannot be
 * told is in the outcome.
 */
export function drain({
  relays,
  drained,
  nameservers,
  directors,
  connect,
  forks,
}: DrainOptions): Promise<DrainOutcome[]> {
  const answered = inAnswers(relays);
  const byDns = new Set(answered.length === 0 ? [] : nameservers.map(({ name }) => name));
  const byUrl = new Set(directors.map(({ name }) => name));
  const targets = new Map([...nameservers, ...directors].map((target) => [target.name, target]));
  return inForks([...targets.values()], forks, async (target): Promise<DrainOutcome> => {
    const host = target.name;
    const scripts = [
      ...(byDns.has(host) ? [drainScript(answered, drained)] : []),
      ...(byUrl.has(host) ? [directorDrainScript(names(relays), drained)] : []),
    ];
    const script = `failed=0\n${scripts.map((one) => `(\n${one}) || failed=1\n`).join('')}exit $failed\n`;
    let session: Session | undefined;
    try {
      session = await connect(target);
      const { code, stderr } = await session.run(script, { timeout: 30 });
      if (code === 0) return { host, outcome: 'done', message: null };
      return { host, outcome: 'failed', message: stderr.toString().trim() || `the script ended with ${code}` };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { host, outcome: error instanceof Unreachable ? 'unreachable' : 'failed', message };
    } finally {
      session?.close();
    }
  });
}

/** DNS answers with addresses: a relay that has a name instead is in no answer. */
export function inAnswers<R extends Drained>(relays: readonly R[]): R[] {
  return relays.filter(({ address }) => isIP(address) !== 0);
}

function names(relays: readonly Drained[]): string[] {
  return relays.map(({ name }) => name);
}
