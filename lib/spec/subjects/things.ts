import type { RadioHost } from '../radio/radio-host.ts';
import { mount } from './mount.ts';
import { service } from './service.ts';

/** What can be looked at on a host: `host.service('icecast2')`. */
export function thingsOf<H extends RadioHost>(host: H) {
  const of =
    <A extends readonly unknown[], R>(make: (host: H, ...args: A) => R) =>
    (...args: A): R =>
      make(host, ...args);
  return {
    mount: of(mount),
    service: of(service),
  };
}
