import type { Event, HostFinished, Outcome } from '../../../lib/events/types.generated.ts';

const at = '2026-01-31T12:00:00.000Z';

export const diff = [
  '--- /etc/icecast2/icecast.xml',
  '+++ /etc/icecast2/icecast.xml',
  '@@ -1,3 +1,3 @@',
  ' <mount>',
  '-  <max-listeners>100</max-listeners>',
  '+  <max-listeners>150</max-listeners>',
  ' </mount>',
  '',
].join('\n');

export function finished(host: string, outcome: Outcome, more: Partial<HostFinished> = {}): HostFinished {
  const changed = outcome === 'changed' ? 1 : 0;
  return {
    type: 'host-finished',
    at,
    host,
    outcome,
    resources: { ok: outcome === 'unreachable' ? 0 : 40, changed, failed: 0 },
    message: null,
    hint: null,
    seconds: 1.25,
    ...more,
  };
}

/** A run in which one relay changes, one has nothing to do, one cannot be reached and one goes back. */
export function run(command: 'plan' | 'converge' = 'converge'): Event[] {
  const changes = [
    {
      resource: 'file /etc/icecast2/icecast.xml',
      verb: 'update' as const,
      role: 'icecast',
      details: ['mode 0644 → 0640'],
      diff,
    },
  ];
  const reload = {
    service: 'icecast2',
    action: 'reload' as const,
    reasons: ['max-listeners of /live.mp3 differs'],
    listeners: { effect: 'none' as const, count: null, relays: null },
    settings: [],
  };
  return [
    { type: 'run-started', at, command, inventory: '/srv/radio', hosts: ['eu1', 'eu2', 'us1', 'us2'] },
    { type: 'host-connecting', at, host: 'eu1' },
    { type: 'host-connecting', at, host: 'us1' },
    { type: 'host-read', at, host: 'eu1', seconds: 0.2 },
    { type: 'host-planned', at, host: 'eu1', changes, actions: [reload], obstacles: [], unchanged: 40 },
    {
      type: 'host-planned',
      at,
      host: 'us2',
      changes,
      actions: [{ ...reload, action: 'restart', listeners: { effect: 'cut', count: 312, relays: 2 } }],
      obstacles: [],
      unchanged: 40,
    },
    { type: 'host-planned', at, host: 'eu2', changes: [], actions: [], obstacles: [], unchanged: 41 },
    finished('eu2', 'ok'),
    finished('us1', 'unreachable', { message: 'connection refused by 10.0.0.3:22', hint: 'is sshd running there?' }),
    { type: 'note', at, level: 'warning', host: null, message: 'us has one relay only', hint: null },
    { type: 'host-phase', at, host: 'eu1', phase: 'install' },
    finished('us2', 'undone', { message: 'icecast2 did not answer\nexit status 7\r\nred: \u001b[31m' }),
    finished('eu1', 'changed'),
    {
      type: 'run-finished',
      at,
      counts: { ok: 1, changed: 1, failed: 0, undone: 1, unreachable: 1, skipped: 0 },
      interrupted: false,
      seconds: 3.42,
    },
  ];
}
