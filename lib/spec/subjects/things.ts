import { service } from './service.ts';

/** What can be looked at on a host: `host.service('icecast2')`. Each takes the host first, and then what specs give. */
export const things = {
  service,
};
