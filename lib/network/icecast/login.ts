import type { Secret } from '../../inventory/secret.ts';
import type { Host, Network } from '../network.ts';
import { hasIcecast } from './has-icecast.ts';

/** The name that servers log in to each other with, and that of the admin pages, if nothing is said. */
export const RELAY_USER = 'relay';
export const ADMIN_USER = 'admin';

/** Names and passwords of one server. */
export interface Login {
  readonly sourcePassword: Secret;
  readonly relayUser: string;
  readonly relayPassword: Secret;
  readonly adminUser: string;
  readonly adminPassword: Secret;
}

/** Those that a host says itself, or else those of the station. */
export function loginOf({ station }: Network, host: Host): Login {
  const said = hasIcecast(host) ? (host.icecast.login ?? {}) : {};
  return {
    sourcePassword: said.source_password ?? station.passwords.source,
    relayUser: said.relay_user ?? RELAY_USER,
    relayPassword: said.relay_password ?? station.passwords.relay,
    adminUser: said.admin_user ?? ADMIN_USER,
    adminPassword: said.admin_password ?? station.passwords.admin,
  };
}
