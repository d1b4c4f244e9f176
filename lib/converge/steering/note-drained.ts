import type { Steer } from './steer.ts';

/**
 * The same, and it notes by name from which relays listeners are led away, from before that is begun until all have led
 * them back: who leaves in between has to be told.
 */
export function noteDrained(steer: Steer, drained: Set<string>): Steer {
  return {
    ...steer,
    async drain(relays, away) {
      if (away) for (const { name } of relays) drained.add(name);
      const failures = await steer.drain(relays, away);
      if (!away && failures.length === 0) for (const { name } of relays) drained.delete(name);
      return failures;
    },
  };
}
