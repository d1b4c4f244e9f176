import type { WrittenHost } from './written.ts';

/**
 * The names that listeners may use for a host: the station's domain (of masters and relays, which serve them), the
 * host's own public name, and its name below the domain.
 */
export function publicNamesOf(host: WrittenHost, domain: string): string[] {
  return servesListeners(host) ? [domain, ...ownNamesOf(host, domain)] : ownNamesOf(host, domain);
}

function servesListeners(host: WrittenHost): boolean {
  return host.kind === 'master' || host.kind === 'relay';
}

/** Those that are the host's alone. */
export function ownNamesOf(host: WrittenHost, domain: string): string[] {
  const below = `${host.name}.${domain}`;
  const own = host.data.public_name;
  return own === undefined || own === below ? [below] : [own, below];
}
