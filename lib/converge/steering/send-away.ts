import type { Resource } from '../../resources/types.generated.ts';
import type { Session } from '../../ssh/session.ts';
import { sendAwayScript } from '../listeners.ts';

/** How many in a second: Icecast, where they come next, takes in a few at a time. */
const EACH_SECOND = 30;
/** Seconds for all of them, however many they are. */
const MOST = 60;

/**
 * Has the Icecast of a relay end people's connections, one after the other, so that they come to other relays one after
 * the other.
 *
 * @param listeners How many there are; null: nobody knows.
 * @param others Addresses of the network's other servers, which stay.
 */
export async function sendAway(
  session: Session,
  resources: readonly Resource[],
  listeners: number | null,
  others: readonly string[],
): Promise<void> {
  const seconds = Math.min(MOST, Math.ceil((listeners ?? MOST * EACH_SECOND) / EACH_SECOND));
  await session.run(sendAwayScript(resources, seconds, others), { timeout: MOST * 3 });
}
