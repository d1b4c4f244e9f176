import type { Rule } from './reload-table.ts';

const reload = { verdict: 'reload', listeners: 'stay' } as const;
const restart = { verdict: 'restart', listeners: 'stay' } as const;
const cut = { verdict: 'reload', listeners: 'relay' } as const;
const relayAnew = { ...reload, through: 'relay' } as const;
const tried = { known: 'tried' } as const;
const read = { known: 'read' } as const;

/** What 2.5 does otherwise than 2.4, or has beyond it. What is not here is as there. */
export const newerRules: readonly Rule[] = [
  { kind: 'listen-socket', ...reload, ...tried, effect: 'connections that are there stay' },
  { kind: 'listen-socket/*', ...reload, ...tried, effect: 'connections that are there stay' },
  { kind: 'paths/ssl-certificate', ...reload, ...tried, effect: 'for new connections' },
  { kind: 'security/tls-context/*', ...reload, ...tried, effect: 'for new connections' },
  { kind: 'paths/pidfile', ...reload, ...tried },
  { kind: 'paths/mime-types', ...reload, ...tried },
  { kind: 'limits/header-timeout', ...reload, ...tried, effect: 'from the next request on' },
  { kind: 'limits/client-timeout', ...reload, ...read },
  { kind: 'limits/body-timeout', ...restart, ...read },
  { kind: 'limits/server-idle-timeout', ...reload, ...read },
  { kind: 'relay/upstream', ...cut, ...tried },
  { kind: 'relay/upstream/username', ...relayAnew, ...tried, effect: 'one reload keeps the old one for ever' },
  { kind: 'relay/upstream/password', ...relayAnew, ...read, effect: 'one reload keeps the old one for ever' },
  { kind: 'relay/upstream/bind', ...relayAnew, ...read, effect: 'one reload keeps the old one for ever' },
  { kind: 'relay/upstream/*', ...cut, ...tried },
  { kind: 'mount/allow-direct-access', ...reload, ...tried, effect: 'for new listeners' },
  { kind: 'mount/icy-metadata-interval', ...reload, ...tried, effect: 'for new listeners' },
  { kind: 'mount/max-history', ...reload, ...read },
  { kind: 'mount/dump-file-size-limit', ...reload, ...read },
  { kind: 'mount/dump-file-time-limit', ...reload, ...read },
  { kind: 'yp-directory', ...reload, ...read },
  { kind: 'yp-directory/*', ...reload, ...read },
];
