import type { Host } from '../network/network.ts';

/**
 * Why a host must not be changed after what happened to others: a host that it gets its sound from, or that it sends
 * to, was to be changed in this run and was not. Its new configuration may count on what that one does not have. A host
 * that could not even be reached, and so is as it was, hinders nobody.
 *
 * @param missed Names of the hosts that failed, were undone, lost on the way, or hindered themselves.
 * @returns The name of the host that it waits for, or null.
 */
export function hindrance(host: Host, missed: ReadonlySet<string>, network: readonly Host[]): string | null {
  switch (host.kind) {
    case 'relay':
      return missed.has(host.from) ? host.from : null;
    case 'studio':
      return masterIn(missed, network);
    case 'master':
      // The standby went first in order to find out.
      return masterIn(missed, network);
    case 'nameserver':
    case 'director':
      // Relays may fail for reasons of their own, and are then in no answer. A master that fails stops everybody after it.
      return masterIn(missed, network);
  }
}

function masterIn(missed: ReadonlySet<string>, network: readonly Host[]): string | null {
  return network.find(({ kind, name }) => kind === 'master' && missed.has(name))?.name ?? null;
}
