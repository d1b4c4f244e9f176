import type { Host, Master, Relay } from '../network.ts';

/** Whether a host serves listeners: masters and relays do; studios and name servers have no Icecast. */
export function hasIcecast(host: Host): host is Master | Relay {
  return host.kind === 'master' || host.kind === 'relay';
}
