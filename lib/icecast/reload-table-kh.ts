import type { Rule } from './reload-table.ts';

const reload = { verdict: 'reload', listeners: 'stay' } as const;
const restart = { verdict: 'restart', listeners: 'stay' } as const;
const relayAnew = { ...reload, through: 'relay' } as const;
const tried = { known: 'tried' } as const;
const read = { known: 'read' } as const;
const silent = 'stay, and hear nothing until the relay has connected again: at once, or after the retry delay';

/** What KH does otherwise than 2.4, or has beyond it. What is not here is as there. */
export const khRules: readonly Rule[] = [
  // KH goes through all mounts, with a block or without.
  { kind: 'mount', change: 'removed', ...reload, ...tried },
  { kind: 'default-mount/dump-file', ...reload, ...tried, later: true },
  { kind: 'default-mount/*', ...reload, ...tried },
  { kind: 'hostname', ...reload, ...tried },
  { kind: 'limits/burst-size', ...reload, ...tried, effect: 'for new listeners' },
  { kind: 'limits/source-timeout', ...reload, ...tried },
  { kind: 'limits/queue-size', ...reload, ...tried },
  { kind: 'mount/fallback-when-full', ...reload, ...tried },
  { kind: 'mount/fallback-mount/@rate', ...reload, ...read },
  { kind: 'mount/max-bandwidth', ...reload, ...tried, effect: 'a lower limit only refuses new listeners' },
  { kind: 'mount/hijack', ...reload, ...tried },
  { kind: 'limits/max-bandwidth', ...reload, ...tried, effect: 'a lower limit only refuses new listeners' },
  { kind: 'limits/max-listeners', ...reload, ...tried, effect: 'a lower limit only refuses new listeners' },
  { kind: 'limits/workers', ...reload, ...tried },
  { kind: 'limits/client-timeout', ...reload, ...read },
  { kind: 'logging/loglevel', ...restart, ...tried },
  // Its sockets are closed and opened anew on each reload.
  { kind: 'listen-socket', ...reload, ...tried },
  { kind: 'listen-socket/*', ...reload, ...tried },
  { kind: 'paths/ssl-certificate', ...reload, ...tried, effect: 'for new connections' },
  { kind: 'paths/mime-types', ...reload, ...tried },
  { kind: 'paths/deny-ip', ...reload, ...tried },
  { kind: 'paths/allow-ip', ...reload, ...tried },
  { kind: 'paths/x-forwarded-for', ...reload, ...tried },
  { kind: 'redirect/*', ...reload, ...tried },
  { kind: 'master-redirect', ...reload, ...tried },
  { kind: 'max-redirect-slaves', ...reload, ...tried },
  {
    kind: 'master-server',
    change: 'changed',
    ...restart,
    ...tried,
    effect: 'a reload keeps the relays of the old one',
  },
  {
    kind: 'master-server-port',
    change: 'changed',
    ...restart,
    ...tried,
    effect: 'a reload keeps the relays of the old one',
  },
  { kind: 'relay/server', ...reload, ...tried, effect: silent },
  { kind: 'relay/port', ...reload, ...tried, effect: silent },
  { kind: 'relay/mount', ...reload, ...tried, effect: silent },
  { kind: 'relay/host', ...reload, ...tried, effect: silent },
  { kind: 'relay/host/*', ...reload, ...tried, effect: silent },
  { kind: 'relay/relay-shoutcast-metadata', ...relayAnew, ...tried, effect: 'one reload keeps the old one' },
  { kind: 'relay/retry-delay', ...reload, ...tried },
  { kind: 'relay/run-on', ...reload, ...read },
];
