import type { Station } from '../inventory/types.generated.ts';
import { once } from './once.ts';
import type { Written } from './written.ts';

/**
 * Whether somebody may send from outside to one master only, by the address that leads to the one in charge: to a live
 * source that no studio of the inventory plays, or that people have accounts of. The primary has them as soon as it is
 * back, so relays have to be there, too: no other master has the sound.
 */
export const sentToOne: (written: Written) => boolean = once((written) => {
  return openSources(written).size > 0 && written.masters.length > 1;
});

/**
 * Whether a standby cannot have the sound of such a source by way of the primary: it takes no mount that wants a login, and
 * there is no other of the same sources.
 */
export const keptToOne: (written: Written) => boolean = once((written) => {
  const open = openSources(written);
  const guarded = new Map<string, boolean>();
  for (const { sources = [...written.sources.keys()], authentication, encoder, pull, at } of written.mounts.values()) {
    if (encoder !== undefined || pull !== undefined || at !== undefined) continue;
    if (!sources.some((name) => open.has(name))) continue;
    const same = sources.toSorted().join(' ');
    guarded.set(same, (guarded.get(same) ?? true) && authentication !== undefined);
  }
  return written.masters.length > 1 && [...guarded.values()].includes(true);
});

const openSources = once((written: Written): ReadonlySet<string> => {
  const played = new Set(written.studios.map(({ data }) => data.source));
  const open = [...written.sources].filter(([name, { kind, accounts }]) =>
    isFromOutside({ name, kind }, accounts !== undefined, played),
  );
  return new Set(open.map(([name]) => name));
});

/** Whether somebody may send to a source from outside. @param played The sources that studios of the inventory play. */
export function isFromOutside(
  { name, kind }: { readonly name: string; readonly kind: string },
  hasAccounts: boolean,
  played: ReadonlySet<string>,
): boolean {
  return kind === 'live' && (!played.has(name) || hasAccounts);
}

/** What relays and the address for encoders do if nothing else is said. */
export function usualFailback(written: Written, station: Station): 'stay' | 'return' {
  return station.failback ?? (sentToOne(written) ? 'return' : 'stay');
}
