import type { Element } from '../icecast/element.ts';
import { fateOf, together } from '../icecast/fate.ts';
import { relayedMounts } from '../icecast/mount-block.ts';
import { parse, UnreadableXml } from '../icecast/parse.ts';
import type { Running } from '../icecast/running.ts';
import type { HostState } from '../resources/state.ts';
import type { Resource, ServiceResource } from '../resources/types.generated.ts';
import { type ListenerEffect, unnoticed } from './daemon-needs.ts';
import { icecastPath } from './icecast-path.ts';
import { audienceOf } from './listeners.ts';
import { textAt } from './text-at.ts';

/** What listeners hear while the daemon that the sound comes from is away, and whether they are all still there. */
export interface Interlude {
  readonly listeners: ListenerEffect;
  /** One sentence. */
  readonly reason: string;
}

/**
 * What a stop or restart of a daemon means that mounts of this host get their sound from: listeners hear the fallback of
 * each mount until it is back; those of a mount without one are dropped.
 *
 * @returns null for any other daemon.
 */
export function interludeOf(
  service: ServiceResource,
  resources: readonly Resource[],
  state: HostState,
  running: Running,
): Interlude | null {
  if (service.sound === undefined) return null;
  const gap: ListenerEffect = { ...unnoticed, effect: 'gap' };
  if (service.sound === 'source') return { listeners: gap, reason: 'until it is back, the next source is on the air' };
  const unknown = { listeners: gap, reason: 'until it is back, listeners hear the fallback of each mount' };
  const root = icecastOf(resources, state);
  if (root === null || running === null) return unknown;
  const relayed = relayedMounts(root);
  const fed = [...running].filter(([mount, { file }]) => !file && !relayed.includes(mount)).map(([mount]) => mount);
  const { drops, moves } = together(fed.map((mount) => fateOf(mount, root, root, true, running)));
  const lost = drops === 'all' ? fed : drops;
  const heard = moves.map(({ mount, to }) => `${to} on ${mount}`);
  const silent = lost.map((mount) => `nothing on ${mount}, which has no fallback`);
  if (heard.length + silent.length === 0) return { listeners: unnoticed, reason: 'nothing of it is on the air' };
  const audience = audienceOf(running, lost);
  const cut = { effect: 'cut', count: audience?.listeners ?? null, relays: audience?.relays ?? null } as const;
  const reason = `until it is back, listeners hear ${[...heard, ...silent].join(', ')}`;
  return { listeners: lost.length > 0 ? cut : gap, reason };
}

/** The configuration that the host's Icecast runs with; null: it has none that can be read. */
function icecastOf(resources: readonly Resource[], state: HostState): Element | null {
  const path = icecastPath(resources);
  try {
    return path === null ? null : parse(textAt(path, resources, state));
  } catch (error) {
    if (error instanceof UnreadableXml) return null;
    throw error;
  }
}
