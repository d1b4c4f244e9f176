import type { Station } from '../inventory/types.generated.ts';
import { once } from './once.ts';
import type { Written } from './written.ts';

/**
 * Whether somebody may send from outside to one master only, by the address that leads to the one in charge: to a live
 * source that no studio of the inventory plays, or that people have accounts of. The primary has them as soon as it is
 * back, so relays have to be there, too: no other master has the sound.
 */
export const sentToOne: (written: Written) => boolean = once((written) => {
  const played = new Set(written.studios.map(({ data }) => data.source));
  const open = [...written.sources].some(
    ([name, source]) => source.kind === 'live' && (!played.has(name) || source.accounts !== undefined),
  );
  return open && written.masters.length > 1;
});

/** What relays and the address for encoders do if nothing else is said. */
export function usualFailback(written: Written, station: Station): 'stay' | 'return' {
  return station.failback ?? (sentToOne(written) ? 'return' : 'stay');
}
