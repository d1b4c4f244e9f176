import type { Event } from './types.generated.ts';

/**
 * Passes events on so that hosts are told of in the inventory's order: what happens on a host is held back until all
 * before it have been planned, or have ended. From then on everything is passed on as it happens.
 */
export function inOrder(pass: (event: Event) => void): (event: Event) => void {
  const held = new Map<string, Event[]>();

  function release(all: boolean): void {
    for (const [host, events] of held) {
      if (!all && !events.some(isLookedAt)) return;
      held.delete(host);
      for (const event of events) pass(event);
    }
  }

  return (event) => {
    if (event.type === 'run-started') for (const host of event.hosts) held.set(host, []);
    if (event.type === 'run-finished') release(true);
    const own = 'host' in event && event.host !== null ? held.get(event.host) : undefined;
    if (own === undefined) pass(event);
    else own.push(event);
    release(false);
  };
}

function isLookedAt({ type }: Event): boolean {
  return type === 'host-planned' || type === 'host-finished';
}
