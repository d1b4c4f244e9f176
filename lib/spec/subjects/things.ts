import type { HostReads } from '../read/observation.ts';
import { service } from './service.ts';

/** What can be looked at on a host: `host.service('icecast2')`. */
export function thingsOf<H extends HostReads>(host: H) {
  const of =
    <A extends readonly unknown[], R>(make: (host: H, ...args: A) => R) =>
    (...args: A): R =>
      make(host, ...args);
  return {
    service: of(service),
  };
}
